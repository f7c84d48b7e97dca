import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Localized } from '#libs/kernel';
import { Database } from '#libs/platform';
import { LINE, toLine, type DossierLine, type LineRecord } from './behind.store.js';

/** What lies in a unit without that anybody has taken note of it in the unit's hours. */
export interface UnacknowledgedRow {
  /** Code of the unit. */
  readonly key: string;
  readonly label: Localized;
  /** Dossiers with such a hand-off. */
  readonly waiting: number;
  /** Of these, after twice the hours: the managers were told. */
  readonly long: number;
  /** Since when the oldest lies there. */
  readonly since: Instant;
}

export interface Unacknowledged {
  readonly key?: string;
  readonly level: number;
}

/** Also of units outside, as long as the dossier is one of these units' own. */
const TASKS = `
  task t JOIN dossier d ON d.id = t.dossier_id JOIN unit u ON u.id = t.unit_id
   WHERE t.state = 'open' AND t.acknowledged_at IS NULL AND t.unread_level > 0
     AND (t.unit_id = ANY($1) OR d.agency_unit_id = ANY($1))`;

@Injectable()
export class UnacknowledgedStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The unit with most of them first. */
  async rows(units: readonly string[]): Promise<UnacknowledgedRow[]> {
    const rows = await this.database.query<
      Omit<UnacknowledgedRow, 'since'> & { readonly since: Date }
    >(
      `SELECT u.code AS key, jsonb_build_object('vi', u.name_vi, 'en', u.name_en) AS label,
              count(DISTINCT t.dossier_id)::int AS waiting,
              count(DISTINCT t.dossier_id) FILTER (WHERE t.unread_level > 1)::int AS long,
              min(t.handed_at) AS since
         FROM ${TASKS}
        GROUP BY u.id ORDER BY 3 DESC, 5, 1`,
      [units],
    );
    return rows.map((row) => ({ ...row, since: row.since.getTime() }));
  }

  /** The dossiers behind such a number: the newest first, after the dossier `after`. */
  async dossiers(
    units: readonly string[],
    { key, level }: Unacknowledged,
    after: string | null,
    limit: number,
  ): Promise<DossierLine[]> {
    const rows = await this.database.query<LineRecord>(
      `WITH hit AS (
         SELECT DISTINCT t.dossier_id AS id FROM ${TASKS}
            AND ($2::text IS NULL OR u.code = $2) AND t.unread_level >= $3
            AND ($4::uuid IS NULL OR t.dossier_id < $4)
          ORDER BY 1 DESC LIMIT $5)
       SELECT ${LINE} FROM hit JOIN dossier d ON d.id = hit.id ORDER BY d.id DESC`,
      [units, key ?? null, level, after, limit],
    );
    return rows.map(toLine);
  }
}
