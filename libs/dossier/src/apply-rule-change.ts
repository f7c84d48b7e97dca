import { Inject, Injectable } from '@nestjs/common';
import { Handles, Outbox, type Message, type MessageHandler, type Tx } from '#libs/platform';
import { CalendarStore, WorkingTime } from '#libs/working-time';
import {
  compileCalendar,
  type CalendarData,
  type WorkingCalendar,
} from '#libs/working-time/domain';
import { Contexts } from './contexts.js';
import {
  knownPolicies,
  legalTimekeeper,
  recalculate,
  textAt,
  type Timekeeper,
} from './domain/index.js';
import { ManyEvents } from './many-events.js';
import { LAST_ID, OpenClocksStore, type OpenDossier } from './persistence/open-clocks.store.js';
import { RuleChangeLaneStore, type Lane } from './persistence/rule-change-lane.store.js';
import {
  asRehearsed,
  RuleChangeStore,
  type CalendarChangeAsked,
  type MoveRow,
  type RuleChangeRow,
} from './persistence/rule-change.store.js';
import {
  eventsOf,
  instantTexts,
  isStanding,
  movesOf,
  newDates,
  standing,
  type Recalculated,
} from './recalculated.js';
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

interface Compiled {
  readonly data: CalendarData;
  /** By the unit whose own days it has; the others share one. */
  readonly compiled: Map<string, WorkingCalendar>;
}

/**
 * Looks at every open clock, a piece at a time: each piece is one message and one transaction, and
 * the next one is sent with it. Two lanes of pieces go side by side: one is computed while the other
 * one is written. Killed in the middle, each goes on where it was.
 */
@Injectable()
@Handles(RULE_CHANGE, 'bulk')
export class ApplyRuleChange implements MessageHandler {
  constructor(
    @Inject(RuleChangeStore) private readonly changes: RuleChangeStore,
    @Inject(RuleChangeLaneStore) private readonly lanes: RuleChangeLaneStore,
    @Inject(OpenClocksStore) private readonly clocks: OpenClocksStore,
    @Inject(ManyEvents) private readonly events: ManyEvents,
    @Inject(CalendarStore) private readonly calendars: CalendarStore,
    @Inject(WorkingTime) private readonly time: WorkingTime,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  private latest: Compiled | undefined;

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
    const batch = await this.clocks.batch(tx, piece, RULE_BATCH, apply);
    const last = batch.at(-1);
    const end = batch.length < RULE_BATCH || !last;
    const until = end ? (piece.until ?? LAST_ID) : last.head.id;
    const moved = await this.recalculated(tx, change, batch, piece.after === piece.from);
    await this.note(tx, { ...piece, until }, moved.flatMap(movesOf));
    if (apply) await this.write(tx, change, moved);
    if (!end) await this.send(tx, { ...piece, after: until });
    if (piece.pass !== 1) return;
    const to = { looked: batch.length, applied: apply ? until : null, done: end };
    await this.lanes.advance(tx, change.id, piece.lane, to);
    if (end) await this.end(tx, piece);
  }

  /** A rehearsal writes down what it finds. What then comes about as rehearsed is not written again. */
  private async note(
    tx: Tx,
    { changeId: id, phase, pass, after, until }: Piece & { until: string },
    moves: readonly MoveRow[],
  ): Promise<void> {
    if (phase === 'rehearse') return this.changes.record(tx, id, moves, false);
    if (pass === 1) {
      const rehearsed = await this.changes.rehearsed(tx, id, after, until);
      if (rehearsed === asRehearsed(moves)) return;
      await this.changes.lapse(tx, id, after, until, moves);
    }
    await this.changes.record(tx, id, moves, true);
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
    batch: readonly OpenDossier[],
    first: boolean,
  ): Promise<Recalculated[]> {
    const calendarOf = await this.candidates(tx, change, first);
    const times = new Map<string, Timekeeper>();
    const all: Recalculated[] = [];
    for (const dossier of batch) {
      const { procedure_version_id: version, agency_unit_id: unit } = dossier.head;
      const calendar = await calendarOf(unit);
      const clocks = withLimits(dossier, change);
      if (!calendar || !clocks) continue;
      const key = `${version} ${unit}`;
      const known = times.get(key);
      const time =
        known ??
        legalTimekeeper(calendar, knownPolicies((await this.contexts.content(version)).policies));
      if (!known) times.set(key, time);
      const found = recalculate(clocks, time, tx.now);
      const settled = found.provisional !== clocks.provisional;
      if (found.dossier || found.tasks.length > 0 || settled) {
        all.push({ dossier, clocks, found, calendarVersion: time.calendarVersion });
      }
    }
    return all;
  }

