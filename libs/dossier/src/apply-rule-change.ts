import { Inject, Injectable } from '@nestjs/common';
import { formatInstant } from '#libs/kernel';
import { Handles, Outbox, type Message, type MessageHandler, type Tx } from '#libs/platform';
import { CalendarStore, WorkingTime } from '#libs/working-time';
import { compileCalendar, type WorkingCalendar } from '#libs/working-time/domain';
import { Contexts } from './contexts.js';
import {
  knownPolicies,
  legalTimekeeper,
  recalculate,
  textAt,
  type NewEvent,
  type OpenClocks,
  type Recalculation,
  type Timekeeper,
} from './domain/index.js';
import { frozen } from './domain/event.js';
import { ManyEvents } from './many-events.js';
import type { StoredEvent } from './persistence/event.store.js';
import { OpenClocksStore, type OpenDossier } from './persistence/open-clocks.store.js';
import {
  RuleChangeStore,
  type MoveRow,
  type RuleChangeRow,
} from './persistence/rule-change.store.js';
import { SYSTEM_ACTOR } from './system-actor.js';

export const RULE_CHANGE = 'rule-change';
/** GOALS.md: never more than 2,000 rows in one transaction. */
export const RULE_BATCH = 1_000;
/** Other processes may count with the calendar before for a moment; a second pass catches up. */
const AFTERWARDS_MS = 10_000;

interface Piece {
  readonly changeId: string;
  readonly phase: 'rehearse' | 'apply';
  readonly after: string | null;
  readonly pass: number;
}

interface Recalculated {
  readonly dossier: OpenDossier;
  readonly clocks: OpenClocks;
  readonly found: Recalculation;
  readonly calendarVersion: string;
}

/**
 * Looks at every open clock, a piece at a time: each piece is one message and one transaction, and
 * the next one is sent with it. Killed in the middle, it goes on where it was.
 */
@Injectable()
@Handles(RULE_CHANGE, 'bulk')
export class ApplyRuleChange implements MessageHandler {
  constructor(
    @Inject(RuleChangeStore) private readonly changes: RuleChangeStore,
    @Inject(OpenClocksStore) private readonly clocks: OpenClocksStore,
    @Inject(ManyEvents) private readonly events: ManyEvents,
    @Inject(CalendarStore) private readonly calendars: CalendarStore,
    @Inject(WorkingTime) private readonly time: WorkingTime,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  handle(tx: Tx, message: Message): Promise<void> {
    return this.piece(tx, readPiece(message.payload));
  }

  /** The first piece of a phase; the others follow by themselves. */
  async begin(tx: Tx, changeId: string, phase: Piece['phase']): Promise<void> {
    await this.send(tx, { changeId, phase, after: null, pass: 1 });
  }

  private async piece(tx: Tx, piece: Piece): Promise<void> {
    const change = await this.changes.lock(tx, piece.changeId);
    if (!change) return;
    const apply = piece.phase === 'apply';
    const batch = await this.clocks.batch(tx, piece.after, RULE_BATCH, apply);
    const moved = await this.recalculated(tx, change, batch);
    await this.changes.record(tx, change.id, moved.flatMap(movesOf), apply);
    if (apply) await this.write(tx, change, moved);
    if (piece.pass === 1) await this.changes.looked(tx, change.id, batch.length);
    const last = batch.at(-1);
    if (batch.length === RULE_BATCH && last) {
      await this.send(tx, { ...piece, after: last.head.id });
    } else if (piece.pass === 1) {
      await this.changes.finish(tx, change.id, apply ? 'applied' : 'rehearsed');
      if (apply) {
        await this.send(tx, { ...piece, after: null, pass: 2 }, tx.now + AFTERWARDS_MS);
      }
    }
  }

  private async send(tx: Tx, payload: Piece, availableAt = tx.now): Promise<void> {
    await this.outbox.add(tx, [{ topic: RULE_CHANGE, payload, availableAt }]);
  }

  private async recalculated(
    tx: Tx,
    change: RuleChangeRow,
    batch: readonly OpenDossier[],
  ): Promise<Recalculated[]> {
    const calendarOf = await this.candidates(tx, change);
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
      if (found.dossier || found.tasks.length > 0) {
        all.push({ dossier, clocks, found, calendarVersion: time.calendarVersion });
      }
    }
    return all;
  }

