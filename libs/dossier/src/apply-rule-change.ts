import { Inject, Injectable } from '@nestjs/common';
import { Handles, Outbox, type Message, type MessageHandler, type Tx } from '#libs/platform';
import { recalculate, textAt, type EventData, type NewEvent } from './domain/index.js';
import { EventStore, type EventActor } from './persistence/event.store.js';
import { LAST_ID, OpenClocksStore, type OpenDossier } from './persistence/open-clocks.store.js';
import { RuleChangeOutcomeStore, type Foreseen } from './persistence/rule-change-outcome.store.js';
import { RuleChangeLaneStore, type Lane } from './persistence/rule-change-lane.store.js';
import { RuleChangeStore, type RuleChangeRow } from './persistence/rule-change.store.js';
import {
  instantTexts,
  isRecounted,
  movesOf,
  outcomeOf,
  type Recalculated,
} from './recalculated.js';
import { RulesOfChange, type Rules } from './rules-of-change.js';
import { SYSTEM_ACTOR } from './system-actor.js';

export const RULE_CHANGE = 'rule-change';
/** GOALS.md: never more than 2,000 rows in one transaction. */
export const RULE_BATCH = 1_000;
/** Other processes may count with the calendar before for a moment; a second pass catches up. */
const AFTERWARDS_MS = 10_000;

interface Piece extends Lane {
  readonly changeId: string;
  readonly after: string | null;
  readonly phase: 'rehearse' | 'apply';
  readonly pass: number;
}

/**
 * Looks at every open clock, a piece at a time: each piece is one message and one transaction, and
 * the next one is sent with it. Two lanes of pieces go side by side: one is computed while the other
 * one is written. Killed in the middle, each goes on where it was. What the rehearsal found is written
 * as it was found; only dossiers to which something happened since are counted anew.
 */
