import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import type { Actor, Tx } from '#libs/platform';
import { sensitivePaths } from '#libs/procedure/domain';
import { Chronicle, headOf } from './chronicle.js';
import { Contexts } from './contexts.js';
import {
  decide,
  principalOf,
  type DossierCommand,
  type DossierRefusal,
  type NewEvent,
} from './domain/index.js';
import { no } from './domain/refusal.js';
import { FollowLinked, type Followed } from './follow-linked.js';
import { GiveOut } from './give-out.js';
import type { Locked } from './locked.js';
import { DossierCodes } from './persistence/dossier-codes.js';
import { DossierStore, type LoadedDossier } from './persistence/dossier.store.js';
import { Papers } from './papers.js';

const OVER: DossierRefusal['code'] = 'dossier.not-in-state';

export interface Order {
  /** Id or code. */
  readonly dossier: string;
  /** The version that the client believes in (`If-Match`). */
  readonly expectedVersion?: number | undefined;
  /** Nothing else is done in this transaction. */
  readonly alone?: boolean;
  /** The command, or how to build it from the locked dossier. */
  readonly command:
    DossierCommand | ((at: Locked) => Promise<Result<DossierCommand, DossierRefusal>>);
}

/** One command, one transaction: lock, decide, write, tell. Every change of a dossier goes this way. */
@Injectable()
export class CarryOut {
  constructor(
    @Inject(DossierStore) private readonly store: DossierStore,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Papers) private readonly papers: Papers,
    @Inject(DossierCodes) private readonly codes: DossierCodes,
    @Inject(Chronicle) private readonly chronicle: Chronicle,
    @Inject(FollowLinked) private readonly linked: FollowLinked,
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
    const told = await this.papers.issue(tx, actor, at, events);
    const linked = this.chronicle.link(tx, actor, at, told);
    // Taken last, with everything else in one statement: everybody who files waits for the counter.
    const numbering =
      after.state.status !== 'draft' && after.record.code === null
        ? await this.codes.numbering(tx, after.record)
        : undefined;
    const messages = this.chronicle.messages(tx, linked, after);
    const changes = { before: loaded.state, next: after.state, events: linked };
    const sensitive = sensitivePaths(ctx.procedure.form);
    const followed = { before: locked.value, command: command.value, after, events: told };
    const last =
      order.alone === true && messages !== undefined && !this.linked.isConcerned(followed);
    const save = { ...changes, numbering, messages, last };
    const code = await this.store.save(tx, save, sensitive);
    const done = headOf(linked, { ...after, record: { ...after.record, code } });
    if (!messages) await this.chronicle.tell(tx, done, linked);
    await this.follow(tx, actor, { ...followed, after: done });
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
  record(tx: Tx, actor: Actor, at: Locked, events: readonly NewEvent[]): Promise<LoadedDossier> {
    return this.chronicle.record(tx, actor, at, events);
  }

  /** What hangs on this dossier follows it: opened, filed where it is complete, or ended with it. */
  private async follow(tx: Tx, actor: Actor, followed: Followed): Promise<void> {
    for (const order of await this.linked.orders(tx, actor, followed)) {
      const done = await this.run(tx, order.actor, order);
      // It may have ended by itself while we waited for its lock.
      const over = order.command.kind === 'origin-ended' && !done.ok && done.error.code === OVER;
      if (!done.ok && !over)
        throw new Error(`A linked dossier does not follow: ${done.error.code}`);
    }
  }
}

export function staleness(loaded: LoadedDossier, expected: number | undefined) {
  const { version } = loaded.state;
  return expected === undefined || expected === version
    ? undefined
    : no('dossier.stale', `The dossier is at version ${version}, not ${expected}.`);
}
