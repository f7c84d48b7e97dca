import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { formatInstant, MINUTE, type Localized } from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import { SweepRegistry, type Tx } from '#libs/platform';
import { WorkingTime } from '#libs/working-time';
import type { WorkingCalendar } from '#libs/working-time/domain';
import { CarryOut } from './carry-out.js';
import { Commit } from './commit.js';
import { Contexts } from './contexts.js';
import {
  DUE_SOON_DAYS,
  isQuestion,
  legalTimekeeper,
  textAt,
  warningsOfDossier,
  warningsOfTask,
  watch,
  type EventKind,
  type NewEvent,
  type TaskKind,
  type WarningLevel,
  type Watch,
} from './domain/index.js';
import { frozen } from './domain/event.js';
import { ManyEvents, type EventsOf } from './many-events.js';
import type { EventActor, StoredEvent } from './persistence/event.store.js';
import {
  WatchStore,
  type WarningRow,
  type WatchedDossierRow,
  type WatchedTaskRow,
} from './persistence/watch.store.js';
import { SYSTEM_ACTOR } from './system-actor.js';

const BATCH = 1_000;
const HOUSE: EventActor = { id: null, name: SYSTEM_ACTOR.name, unit: null };

const TASK_EVENT = (kind: TaskKind, level: WarningLevel): EventKind =>
  level === 'first-answer-due'
    ? 'dossier.first-answer-due'
    : level === 'half-time'
      ? 'consultation.reminded'
      : isQuestion(kind)
        ? 'consultation.due-soon'
        : 'task.overdue';

/** A clock that was looked at, with what it says now. */
interface Seen {
  readonly id: string;
  readonly dossierId: string;
  readonly turn: number;
  readonly watch: Watch;
  readonly told: EventsOf;
}

/**
 * What clocks say as they run out: due soon, apology due, first answer due, overdue. Each level is
 * said once for a start and once for an extension, by the unique key of `clock_warning`; whoever is
 * killed in between leaves nothing behind, and what another sweep holds is passed by.
 */