  /** The calendar that a unit would have; none where the change does not touch it. */
  private async candidates(
    tx: Tx,
    change: RuleChangeRow,
    first: boolean,
  ): Promise<(unit: string) => Promise<WorkingCalendar | undefined>> {
    const asked = change.change.calendar;
    if (!asked) return (unit) => this.time.calendarFor(unit, tx.now);
    const { data, compiled } = await this.versionOf(tx, asked, first);
    return async (unit) => {
      const follows = asked.units.includes(unit)
        ? asked.calendar
        : (await this.time.storedFor(unit, tx.now)).data.code;
      if (follows !== asked.calendar) return undefined;
      const own = data.unitDays?.some((d) => d.unit === unit) ? unit : '';
      const known = compiled.get(own);
      if (known) return known;
      const made = compileCalendar(data, own);
      if (!made.ok) throw new Error(made.error.detail);
      compiled.set(own, made.value);
      return made.value;
    };
  }

  /** The calendar of the change: read by the first piece of a lane, and kept for those behind it. */
  private async versionOf(tx: Tx, asked: CalendarChangeAsked, first: boolean): Promise<Compiled> {
    const { calendar: code, version } = asked;
    const of = (data: CalendarData): boolean => data.code === code && data.version === version;
    if (!first && this.latest && of(this.latest.data)) return this.latest;
    const data = (await this.calendars.versions(tx)).map((v) => v.data).find(of);
    if (!data) throw new Error(`Calendar ${code} ${version} is gone`);
    return (this.latest = { data, compiled: new Map() });
  }

  private async write(tx: Tx, change: RuleChangeRow, all: readonly Recalculated[]): Promise<void> {
    const text = instantTexts();
    const told = all
      .map((r) => ({ head: r.dossier.head, events: eventsOf(change, r, text) }))
      .filter((t) => t.events.length > 0);
    const house = { id: null, name: SYSTEM_ACTOR.name, unit: null };
    const linked = this.events.link(tx, house, told);
    const heads = new Map([...linked.keys()].map((event) => [event.dossierId, event]));
    const moving = all.filter((r) => r.found.dossier?.kept === null);
    await this.clocks.write(
      tx,
      moving.map((one) => newDates(change, one, heads.get(one.dossier.head.id))),
      change.reason,
    );
    // The date stays; that it may still move is settled, or open again.
    await this.clocks.writeStanding(tx, all.filter(isStanding).map(standing));
    await this.clocks.writeTasks(
      tx,
      all.flatMap((r) =>
        r.found.tasks
          .filter((t) => t.kept === null)
          .map((t) => ({ id: t.task.id, dueAt: t.after })),
      ),
    );
    await this.events.append(tx, linked, new Set(moving.map((r) => r.dossier.head.id)));
  }
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
function withLimits({ head, limitCase, clocks }: OpenDossier, { change }: RuleChangeRow) {
  const { limit } = change;
  if (!limit) return clocks;
  if (limit.procedureCode !== head.procedure_code) return undefined;
  if (limit.limitCase !== undefined && limit.limitCase !== limitCase) return undefined;
  return {
    ...clocks,
    tasks: [],
    legalLimit: clocks.legalLimit && (limit.legal ?? clocks.legalLimit),
    committedLimit:
      clocks.legalLimit &&
      (limit.committed === undefined ? clocks.committedLimit : limit.committed),
  };
}