  /** The calendar that a unit would have; none where the change does not touch it. */
  private async candidates(
    tx: Tx,
    change: RuleChangeRow,
  ): Promise<(unit: string) => Promise<WorkingCalendar | undefined>> {
    const asked = change.change.calendar;
    if (!asked) return (unit) => this.time.calendarFor(unit, tx.now);
    const data = (await this.calendars.versions(tx)).find(
      (v) => v.data.code === asked.calendar && v.data.version === asked.version,
    )?.data;
    if (!data) throw new Error(`Calendar ${asked.calendar} ${asked.version} is gone`);
    const compiled = new Map<string, WorkingCalendar>();
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

  private async write(tx: Tx, change: RuleChangeRow, all: readonly Recalculated[]): Promise<void> {
    const told = all
      .map((r) => ({ head: r.dossier.head, events: eventsOf(change, r) }))
      .filter((t) => t.events.length > 0);
    const house = { id: null, name: SYSTEM_ACTOR.name, unit: null };
    const linked = this.events.link(tx, house, told);
    const heads = new Map([...linked.keys()].map((event) => [event.dossierId, event]));
    const moving = all.filter((r) => r.found.dossier?.kept === null);
    await this.clocks.write(
      tx,
      moving.map(({ dossier, clocks, found, calendarVersion }) => ({
        ...headOf(dossier, heads),
        id: dossier.head.id,
        dueAt: found.dossier?.after ?? clocks.dueAt,
        legalDueAt: found.legalDueAt,
        provisional: found.provisional,
        legalLimit: clocks.legalLimit,
        committedLimit: clocks.committedLimit,
        calendarVersion,
        clockLines: clocks.clock.length,
        reason: change.reason,
      })),
    );
    await this.clocks.writeTasks(
      tx,
      all.flatMap((r) =>
        r.found.tasks
          .filter((t) => t.kept === null)
          .map((t) => ({ id: t.task.id, dueAt: t.after })),
      ),
    );
    await this.events.append(tx, linked);
  }
}

const headOf = ({ head }: OpenDossier, heads: ReadonlyMap<string, StoredEvent>) => {
  const last = heads.get(head.id);
  return { lastSeq: last?.seq ?? head.last_seq, lastHash: last?.hash ?? head.last_hash };
};

function readPiece(payload: unknown): Piece {
  const changeId = textAt(payload, ['changeId']) ?? '';
  const pass = Number(Reflect.get(Object(payload), 'pass'));
  const phase = textAt(payload, ['phase']) === 'apply' ? 'apply' : 'rehearse';
  return { changeId, phase, after: textAt(payload, ['after']) ?? null, pass };
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

function movesOf({ dossier: { head }, found }: Recalculated): MoveRow[] {
  const of = { dossierId: head.id, procedureCode: head.procedure_code };
  const own = found.dossier && {
    ...of,
    ...found.dossier,
    subjectId: head.id,
    subject: 'dossier' as const,
    unitId: head.agency_unit_id,
  };
  const tasks = found.tasks.map(({ task, before, after, kept }) => ({
    ...of,
    before,
    after,
    kept,
    subjectId: task.id,
    subject: 'task' as const,
    unitId: task.unitId,
  }));
  return own ? [own, ...tasks] : tasks;
}

/** One event for each dossier: of its own date, or of those of its steps alone. */
function eventsOf(change: RuleChangeRow, { found, calendarVersion }: Recalculated): NewEvent[] {
  const steps = found.tasks
    .filter((t) => t.kept === null)
    .map(({ task, before, after }) => ({
      taskId: task.id,
      stepName: { vi: task.name.vi, en: task.name.en },
      previousDueAt: formatInstant(before),
      dueAt: formatInstant(after),
    }));
  const own = found.dossier?.kept === null ? found.dossier : null;
  if (!own && steps.length === 0) return [];
  const data = frozen({
    previousDueAt: own ? formatInstant(own.before) : undefined,
    dueAt: own ? formatInstant(own.after) : undefined,
    legalDueAt: found.legalDueAt === null ? undefined : formatInstant(found.legalDueAt),
    provisional: own && found.provisional ? true : undefined,
    reason: change.reason,
    legalBasis: change.legal_basis,
    ruleChangeId: change.id,
    calendarVersion,
    approvedBy: change.approved_by_name ?? undefined,
    steps,
  });
  return [{ kind: own ? 'dossier.due-date-changed' : 'task.due-date-changed', data }];
}
