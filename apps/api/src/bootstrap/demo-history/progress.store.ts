import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, UnitOfWork, type Tx } from '#libs/platform';

/** The one history of this database. */
export interface ToldHistory {
  readonly total: number;
  /** The moment at which the portal was first started: the history ends there. */
  readonly endsAt: Instant;
  readonly finishedAt: Instant | null;
}

export interface Progress {
  readonly state: 'waiting' | 'running' | 'done';
  readonly done: number;
  readonly total: number;
}

@Injectable()
export class ProgressStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  /** In the history everybody opens what is handed to them: silence is counted from its end. */
  async noteAll(tx: Tx, dossierId: string): Promise<void> {
    await tx.query(
      `WITH noted AS (
         UPDATE task SET acknowledged_at = handed_at
          WHERE dossier_id = $1 AND state = 'open' AND acknowledged_at IS NULL)
       UPDATE dossier SET last_event_at = (SELECT ends_at FROM demo_history)
        WHERE id = $1 AND last_event_at IS NOT NULL`,
      [dossierId],
    );
  }

  /** Begins the history, or finds the one that was begun. */
  begin(total: number): Promise<ToldHistory> {
    return this.work.run(async (tx) => {
      await tx.query(
        `INSERT INTO demo_history (total, ends_at) VALUES ($1, $2) ON CONFLICT DO NOTHING`,
        [total, new Date(tx.now)],
      );
      const rows = await tx.query<{ total: number; ends_at: Date; finished_at: Date | null }[]>(
        `SELECT total, ends_at, finished_at FROM demo_history`,
      );
      const [row] = rows;
      if (!row) throw new Error('The demo history was not begun');
      const { ends_at, finished_at } = row;
      return {
        total: row.total,
        endsAt: ends_at.getTime(),
        finishedAt: finished_at?.getTime() ?? null,
      };
    });
  }

  async keys(): Promise<Set<string>> {
    const rows = await this.database.query<{ key: string }>(`SELECT key FROM demo_dossier`);
    return new Set(rows.map((r) => r.key));
  }

  /** In the transaction of the dossier itself: there is no half history. */
  async add(tx: Tx, key: string, dossierId: string): Promise<void> {
    await tx.query(`INSERT INTO demo_dossier (key, dossier_id) VALUES ($1, $2)`, [key, dossierId]);
  }

  finish(): Promise<void> {
    return this.work.run(async (tx) => {
      await tx.query(`UPDATE demo_history SET finished_at = $1`, [new Date(tx.now)]);
    });
  }

  async read(): Promise<Progress> {
    const [row] = await this.database.query<{ done: number; total: number; finished: boolean }>(
      `SELECT (SELECT count(*)::int FROM demo_dossier) AS done, total, finished_at IS NOT NULL AS finished
         FROM demo_history`,
    );
    if (!row) return { state: 'waiting', done: 0, total: 0 };
    return { state: row.finished ? 'done' : 'running', done: row.done, total: row.total };
  }
}