@Injectable()
export class WatchClocks implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(Commit) private readonly work: Commit,
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(WatchStore) private readonly store: WatchStore,
    @Inject(ManyEvents) private readonly events: ManyEvents,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(WorkingTime) private readonly time: WorkingTime,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'clocks', everyMs: MINUTE, run: () => this.run() });
  }

  /** Until nothing wants to be looked at any more. */
  async run(batch = BATCH): Promise<void> {
    while ((await this.dossiers(batch)) === batch);
    while ((await this.work.run((tx) => this.tasks(tx, batch))) === batch);
  }

  private async dossiers(batch: number): Promise<number> {
    const { taken, apologies } = await this.work.run(async (tx) => {
      const rows = await this.store.dossiers(tx, batch);
      const seen: Seen[] = [];
      const apologies: string[] = [];
      for (const row of rows) {
        const watched = await this.look(tx, row);
        if (watched.say === 'apology-due') apologies.push(row.id);
        else seen.push(dossierSeen(row, watched));
      }
      await this.say(tx, 'dossier', seen);
      return { taken: rows.length, apologies };
    });
    for (const id of apologies) await this.draftApology(id);
    return taken;
  }

  private async look(tx: Tx, row: WatchedDossierRow): Promise<Watch> {
    const calendar = await this.time.calendarFor(row.agency_unit_id, tx.now);
    const { warnings } = await this.contexts.content(row.procedure_version_id);
    const dueAt = row.due_at.getTime();
    const all = warningsOfDossier(
      {
        since: row.received_at?.getTime() ?? dueAt,
        dueAt,
        dueSoonDays: warnings?.dueSoonWorkingDays ?? DUE_SOON_DAYS,
        extensible: row.status === 'in-process' && row.turn === 0 && row.pause === null,
      },
      calendar,
    );
    return watch(all, new Set(row.said), tx.now);
  }

  /** Form 04 is a task for somebody, so it takes the way of every command. */
  private async draftApology(dossier: string): Promise<void> {
    await this.work.run(async (tx) => {
      const [row] = await this.store.one(tx, dossier);
      const watched = row && (await this.look(tx, row));
      if (!row || watched?.say !== 'apology-due') return;
      const told = { head: row, events: [] };
      await this.say(tx, 'dossier', [{ ...dossierSeen(row, watched), told }]);
      const done = await this.carryOut.run(tx, SYSTEM_ACTOR, {
        dossier,
        command: { kind: 'draft-apology' },
      });
      if (!done.ok) throw new Error(`No apology for ${dossier}: ${done.error.code}`);
    });
  }

  private async tasks(tx: Tx, batch: number): Promise<number> {
    const rows = await this.store.tasks(tx, batch);
    const seen: Seen[] = [];
    for (const row of rows) {
      const calendar = await this.time.calendarFor(row.agency_unit_id, tx.now);
      const clock = {
        kind: row.kind,
        since: row.since.getTime(),
        dueAt: row.due_at.getTime(),
      };
      const watched = watch(warningsOfTask(clock, calendar), new Set(row.said), tx.now);
      const events = watched.say === null ? [] : [await this.taskEvent(row, watched.say, calendar)];
      seen.push({
        id: row.task_id,
        dossierId: row.id,
        turn: row.turn,
        watch: watched,
        told: { head: row, events },
      });
    }
    await this.say(tx, 'task', seen);
    return rows.length;
  }

  private async taskEvent(
    row: WatchedTaskRow,
    level: WarningLevel,
    calendar: WorkingCalendar,
  ): Promise<NewEvent> {
    const unit = await this.units.byId(row.unit_id);
    const data = frozen({
      taskId: row.task_id,
      consultationId: row.consultation_id ?? undefined,
      nodeId: row.node_id,
      taskKind: row.kind,
      stepName: { vi: row.name.vi, en: row.name.en },
      ...(row.organisation === null
        ? { unitId: row.unit_id, unitCode: unit?.code, unitName: bothWords(unit?.name) }
        : { outside: true, unitName: { vi: row.organisation, en: row.organisation } }),
      role: row.role,
      assigneeId: row.assignee_id ?? undefined,
      agencyUnitId: row.agency_unit_id,
      dueAt: formatInstant(row.due_at.getTime()),
      provisional: legalTimekeeper(calendar).isProvisional(row.due_at.getTime()) ? true : undefined,
    });
    return { kind: TASK_EVENT(row.kind, level), data };
  }

  /** The unique key first: only what it lets in becomes an event. */
  private async say(tx: Tx, table: 'dossier' | 'task', seen: readonly Seen[]): Promise<void> {
    const linked = this.events.link(
      tx,
      HOUSE,
      seen.map((s) => s.told),
    );
    const eventOf = new Map<string, StoredEvent>();
    for (const event of linked.keys()) eventOf.set(subjectOf(event, table), event);
    const fresh = await this.store.mark(
      tx,
      seen.flatMap((s) => rowsOf(s, eventOf.get(s.id))),
    );
    if (fresh.size !== linked.size) throw new Error('A clock under lock had been warned already');
    await this.events.append(tx, linked);
    await this.store.lookAgain(
      tx,
      table,
      seen.map((s) => ({ id: s.id, at: s.watch.next })),
    );
  }
}

const bothWords = (name: Localized | undefined) => name && { vi: name.vi, en: name.en };

const subjectOf = (event: StoredEvent, table: 'dossier' | 'task'): string =>
  (table === 'task' ? textAt(event.data, ['taskId']) : undefined) ?? event.dossierId;

function rowsOf({ id, dossierId, turn, watch: w }: Seen, event?: StoredEvent): WarningRow[] {
  const row = (level: WarningLevel, eventId: string | null): WarningRow => ({
    subjectId: id,
    turn,
    level,
    dossierId,
    eventId,
  });
  return [
    ...(w.say === null ? [] : [row(w.say, event?.id ?? null)]),
    ...w.passed.map((level) => row(level, null)),
  ];
}

function dossierSeen(row: WatchedDossierRow, watched: Watch): Seen {
  const { say } = watched;
  const data = frozen({
    dueAt: formatInstant(row.due_at.getTime()),
    legalDueAt: row.legal_due_at ? formatInstant(row.legal_due_at.getTime()) : undefined,
    provisional: row.provisional ? true : undefined,
    agencyUnitId: row.agency_unit_id,
    steps: row.steps.map(({ unitId, role, assigneeId, name }) => ({
      unitId,
      role,
      assigneeId,
      name: { vi: name.vi, en: name.en },
    })),
  });
  const kind = say === 'overdue' ? 'dossier.overdue' : 'dossier.due-soon';
  const events: NewEvent[] = say === null ? [] : [{ kind, data }];
  return {
    id: row.id,
    dossierId: row.id,
    turn: row.turn,
    watch: watched,
    told: { head: row, events },
  };
}
