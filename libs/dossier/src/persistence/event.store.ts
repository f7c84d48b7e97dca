import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant, Localized } from '#libs/kernel';
import { eventBody, GENESIS, linkHash, verifyChain, type ChainVerdict } from '#libs/audit';
import { Ids, type Tx } from '#libs/platform';
import type { EventData, EventKind, NewEvent } from '../domain/index.js';
import { plainArray } from './plain-array.js';

export interface EventActor {
  readonly id: string | null;
  readonly name: string;
  readonly unit: Localized | null;
}

/** An event of the log, with its place in the chain. */
export interface StoredEvent extends NewEvent {
  readonly id: string;
  readonly dossierId: string;
  readonly seq: number;
  readonly at: Instant;
  readonly actor: EventActor;
  readonly prevHash: string;
  readonly hash: string;
}

interface EventRecord {
  dossier_id: string;
  seq: number;
  id: string;
  at: Date;
  kind: EventKind;
  actor_id: string | null;
  actor_name: string;
  actor_unit: Localized | null;
  data: EventData;
  prev_hash: string;
  hash: string;
}

export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}
export const FIRST: ChainHead = { seq: 0, hash: GENESIS };

const toEvent = (r: EventRecord): StoredEvent => ({
  id: r.id,
  dossierId: r.dossier_id,
  seq: r.seq,
  at: r.at.getTime(),
  kind: r.kind,
  actor: { id: r.actor_id, name: r.actor_name, unit: r.actor_unit },
  data: r.data,
  prevHash: r.prev_hash,
  hash: r.hash,
});

/** A draft is its author's business: its many small events leave the index of silent dossiers alone. */
const LAST_EVENT = (at: string): string =>
  `last_event_at = CASE WHEN status <> 'draft' THEN ${at}::timestamptz END`;

/** The append-only log. Its head lives on the dossier's row, under the same lock. */
@Injectable()
export class EventStore {
  constructor(@Inject(Ids) private readonly ids: Ids) {}

  /** Links the events to the chain; pure but for the ids, so that it can happen before the lock is held long. */
  link(
    tx: Tx,
    dossierId: string,
    head: ChainHead,
    actor: EventActor,
    events: readonly NewEvent[],
  ): StoredEvent[] {
    let { seq, hash: prevHash } = head;
    return events.map(({ kind, data }) => {
      seq++;
      const unlinked = { id: this.ids.next(tx.now), dossierId, seq, at: tx.now, kind, actor, data };
      const hash = linkHash(prevHash, eventBody(unlinked));
      const event = { ...unlinked, prevHash, hash };
      prevHash = hash;
      return event;
    });
  }

  async append(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
    const last = events.at(-1);
    if (!last) return;
    await tx.query(
      `WITH head AS (UPDATE dossier SET last_seq = $12, last_hash = $13, ${LAST_EVENT('$4')} WHERE id = $1)
       INSERT INTO dossier_event (dossier_id, seq, id, at, kind, actor_id, actor_name, actor_unit, data, prev_hash, hash)
       SELECT $1, seq, id, $4, kind, $6, $7, $8, data, prev_hash, hash
         FROM unnest($2::int[], $3::uuid[], $5::text[], $9::jsonb[], $10::text[], $11::text[])
              AS e(seq, id, kind, data, prev_hash, hash)`,
      [
        last.dossierId,
        events.map((e) => e.seq),
        events.map((e) => e.id),
        new Date(last.at),
        events.map((e) => e.kind),
        last.actor.id,
        last.actor.name,
        last.actor.unit === null ? null : JSON.stringify(last.actor.unit),
        events.map((e) => JSON.stringify(e.data)),
        events.map((e) => e.prevHash),
        events.map((e) => e.hash),
        last.seq,
        last.hash,
      ],
    );
  }

  /** The heads of many chains; the caller holds the locks of all of them. */
  async writeHeads(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
    if (events.length === 0) return;
    const last = new Map(events.map((event) => [event.dossierId, event]));
    const heads = [...last.values()];
    await tx.query(
      `UPDATE dossier d SET last_seq = h.seq, last_hash = h.hash, ${LAST_EVENT('$4')}
         FROM unnest($1::uuid[], $2::int[], $3::text[]) AS h(id, seq, hash) WHERE d.id = h.id`,
      [
        plainArray(heads.map((e) => e.dossierId)),
        plainArray(heads.map((e) => e.seq)),
        plainArray(heads.map((e) => e.hash)),
        new Date(tx.now),
      ],
    );
  }

  /** Events of many dossiers in one statement, all of this moment. */
  async insertAll(tx: Tx, events: readonly StoredEvent[]): Promise<void> {
    if (events.length === 0) return;
    await tx.query(
      `INSERT INTO dossier_event (dossier_id, seq, id, at, kind, data, prev_hash, hash, actor_id, actor_name, actor_unit)
       SELECT dossier_id, seq, id, $1, kind, data, prev_hash, hash, actor_id, actor_name, actor_unit
         FROM unnest($2::uuid[], $3::int[], $4::uuid[], $5::text[], $6::jsonb[], $7::text[], $8::text[],
                     $9::uuid[], $10::text[], $11::jsonb[])
              AS e(dossier_id, seq, id, kind, data, prev_hash, hash, actor_id, actor_name, actor_unit)`,
      [
        new Date(tx.now),
        plainArray(events.map((e) => e.dossierId)),
        plainArray(events.map((e) => e.seq)),
        plainArray(events.map((e) => e.id)),
        events.map((e) => e.kind),
        events.map((e) => JSON.stringify(e.data)),
        plainArray(events.map((e) => e.prevHash)),
        plainArray(events.map((e) => e.hash)),
        plainArray(events.map((e) => e.actor.id)),
        events.map((e) => e.actor.name),
        events.map((e) => e.actor.unit && JSON.stringify(e.actor.unit)),
      ],
    );
  }

  async page(
    reader: EntityManager,
    dossierId: string,
    after: number,
    limit: number,
  ): Promise<StoredEvent[]> {
    const rows: EventRecord[] = await reader.query(
      `SELECT * FROM dossier_event WHERE dossier_id = $1 AND seq > $2 ORDER BY seq LIMIT $3`,
      [dossierId, after, limit],
    );
    return rows.map(toEvent);
  }

  /** Proves that nothing of a dossier's history was altered, taken out or cut off. */
  async verify(reader: EntityManager, dossierId: string, length: number): Promise<ChainVerdict> {
    const events = await this.page(reader, dossierId, 0, 2_147_483_647);
    return verifyChain(
      events.map((e) => ({ seq: e.seq, prevHash: e.prevHash, hash: e.hash, body: eventBody(e) })),
      length,
    );
  }
}
