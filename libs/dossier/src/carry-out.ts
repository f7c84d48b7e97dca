import { Inject, Injectable } from '@nestjs/common';
import { ok, type Localized, type Result } from '#libs/kernel';
import { Outbox, type Actor, type OutboxMessage, type Tx } from '#libs/platform';
import { sensitivePaths } from '#libs/procedure/domain';
import { Contexts } from './contexts.js';
import {
  decide,
  postsFor,
  principalOf,
  type DossierCommand,
  type DossierRefusal,
  type NewEvent,
  type Principal,
  unitAsked,
} from './domain/index.js';
import { no } from './domain/refusal.js';
import { messagesOf } from './event-message.js';
import { GiveOut } from './give-out.js';
import type { Locked } from './locked.js';
import { isOutside } from './outside-actor.js';
import { DossierCodes } from './persistence/dossier-codes.js';
import { DossierStore, type LoadedDossier } from './persistence/dossier.store.js';
import { EventStore, type EventActor, type StoredEvent } from './persistence/event.store.js';
import { Papers } from './papers.js';

export interface Order {
  /** Id or code. */
  readonly dossier: string;
  /** The version that the client believes in (`If-Match`). */
  readonly expectedVersion?: number | undefined;
  /** The command, or how to build it from the locked dossier. */
  readonly command:
    DossierCommand | ((at: Locked) => Promise<Result<DossierCommand, DossierRefusal>>);
}

/** One command, one transaction: lock, decide, write, tell. Every change of a dossier goes this way. */
@Injectable()
export class CarryOut {
  constructor(
    @Inject(DossierStore) private readonly store: DossierStore,
    @Inject(EventStore) private readonly log: EventStore,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Papers) private readonly papers: Papers,
    @Inject(DossierCodes) private readonly codes: DossierCodes,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(GiveOut) private readonly giveOut: GiveOut,
  ) {}

  async run(tx: Tx, actor: Actor, order: Order): Promise<Result<LoadedDossier, DossierRefusal>> {
    const locked = await this.lock(tx, actor, order.dossier);
    if (!locked.ok) return locked;
    const { loaded, ctx } = locked.value;
    const stale = staleness(loaded, order.expectedVersion);
    if (stale) return stale;
    const command =
      typeof order.command === 'function' ? await order.command(locked.value) : ok(order.command);
    if (!command.ok) return command;
    const decided = decide(loaded.state, command.value, ctx);
    if (!decided.ok) return decided;
    const principal = principalOf(loaded.state, command.value, ctx);
    const { next: decidedState, events: decidedEvents } = decided.value;
    const { state, events } = await this.giveOut.run(
      tx,
      loaded.state,
      { state: decidedState, events: decidedEvents },
      ctx,
    );
    const after = { record: loaded.record, state };
    const at = { loaded: after, ctx, principal };
    const linked = this.linkTo(tx, actor, at, await this.papers.issue(tx, actor, at, events));
    // Taken last, with everything else in one statement: everybody who files waits for the counter.
    const numbering =
      after.state.status !== 'draft' && after.record.code === null
        ? await this.codes.numbering(tx, after.record)
        : undefined;
    const messages = this.outbox.rows(tx, messagesOfAll(linked, after));
    const changes = { before: loaded.state, next: after.state, events: linked };
    const sensitive = sensitivePaths(ctx.procedure.form);
    const code = await this.store.save(tx, { ...changes, numbering, messages }, sensitive);
    const done = headOf(linked, { ...after, record: { ...after.record, code } });
    if (!messages) await this.outbox.add(tx, messagesOfAll(linked, done));
    return ok(done);
  }

  /** The dossier under lock, if this person may know of it. */
  async lock(tx: Tx, actor: Actor, dossier: string): Promise<Result<Locked, DossierRefusal>> {
    const loaded = await this.store.lock(tx, dossier);
    if (!loaded) return no('dossier.not-found');
    const ctx = await this.contexts.of(actor, loaded, tx.now);
    return ctx.relations.size === 0 ? no('dossier.not-found') : ok({ loaded, ctx });
  }

  /** Appends events that need no decision: a file was added, a task was claimed. */
  async record(
    tx: Tx,
    actor: Actor,
    at: Locked,
    events: readonly NewEvent[],
  ): Promise<LoadedDossier> {
    const linked = this.linkTo(tx, actor, at, events);
    await this.log.append(tx, linked);
    const done = headOf(linked, at.loaded);
    await this.outbox.add(tx, messagesOfAll(linked, done));
    return done;
  }

  private linkTo(tx: Tx, actor: Actor, at: Locked, events: readonly NewEvent[]): StoredEvent[] {
    const { id, last_seq: seq, last_hash: hash } = at.loaded.record;
    const told = events.map((event) => inWhosePlace(event, at.principal));
    return this.log.link(tx, id, { seq, hash }, eventActor(actor, at), told);
  }
}

const messagesOfAll = (events: readonly StoredEvent[], of: LoadedDossier): OutboxMessage[] =>
  events.flatMap((event) => messagesOf(event, of));

/** What was read, with the new head of the chain. */
function headOf(events: readonly StoredEvent[], { state, record }: LoadedDossier): LoadedDossier {
  const last = events.at(-1);
  return {
    state,
    record: last ? { ...record, last_seq: last.seq, last_hash: last.hash } : record,
  };
}

export function staleness(loaded: LoadedDossier, expected: number | undefined) {
  const { version } = loaded.state;
  return expected === undefined || expected === version
    ? undefined
    : no('dossier.stale', `The dossier is at version ${version}, not ${expected}.`);
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