@Injectable()
@Handles(RULE_CHANGE, 'bulk')
export class ApplyRuleChange implements MessageHandler {
  constructor(
    @Inject(RuleChangeStore) private readonly changes: RuleChangeStore,
    @Inject(RuleChangeLaneStore) private readonly lanes: RuleChangeLaneStore,
    @Inject(OpenClocksStore) private readonly clocks: OpenClocksStore,
    @Inject(RuleChangeOutcomeStore) private readonly outcomes: RuleChangeOutcomeStore,
    @Inject(EventStore) private readonly events: EventStore,
    @Inject(RulesOfChange) private readonly rules: RulesOfChange,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  handle(tx: Tx, message: Message): Promise<void> {
    return this.piece(tx, readPiece(message.payload));
  }

  /** The first pieces of a phase; the others follow by themselves. */
  async begin(tx: Tx, changeId: string, phase: Piece['phase']): Promise<void> {
    for (const lane of await this.lanes.split(tx, changeId)) {
      await this.send(tx, { changeId, phase, ...lane, after: lane.from, pass: 1 });
    }
  }

  private async piece(tx: Tx, piece: Piece): Promise<void> {
    const change = await this.changes.one(tx, piece.changeId);
    if (!change) return;
    const apply = piece.phase === 'apply';
    const batch = await this.outcomes.page(tx, change.id, piece, RULE_BATCH, apply);
    const last = batch.at(-1);
    const end = batch.length < RULE_BATCH || !last;
    const until = end ? (piece.until ?? LAST_ID) : last.id;
    const part = { after: piece.after, until };
    const first = piece.after === piece.from;
    const rules = await this.rules.of(tx, change, { first, inForce: apply });
    const standing = await asFound(batch, rules);
    const moved = await this.recalculated(
      tx,
      change,
      rules,
      batch.flatMap(({ id }) => (standing.has(id) ? [] : [id])),
    );
    if (apply && piece.pass === 1)
      await this.changes.lapse(tx, change.id, part, [...standing.keys()]);
    const text = instantTexts();
    const found = moved.map((one) => outcomeOf(change, one, text));
    await this.changes.record(tx, change.id, moved.flatMap(movesOf), apply);
    await this.outcomes.record(tx, change.id, found);
    if (apply) {
      const anew = found.map(({ dossierId, event }) => [dossierId, event] as const);
      await this.write(tx, change, batch, new Map([...standing, ...anew]));
      await this.outcomes.forget(tx, change.id, part);
    }
    if (!end) await this.send(tx, { ...piece, after: until });
    if (piece.pass !== 1) return;
    const to = { looked: batch.length, applied: apply ? until : null, done: end };
    await this.lanes.advance(tx, change.id, piece.lane, to);
    if (end) await this.end(tx, piece);
  }

  /** A lane is at its end; the last one ends the phase. */
  private async end(tx: Tx, piece: Piece): Promise<void> {
    const { changeId, phase } = piece;
    if (phase === 'apply') {
      await this.send(tx, { ...piece, after: piece.from, pass: 2 }, tx.now + AFTERWARDS_MS);
    }
    if (!(await this.lanes.allDone(tx, changeId))) return;
    await this.changes.finish(tx, changeId, phase === 'apply' ? 'applied' : 'rehearsed');
  }

  private async send(tx: Tx, payload: Piece, availableAt = tx.now): Promise<void> {
    await this.outbox.add(tx, [{ topic: RULE_CHANGE, payload, availableAt }]);
  }

  private async recalculated(
    tx: Tx,
    change: RuleChangeRow,
    rules: Rules,
    ids: readonly string[],
  ): Promise<Recalculated[]> {
    const all: Recalculated[] = [];
    for (const dossier of await this.clocks.read(tx, ids)) {
      const time = await rules.time(dossier.head);
      const clocks = withLimits(dossier, change);
      if (!time || !clocks) continue;
      const found = recalculate(clocks, time, tx.now);
      const recounted = isRecounted(dossier.clocks, clocks, found);
      if (!found.dossier && found.tasks.length === 0 && !recounted) continue;
      const before = await rules.before(dossier.head);
      all.push({ dossier, clocks, found, recounted, time, before });
    }
    return all;
  }

  private async write(
    tx: Tx,
    change: RuleChangeRow,
    batch: readonly Foreseen[],
    found: ReadonlyMap<string, NewEvent | null>,
  ): Promise<void> {
    const approvedBy = change.approved_by_name;
    const more: EventData = approvedBy === null ? {} : { approvedBy };
    const events = batch.flatMap(({ id, last_seq: seq, last_hash: hash }) => {
      const event = found.get(id);
      if (!event) return [];
      const whole = { kind: event.kind, data: { ...event.data, ...more } };
      return this.events.link(tx, id, { seq, hash }, HOUSE, [whole]);
    });
    const messages = this.outbox.idsFor(tx, events.length);
    const told = events.map((event, i) => ({ event, messageId: messages[i] ?? event.id }));
    await this.outcomes.write(tx, change.id, told, { reason: change.reason, more });
  }
}

const HOUSE: EventActor = { id: null, name: SYSTEM_ACTOR.name, unit: null };

/** What was found for those that are as they were, under the calendar that counts now. */
async function asFound(
  batch: readonly Foreseen[],
  rules: Rules,
): Promise<ReadonlyMap<string, NewEvent | null>> {
  const versions = new Map<string, string | undefined>();
  for (const { unit } of batch) {
    if (!versions.has(unit)) versions.set(unit, await rules.version(unit));
  }
  const standing = new Map<string, NewEvent | null>();
  for (const { id, unit, calendar_version: version, event_kind: kind, event_data: data } of batch) {
    if (version === null || version !== versions.get(unit)) continue;
    standing.set(id, kind && data && { kind, data });
  }
  return standing;
}

function readPiece(payload: unknown): Piece {
  const text = (name: string): string | null => textAt(payload, [name]) ?? null;
  const number = (name: string): number => Number(Reflect.get(Object(payload), name) ?? 0);
  return {
    changeId: text('changeId') ?? '',
    phase: text('phase') === 'apply' ? 'apply' : 'rehearse',
    lane: number('lane'),
    from: text('from'),
    until: text('until'),
    after: text('after'),
    pass: number('pass'),
  };
}

/** The clocks under other limits, where the change is one of limits; none where it is of another procedure. */
function withLimits({ head, clocks }: OpenDossier, { change }: RuleChangeRow) {
  const { limit } = change;
  if (!limit) return clocks;
  if (limit.procedureCode !== head.procedure_code) return undefined;
  if (limit.limitCase !== undefined && limit.limitCase !== head.limit_case) return undefined;
  return {
    ...clocks,
    tasks: [],
    legalLimit: clocks.legalLimit && (limit.legal ?? clocks.legalLimit),
    committedLimit:
      clocks.legalLimit &&
      (limit.committed === undefined ? clocks.committedLimit : limit.committed),
  };
}
