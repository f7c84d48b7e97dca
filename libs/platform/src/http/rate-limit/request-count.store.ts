import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Tally, Total } from './sliding-minutes.js';

/** The longest window that anything is counted in. */
export const KEPT_MINUTES = 60;

interface TotalRow {
  readonly key: Buffer;
  readonly minute: number;
  readonly count: number;
  readonly before: number;
  readonly now: number;
}

/**
 * How many requests came, for all processes together. The table is unlogged: a crash of the database
 * forgets the last minutes and nothing else. Addresses and sessions are kept as hashes.
 */
@Injectable()
export class RequestCountStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Adds all tallies in one statement, always in the same order, and answers the totals. */
  async add(tallies: readonly Tally[]): Promise<{ totals: Total[]; nowMs: number | undefined }> {
    const keys = new Map(tallies.map(({ key }) => [digest(key).toString('hex'), key]));
    const rows = await this.database.query<TotalRow>(
      `WITH told AS (
         INSERT INTO request_count AS c (minute, key, count)
         SELECT minute, key, count FROM unnest($1::int[], $2::bytea[], $3::int[]) AS t(minute, key, count)
          ORDER BY minute, key
         ON CONFLICT (minute, key) DO UPDATE SET count = c.count + excluded.count
         RETURNING minute, key, count)
       SELECT told.*, coalesce(b.count, 0) AS before,
              (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS now
         FROM told LEFT JOIN request_count b ON b.minute = told.minute - 1 AND b.key = told.key`,
      [
        tallies.map(({ minute }) => minute),
        tallies.map(({ key }) => digest(key)),
        tallies.map(({ count }) => count),
      ],
    );
    const totals = rows.map(({ key, minute, count, before }) => ({
      key: keys.get(key.toString('hex')) ?? '',
      minute,
      count,
      before,
    }));
    return { totals, nowMs: rows[0]?.now };
  }

  /** Takes one of `limit` in a window of whole minutes; otherwise the seconds until the next begins. */
  async takeExactly(key: string, limit: number, minutes: number): Promise<number | undefined> {
    const taken = await this.database.query(
      `INSERT INTO request_count AS c (minute, key, count) VALUES (${WINDOW}, $1, 1)
       ON CONFLICT (minute, key) DO UPDATE SET count = c.count + 1 WHERE c.count < $3
       RETURNING count`,
      [digest(key), minutes, limit],
    );
    if (taken.length > 0) return undefined;
    const [wait] = await this.database.query<{ seconds: number }>(
      `SELECT ceil(($1::int - ${EPOCH} / 60 % $1::int) * 60)::int AS seconds`,
      [minutes],
    );
    return Math.max(1, wait?.seconds ?? 1);
  }

  async giveBack(key: string, minutes: number): Promise<void> {
    await this.database.query(
      `UPDATE request_count SET count = count - 1 WHERE minute = ${WINDOW} AND key = $1 AND count > 0`,
      [digest(key), minutes],
    );
  }

  async purge(): Promise<void> {
    await this.database.query(
      `DELETE FROM request_count WHERE minute < floor(${EPOCH} / 60) - ${KEPT_MINUTES}`,
    );
  }
}

const EPOCH = 'extract(epoch FROM clock_timestamp())';
/** The minute in which the window of `$2` minutes began. */
const WINDOW = `(floor(${EPOCH} / 60 / $2::int) * $2::int)::int`;

const digest = (key: string): Buffer => createHash('sha256').update(key).digest();
