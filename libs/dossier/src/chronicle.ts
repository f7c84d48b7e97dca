import { Inject, Injectable } from '@nestjs/common';
import type { Localized } from '#libs/kernel';
import { Outbox, type Actor, type OutboxMessage, type Tx } from '#libs/platform';
import { postsFor, unitAsked, type NewEvent, type Principal } from './domain/index.js';
import { messagesOf } from './event-message.js';
import type { Locked } from './locked.js';
import { isOutside } from './outside-actor.js';
import type { LoadedDossier } from './persistence/dossier.store.js';
import { EventStore, type EventActor, type StoredEvent } from './persistence/event.store.js';

/** What happened to a dossier: linked onto its chain, and told to the rest of the house. */
@Injectable()
export class Chronicle {
  constructor(
    @Inject(EventStore) private readonly log: EventStore,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  /** Appends events that need no decision: a file was added, a task was claimed. */
  async record(
    tx: Tx,
    actor: Actor,
    at: Locked,
    events: readonly NewEvent[],
  ): Promise<LoadedDossier> {
    const linked = this.link(tx, actor, at, events);
    await this.log.append(tx, linked);
    const done = headOf(linked, at.loaded);
    await this.tell(tx, done, linked);
    return done;
  }

  link(tx: Tx, actor: Actor, at: Locked, events: readonly NewEvent[]): StoredEvent[] {
    const { id, last_seq: seq, last_hash: hash } = at.loaded.record;
    const told = events.map((event) => inWhosePlace(event, at.principal));
    return this.log.link(tx, id, { seq, hash }, eventActor(actor, at), told);
  }

  /** What is saved together with the events it tells of, where that can be. */
  messages(tx: Tx, events: readonly StoredEvent[], of: LoadedDossier) {
    return this.outbox.rows(tx, messagesOfAll(events, of));
  }

  async tell(tx: Tx, of: LoadedDossier, events: readonly StoredEvent[]): Promise<void> {
    await this.outbox.add(tx, messagesOfAll(events, of));
  }
}

const messagesOfAll = (events: readonly StoredEvent[], of: LoadedDossier): OutboxMessage[] =>
  events.flatMap((event) => messagesOf(event, of));

/** What was read, with the new head of the chain. */
export function headOf(
  events: readonly StoredEvent[],
  { state, record }: LoadedDossier,
): LoadedDossier {
  const last = events.at(-1);
  return {
    state,
    record: last ? { ...record, last_seq: last.seq, last_hash: last.hash } : record,
  };
}

/** What was done by delegation says in whose place, for ever. */
const inWhosePlace = ({ kind, data }: NewEvent, principal: Principal | undefined): NewEvent => ({
  kind,
  data: principal
    ? { ...data, onBehalfOf: { id: principal.accountId, name: principal.name } }
    : data,
});

/** Who acted, as the history says it: with the unit for which this person worked on the dossier. */
function eventActor(actor: Actor, { loaded: { state }, ctx, principal }: Locked): EventActor {
  if (actor.kind === 'system') return { id: null, name: actor.name, unit: null };
  if (isOutside(actor)) {
    return { id: null, name: actor.name, unit: { vi: actor.organisation, en: actor.organisation } };
  }
  const involved = new Set([
    ...state.tasks.map((t) => t.unitId),
    ...state.consultations.map(unitAsked),
  ]);
  const posts = postsFor(actor, principal);
  const post = posts.find((p) => involved.has(p.unitId)) ?? posts[0];
  const unit: Localized | undefined = post && ctx.unitById(post.unitId)?.name;
  const asApplicant = actor.accountId === state.applicantAccountId;
  return { id: actor.accountId, name: actor.name, unit: asApplicant ? null : (unit ?? null) };
}
