import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { formatInstant, legalDate, MINUTE } from '#libs/kernel';
import { UnitDirectory, UnitLimits, type UnitLimitKind } from '#libs/identity';
import { SweepRegistry, type Tx } from '#libs/platform';
import { WorkingTime } from '#libs/working-time';
import { Commit } from './commit.js';
import { hoursAgo, type NewEvent, type UnreadLevel } from './domain/index.js';
import { frozen } from './domain/event.js';
import { ManyEvents } from './many-events.js';
import type { EventActor } from './persistence/event.store.js';
import {
  SilenceStore,
  type Border,
  type QuietDossier,
  type UnreadTask,
} from './persistence/silence.store.js';
import { SYSTEM_ACTOR } from './system-actor.js';

const BATCH = 500;
const HOUSE: EventActor = { id: null, name: SYSTEM_ACTOR.name, unit: null };

/**
 * Nothing is silent: a hand-off that nobody takes note of and a dossier in which nothing happens
 * become visible after the hours that their unit allows, once for each hand-off and level. Which
 * these are is one comparison in an index, so that a day of outage is caught up in one pass.
 */
@Injectable()
export class WatchSilence implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(Commit) private readonly work: Commit,
    @Inject(SilenceStore) private readonly store: SilenceStore,
    @Inject(ManyEvents) private readonly events: ManyEvents,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(UnitLimits) private readonly limits: UnitLimits,
    @Inject(WorkingTime) private readonly time: WorkingTime,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'zero-silence', everyMs: MINUTE, run: () => this.run() });
  }

  /** The higher level first: after an outage the worst is said, and only that. */
  async run(batch = BATCH): Promise<void> {
    for (const level of [2, 1] as const) {
      while ((await this.work.run((tx) => this.unread(tx, level, batch))) === batch);
    }
    while ((await this.work.run((tx) => this.quiet(tx, batch))) === batch);
  }

  private async unread(tx: Tx, level: UnreadLevel, batch: number): Promise<number> {
    const borders = await this.borders(tx, 'acknowledgement', level);
    const rows = await this.store.unread(tx, borders, level, batch);
    const told = await Promise.all(
      rows.map(async (head) => ({ head, events: [await this.unreadEvent(head, level)] })),
    );
    await this.events.append(tx, this.events.link(tx, HOUSE, told));
    await this.store.markUnread(
      tx,
      rows.map((r) => r.task_id),
      level,
    );
    return rows.length;
  }

  private async quiet(tx: Tx, batch: number): Promise<number> {
    const rows = await this.store.quiet(tx, await this.borders(tx, 'silence', 1), batch);
    const told = rows.map((head) => ({ head, events: [quietEvent(head)] }));
    await this.events.append(tx, this.events.link(tx, HOUSE, told));
    await this.store.markQuiet(
      tx,
      rows.map((r) => r.id),
    );
    return rows.length;
  }

  /** For each unit the moment from which its hours have gone by. */
  private async borders(tx: Tx, kind: UnitLimitKind, times: number): Promise<Border[]> {
    const today = legalDate(tx.now);
    const hoursOf = await this.limits.on(tx, kind, today);
    const borders: Border[] = [];
    for (const { id } of await this.units.list()) {
      const calendar = await this.time.calendarFor(id, tx.now);
      const at = hoursAgo(hoursOf(id) * times, tx.now, calendar);
      if (at > -Infinity) borders.push({ unitId: id, at });
    }
    return borders;
  }

  private async unreadEvent(task: UnreadTask, level: UnreadLevel): Promise<NewEvent> {
    const unit = await this.units.byId(task.unit_id);
    const data = frozen({
      taskId: task.task_id,
      nodeId: task.node_id,
      taskKind: task.kind,
      stepName: { vi: task.name.vi, en: task.name.en },
      unitId: task.unit_id,
      unitCode: unit?.code,
      unitName: unit && { vi: unit.name.vi, en: unit.name.en },
      role: task.role,
      assigneeId: task.assignee_id ?? undefined,
      agencyUnitId: task.agency_unit_id,
      handedAt: formatInstant(task.handed_at.getTime()),
    });
    const kind = level === 1 ? 'task.unacknowledged' : 'task.still-unacknowledged';
    return { kind, data };
  }
}

function quietEvent(head: QuietDossier): NewEvent {
  const data = frozen({
    previousDueAt: formatInstant(head.last_event_at.getTime()),
    agencyUnitId: head.agency_unit_id,
    steps: head.steps.map(({ unitId, role, assigneeId, name }) => ({
      unitId,
      role,
      assigneeId,
      name: { vi: name.vi, en: name.en },
    })),
  });
  return { kind: 'dossier.quiet', data };
}
