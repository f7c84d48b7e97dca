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

/** A message as its row will be. */
export interface OutboxRow {
  readonly id: string;
  readonly topic: string;
  readonly payload: object;
  readonly dedup_key: string | null;
  readonly created_at: string;
  readonly available_at: string;
}

/** Inserts the rows that an SQL expression gives as JSON; `more` is an SQL object that joins each payload. */
export const insertOfRows = (json: string, more = `'{}'`): string =>
  `INSERT INTO outbox (id, topic, payload, dedup_key, created_at, available_at)
   SELECT id, topic, payload || ${more}::jsonb, dedup_key, created_at, available_at
     FROM jsonb_to_recordset(${json}::jsonb)
          AS m(id uuid, topic text, payload jsonb, dedup_key text, created_at timestamptz, available_at timestamptz)
   ON CONFLICT ON CONSTRAINT outbox_dedup_key_uq DO NOTHING`;

/** Writes messages in the business transaction; the relay brings them to the queue afterwards. */
@Injectable()
export class Outbox {
  constructor(@Inject(Ids) private readonly ids: Ids) {}

  async add(tx: Tx, messages: readonly OutboxMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await tx.query(insertOfRows('$1'), [JSON.stringify(this.rowsOf(tx, messages))]);
  }

  /**
   * The messages as rows for `insertOfRows`, in a statement that also writes what they tell of;
   * undefined where messages go no such way and are to be added.
   */
  rows(tx: Tx, messages: readonly OutboxMessage[]): readonly OutboxRow[] | undefined {
    return this.rowsOf(tx, messages);
  }

  /** Identifiers of messages whose rows another statement of this transaction makes. */
  idsFor(tx: Tx, count: number): string[] {
    if (count > 0) withMessages.add(tx);
    return Array.from({ length: count }, () => this.ids.next(tx.now));
  }

  private rowsOf(tx: Tx, messages: readonly OutboxMessage[]): OutboxRow[] {
    if (messages.length > 0) withMessages.add(tx);
    const iso = (at: Instant): string => new Date(at).toISOString();
    const now = iso(tx.now);
    return messages.map(({ topic, payload, dedupKey, availableAt }) => ({
      id: this.ids.next(tx.now),
      topic,
      payload,
      dedup_key: dedupKey ?? null,
      created_at: now,
      available_at: availableAt === undefined ? now : iso(availableAt),
    }));
  }
}
