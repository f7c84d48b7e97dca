import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import type { Tx } from '../database/tx.js';
import { Ids } from '../ids.js';

/** Something that has to happen after the transaction commits. */
export interface OutboxMessage {
  readonly topic: string;
  readonly payload: object;
  /** Two messages with the same key become one. */
  readonly dedupKey?: string;
  /** Not before this moment. Never the only holder of a legal deadline: the sweeps are. */
  readonly availableAt?: Instant;
}

const withMessages = new WeakSet<Tx>();

/** Whether this transaction leaves something for the relay. */
export const hasMessages = (tx: Tx): boolean => withMessages.has(tx);

/** Writes messages in the business transaction; the relay brings them to the queue afterwards. */
@Injectable()
export class Outbox {
  constructor(@Inject(Ids) private readonly ids: Ids) {}

  async add(tx: Tx, messages: readonly OutboxMessage[]): Promise<void> {
    if (messages.length === 0) return;
    withMessages.add(tx);
    await tx.query(
      `INSERT INTO outbox (id, topic, payload, dedup_key, created_at, available_at)
       SELECT id, topic, payload, dedup_key, to_timestamp($5::float8 / 1000), to_timestamp(available / 1000)
         FROM unnest($1::uuid[], $2::text[], $3::jsonb[], $4::text[], $6::float8[])
              AS m(id, topic, payload, dedup_key, available)
       ON CONFLICT ON CONSTRAINT outbox_dedup_key_uq DO NOTHING`,
      [
        messages.map(() => this.ids.next(tx.now)),
        messages.map((m) => m.topic),
        messages.map((m) => JSON.stringify(m.payload)),
        messages.map((m) => m.dedupKey ?? null),
        tx.now,
        messages.map((m) => m.availableAt ?? tx.now),
      ],
    );
  }
}
