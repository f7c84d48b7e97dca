import { Inject, Injectable } from '@nestjs/common';
import { searchText, type LocalDate, type Localized } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';
import type { ZoneSeed } from '../domain/index.js';

export interface CatalogueQuery {
  readonly q: string;
  readonly fieldCode?: string;
  readonly limit: number;
  readonly after?: CatalogueKey;
}
export type CatalogueKey = readonly [tier: number, position: number, code: string];

export interface CatalogueHit {
  readonly versionId: string;
  readonly code: string;
  readonly inForce: boolean;
  readonly key: CatalogueKey;
}

export interface FieldCount {
  readonly code: string;
  readonly name: Localized;
  readonly count: number;
}

/** Of each procedure the version in force, or the last one where it has been abolished. */
const CURRENT = `
  SELECT DISTINCT ON (v.procedure_id) v.*, p.code, (v.effective_from <= $1 AND
         (v.effective_to IS NULL OR v.effective_to >= $1)) AS in_force
    FROM procedure_version v JOIN procedure p ON p.id = v.procedure_id
   WHERE v.status = 'published'
   ORDER BY v.procedure_id, (v.effective_from <= $1 AND
         (v.effective_to IS NULL OR v.effective_to >= $1)) DESC, v.version DESC`;

/**
 * How well a procedure answers: its code, the beginning of its code, the words in their order in a
 * name (the earlier the better), all words in the names, all words anywhere.
 */
const RANKED = `
  SELECT c.id, c.code, c.in_force,
         CASE WHEN $2 = '' THEN 0
              WHEN c.code = $2 THEN 0
              WHEN starts_with(c.code, $2) THEN 1
              WHEN strpos(c.search_vi, $2) > 0 OR strpos(c.search_en, $2) > 0 THEN 2
              WHEN c.search_vi LIKE ALL ($3) OR c.search_en LIKE ALL ($3) THEN 3
              ELSE 4 END AS tier,
         CASE WHEN $2 = '' THEN 0
              ELSE coalesce(least(nullif(strpos(c.search_vi, $2), 0),
                                  nullif(strpos(c.search_en, $2), 0)), 0) END AS position
    FROM current c
   WHERE c.search_text LIKE ALL ($3)
     AND ($4::text IS NULL OR c.field_code = $4)`;

@Injectable()
export class CatalogueStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** One hit more than the page, so that the reader knows whether there is a next one. */
  async search(on: LocalDate, query: CatalogueQuery): Promise<readonly CatalogueHit[]> {
    const q = searchText(query.q);
    const words = q === '' ? [] : q.split(' ').map((word) => `%${word}%`);
    const [tier, position, code] = query.after ?? [-1, 0, ''];
    const rows = await this.database.query<{
      id: string;
      code: string;
      in_force: boolean;
      tier: number;
      position: number;
    }>(
      `WITH current AS (${CURRENT}), ranked AS (${RANKED})
       SELECT * FROM ranked WHERE (tier, position, code) > ($5, $6, $7)
        ORDER BY tier, position, code LIMIT $8`,
      [on, q, words, query.fieldCode ?? null, tier, position, code, query.limit + 1],
    );
    return rows.map((row) => ({
      versionId: row.id,
      code: row.code,
      inForce: row.in_force,
      key: [row.tier, row.position, row.code],
    }));
  }

  fields(on: LocalDate): Promise<FieldCount[]> {
    return this.database.query<FieldCount>(
      `WITH current AS (${CURRENT})
       SELECT field_code AS code, (array_agg(content -> 'field' ORDER BY code))[1] AS name,
              count(*)::int AS count
         FROM current GROUP BY field_code ORDER BY count(*) DESC, field_code`,
      [on],
    );
  }

  async zones(): Promise<readonly ZoneSeed[]> {
    const rows = await this.database.query<{ content: ZoneSeed }>(
      `SELECT content FROM zone ORDER BY position`,
    );
    return rows.map((row) => row.content);
  }

  /** The seeds that were loaded last, as one hash. */
  async loadedSeeds(tx: Tx): Promise<string | undefined> {
    const rows: { hash: string }[] = await tx.query(
      `SELECT hash FROM seed_load WHERE name = 'reference'`,
    );
    return rows[0]?.hash;
  }

  async markLoaded(tx: Tx, hash: string): Promise<void> {
    await tx.query(
      `INSERT INTO seed_load (name, hash, loaded_at) VALUES ('reference', $1, $2)
       ON CONFLICT (name) DO UPDATE SET hash = excluded.hash, loaded_at = excluded.loaded_at`,
      [hash, new Date(tx.now)],
    );
  }

  async replaceZones(tx: Tx, zones: readonly ZoneSeed[]): Promise<void> {
    await tx.query(`DELETE FROM zone WHERE NOT (code = ANY ($1))`, [zones.map((z) => z.code)]);
    await tx.query(
      `INSERT INTO zone (code, position, content)
       SELECT z.content ->> 'code', z.position, z.content
         FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS z (content, position)
       ON CONFLICT (code) DO UPDATE SET position = excluded.position, content = excluded.content
         WHERE (zone.position, zone.content) IS DISTINCT FROM (excluded.position, excluded.content)`,
      [JSON.stringify(zones)],
    );
  }
}
