import { Inject, Injectable } from '@nestjs/common';
import { HOUR, type Instant } from '#libs/kernel';
import { Database, lookingFor, type Actor, type Role } from '#libs/platform';
import { WorkingTime } from '#libs/working-time';
import type { BoardRow, Grouping, Period } from './domain/index.js';
import { BehindStore, type Behind, type DossierLine } from './persistence/behind.store.js';
import {
  UnacknowledgedStore,
  type Unacknowledged,
  type UnacknowledgedRow,
} from './persistence/unacknowledged.store.js';
import { BoardStore } from './persistence/board.store.js';

/** Who may look at boards; an auditor sees every unit, the others their own and those below. */
export const BOARD_ROLES = [
  'manager',
  'leader',
  'head',
  'auditor',
] as const satisfies readonly Role[];

export interface TimedLine extends DossierLine {
  readonly steps: readonly (DossierLine['steps'][number] & { readonly provisional: boolean })[];
  /** Working minutes until due, negative when overdue; `null` while the clock stands still. */
  readonly remainingMinutes: number | null;
}

/** Reading for managers: numbers, and the dossiers behind them. */
@Injectable()
export class Board {
  constructor(
    @Inject(BoardStore) private readonly boards: BoardStore,
    @Inject(BehindStore) private readonly behindStore: BehindStore,
    @Inject(UnacknowledgedStore) private readonly unread: UnacknowledgedStore,
    @Inject(WorkingTime) private readonly workingTime: WorkingTime,
    @Inject(Database) private readonly database: Database,
  ) {}

  now(): Promise<Instant> {
    return this.database.now();
  }

  /** The units that this person may look into. */
  unitsOf(actor: Actor): Promise<string[]> {
    if (actor.posts.some((p) => p.role === 'auditor')) return this.boards.allUnits();
    const own = actor.posts.filter((p) => BOARD_ROLES.some((role) => role === p.role));
    return this.boards.unitsBelow(own.map((p) => p.unitId));
  }

  allUnits(): Promise<string[]> {
    return this.boards.allUnits();
  }

  /** Numbers only: they count more than the reader could open. */
  summary(
    units: readonly string[],
    grouping: Grouping,
    period: Period,
    now: Instant,
  ): Promise<BoardRow[]> {
    return lookingFor('numbers', () => this.boards.rows(units, grouping, period, now));
  }

  async behind(
    units: readonly string[],
    behind: Behind,
    after: string | null,
    limit: number,
  ): Promise<TimedLine[]> {
    const now = await this.now();
    return this.timed(await this.behindStore.dossiers(units, behind, now, after, limit), now);
  }

  /** Hand-offs that nobody took note of in time, unit by unit. */
  unacknowledged(units: readonly string[]): Promise<UnacknowledgedRow[]> {
    return lookingFor('numbers', () => this.unread.rows(units));
  }

  async behindUnacknowledged(
    units: readonly string[],
    which: Unacknowledged,
    after: string | null,
    limit: number,
  ): Promise<TimedLine[]> {
    return this.timed(await this.unread.dossiers(units, which, after, limit), await this.now());
  }

  /** @param withinHours working hours from now */
  async atRisk(
    units: readonly string[],
    withinHours: number,
    after: { readonly dueAt: Instant; readonly id: string } | null,
    limit: number,
  ): Promise<TimedLine[]> {
    const now = await this.now();
    const calendar = await this.workingTime.calendarFor();
    const until = calendar.addWork(now, withinHours * HOUR);
    return this.timed(await this.behindStore.dueBy(units, until, after, limit), now);
  }

  private async timed(lines: readonly DossierLine[], now: Instant): Promise<TimedLine[]> {
    const timed: TimedLine[] = [];
    for (const line of lines) {
      const calendar = await this.workingTime.calendarFor(line.agencyUnitId);
      const { dueAt } = line;
      const over = line.decidedAt !== null || line.steps.length === 0 || dueAt === null;
      const work = (from: Instant, to: Instant): number =>
        Math.round(calendar.workBetween(from, to) / 60_000);
      const remaining = over ? null : dueAt >= now ? work(now, dueAt) : -work(dueAt, now);
      const mayMove = (at: Instant): boolean => !calendar.isAnnounced(calendar.dayOf(at - 1));
      const steps = line.steps.map((step) => {
        return { ...step, provisional: step.dueAt !== null && mayMove(step.dueAt) };
      });
      timed.push({ ...line, steps, remainingMinutes: remaining });
    }
    return timed;
  }
}
