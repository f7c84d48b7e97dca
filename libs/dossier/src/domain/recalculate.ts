import type { Instant } from '#libs/kernel';
import type { DossierState, TaskState } from './state.js';
import { pausesOf, type Timekeeper } from './timekeeper.js';

/** Why a clock keeps its date although the rules changed: lateness is neither cured nor invented. */
export type Kept = 'is-late' | 'would-be-late';

/** What becomes of a promised date for which the rules now give another one. */
export function fate(
  before: Instant | null,
  after: Instant | null,
  now: Instant,
): 'same' | 'moves' | Kept {
  if (before === null || after === null || before === after) return 'same';
  if (before < now) return 'is-late';
  return after < now ? 'would-be-late' : 'moves';
}

/** A date as it may be read again: what has passed into the past tense stays. */
export function settled(
  before: Instant | null,
  after: Instant | null,
  now: Instant,
): Instant | null {
  const what = fate(before, after, now);
  return what === 'is-late' || what === 'would-be-late' ? before : after;
}

/** Until when its fate is the same: a date that has passed is another matter. */
const fateHolds = (before: Instant | null, after: Instant | null, now: Instant): Instant => {
  if (before === null || after === null) return Infinity;
  switch (fate(before, after, now)) {
    case 'same':
    case 'is-late':
      return Infinity;
    case 'would-be-late':
      return before;
    case 'moves':
      return Math.min(before, after);
  }
};

/** The clocks of one dossier that run or stand still: its own, and those of its open tasks. */
export type OpenClocks = Pick<
  DossierState,
  'clock' | 'legalLimit' | 'committedLimit' | 'dueAt' | 'legalDueAt' | 'provisional'
> & {
  readonly tasks: readonly Pick<
    TaskState,
    'id' | 'kind' | 'name' | 'limit' | 'openedAt' | 'dueAt' | 'unitId' | 'consultationId'
  >[];
};

export interface Move {
  readonly before: Instant;
  readonly after: Instant;
  readonly kept: Kept | null;
}
export interface TaskMove extends Move {
  readonly task: OpenClocks['tasks'][number];
}

export interface Recalculation {
  readonly dossier: Move | null;
  /** Whether its own clock runs or stands still under these rules; one that is stopped does neither. */
  readonly counted: boolean;
  readonly legalDueAt: Instant | null;
  readonly provisional: boolean;
  readonly tasks: readonly TaskMove[];
  /** Later than this it may be another one, though nothing happened but that time passed. */
  readonly holdsUntil: Instant;
}

/** What other rules would make of the open clocks of a dossier. Pure; nothing is decided yet. */
export function recalculate(clocks: OpenClocks, time: Timekeeper, now: Instant): Recalculation {
  const lines = clocks.clock.filter((l) => l.clock === 'dossier');
  const runs = lines.length > 0 && lines.at(-1)?.kind !== 'stop';
  const dates = (limit: DossierState['legalLimit']) =>
    runs && limit ? time.dates(lines, limit, now) : undefined;
  const legal = dates(clocks.legalLimit);
  const due = clocks.committedLimit ? dates(clocks.committedLimit) : legal;
  const own = moveOf(clocks.dueAt, due?.dueAt ?? null, now);
  const pauses = pausesOf(clocks.clock);
  const tasks = clocks.tasks.flatMap((task) => {
    const spans = task.kind === 'step' ? pauses : [];
    const move = moveOf(task.dueAt, time.dueAt(task.limit, task.openedAt, spans), now);
    return move ? [{ ...move, task }] : [];
  });
  return {
    dossier: own,
    counted: due !== undefined,
    legalDueAt: legal ? settled(clocks.legalDueAt, legal.dueAt, now) : clocks.legalDueAt,
    provisional: due && own?.kept !== 'is-late' ? due.provisional : clocks.provisional,
    tasks,
    holdsUntil: Math.min(
      fateHolds(clocks.dueAt, due?.dueAt ?? null, now),
      fateHolds(clocks.legalDueAt, legal?.dueAt ?? null, now),
      ...tasks.map(({ before, after }) => fateHolds(before, after, now)),
      ...lines.filter((line) => line.at > now).map((line) => line.at),
    ),
  };
}

function moveOf(before: Instant | null, after: Instant | null, now: Instant): Move | null {
  const what = fate(before, after, now);
  if (what === 'same' || before === null || after === null) return null;
  return { before, after, kept: what === 'moves' ? null : what };
}
