import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database } from '#libs/platform';

export type ThrottleKind =
  'login-account' | 'login-address' | 'mail-account' | 'mail-address' | 'second-factor';

/** What is counted to slow people down; addresses are hashed, nothing personal is kept. */
@Injectable()
export class ThrottleStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Newest first. */
  async since(kind: ThrottleKind, key: string, since: Instant): Promise<Instant[]> {
    const rows = await this.database.query<{ at: Date }>(
      `SELECT at FROM throttle_event WHERE kind = $1 AND key = $2 AND at > $3
        ORDER BY at DESC LIMIT 500`,
      [kind, digest(key), new Date(since)],
    );
    return rows.map((row) => row.at.getTime());
  }

  async add(entries: readonly (readonly [ThrottleKind, string])[], at: Instant): Promise<void> {
    await this.database.query(
      `INSERT INTO throttle_event (kind, key, at)
       SELECT kind, key, $3 FROM unnest($1::text[], $2::bytea[]) AS e(kind, key)`,
      [entries.map(([kind]) => kind), entries.map(([, key]) => digest(key)), new Date(at)],
    );
  }

  async clear(kind: ThrottleKind, key: string): Promise<void> {
    await this.database.query(`DELETE FROM throttle_event WHERE kind = $1 AND key = $2`, [
      kind,
      digest(key),
    ]);
  }

  async purge(before: Instant): Promise<void> {
    await this.database.query(`DELETE FROM throttle_event WHERE at <= $1`, [new Date(before)]);
  }
}

const digest = (key: string): Buffer => createHash('sha256').update(key).digest();
