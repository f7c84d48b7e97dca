import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';

export type ThrottleKind =
  'login-account' | 'login-address' | 'mail-account' | 'mail-address' | 'second-factor';

/** What is counted to slow people down; addresses are hashed, nothing personal is kept. */
@Injectable()
export class ThrottleStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Newest first. */
  async since(
    kind: ThrottleKind,
    key: string,
    since: Instant,
    manager: EntityManager = this.database.manager,
  ): Promise<Instant[]> {
    const rows = await manager.query<{ at: Date }[]>(
      `SELECT at FROM throttle_event WHERE kind = $1 AND key = $2 AND at > $3
        ORDER BY at DESC LIMIT 500`,
      [kind, digest(key), new Date(since)],
    );
    return rows.map((row) => row.at.getTime());
  }

  /** Whoever counts the same keys waits until this transaction is over. */
  async takeTurn(tx: Tx, keys: readonly string[]): Promise<void> {
    await tx.query(
      `SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) AS k(key) ORDER BY key`,
      [keys.map((key) => `throttle:${key}`)],
    );
  }

  async add(
    entries: readonly (readonly [ThrottleKind, string])[],
    at: Instant,
    manager: EntityManager = this.database.manager,
  ): Promise<void> {
    await manager.query(
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
