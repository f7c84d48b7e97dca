import { Inject, Injectable } from '@nestjs/common';
import { Database, type Actor, type Tx } from '#libs/platform';
import type { OutsideChannel } from '../domain/index.js';

export interface Suppression {
  readonly channel: OutsideChannel;
  readonly address: string;
  readonly reason: string;
  readonly since: Date;
}

/** With its place in the list, to the microsecond. */
export type ListedSuppression = Suppression & { readonly place: string };

export interface Lifted extends Suppression {
  readonly id: string;
  readonly liftedAt: Date;
  readonly liftedBy: string;
  readonly why: string;
}

/** Addresses that nothing is sent to, and those that are written to again. */
@Injectable()
export class SuppressionStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** The newest first, behind the entry of this place, channel and address. */
  list(after: readonly string[] | undefined, limit: number): Promise<ListedSuppression[]> {
    const [place = null, channel = null, address = null] = after ?? [];
    return this.database.query<ListedSuppression>(
      `SELECT channel, address, reason, since, since::text AS place FROM suppression
        WHERE $1::text IS NULL OR (since, channel, address) < ($1::timestamptz, $2::text, $3::text)
        ORDER BY since DESC, channel DESC, address DESC LIMIT $4`,
      [place, channel, address, limit],
    );
  }

  /** The last that was lifted first, behind the entry of this id. */
  lifted(after: readonly string[] | undefined, limit: number): Promise<Lifted[]> {
    return this.database.query<Lifted>(
      `SELECT id, channel, address, reason, since, lifted_at AS "liftedAt",
              lifted_by_name AS "liftedBy", why
         FROM suppression_lifted WHERE $1::bigint IS NULL OR id < $1
        ORDER BY id DESC LIMIT $2`,
      [after?.[0] ?? null, limit],
    );
  }

  /** Written to again; who said so, and why, stays on record. */
  async lift(
    tx: Tx,
    actor: Actor,
    { channel, address, why }: { channel: string; address: string; why: string },
  ): Promise<void> {
    await tx.query(
      `WITH gone AS (DELETE FROM suppression WHERE channel = $1 AND address = $2 RETURNING *)
       INSERT INTO suppression_lifted (channel, address, reason, since, lifted_at, lifted_by, lifted_by_name, why)
       SELECT channel, address, reason, since, $3, $4, $5, $6 FROM gone`,
      [channel, address, new Date(tx.now), actor.accountId, actor.name, why],
    );
  }
}
