import type { Localized } from '#libs/kernel';
import type { Course } from './course.js';
import type { ExplanationKind } from './explanation-line.js';
import type { ExplanationText } from './explanation-texts.js';
import type { DeadlinePolicy, LimitUnit } from './limit.js';
import { meterOf, type Atom, type Meter } from './meter.js';
import type { PauseCause } from './pause.js';
import type { WorkingCalendar } from './working-calendar.js';

/** What a piece of the way is, and what it counts. */
export interface Verdict {
  readonly kind: ExplanationKind;
  readonly text: ExplanationText;
  readonly counted: number;
  readonly unit: LimitUnit;
  readonly name?: Localized;
  /** Identifier of a rule. */
  readonly basis?: string;
  readonly causes?: readonly PauseCause[];
}

/** Says of each piece, in order, what it is. The pieces counted add up to the limit. */
export function classifier(course: Course, calendar: WorkingCalendar, policy: DeadlinePolicy) {
  const { request, origin, counted, limit, extension } = course;
  const first = meterOf(request.limit, origin, counted, calendar, policy);
  const end = { at: limit.due, day: limit.lastDay };
  const second = extension && meterOf(extension.limit, end, counted, calendar, policy);
  const inLimit = (atom: Atom) =>
    first.left() > 0 || (first.byDate ? atom.day <= limit.lastDay : atom.from < limit.due);
  const counts = (atom: Atom) => (first.byDate ? atom.day > origin.day : atom.to > origin.at);
  const classify = (atom: Atom): Verdict => {
    if (!counts(atom)) return beforeCounting(atom, course, calendar, first, policy);
    return !second || inLimit(atom)
      ? whileRunning(atom, course, calendar, first)
      : whileRunning(atom, course, calendar, second, true);
  };
  return { classify, extensionLeft: () => second?.left() ?? 0 };
}

function beforeCounting(
  atom: Atom,
  course: Course,
  calendar: WorkingCalendar,
  meter: Meter,
  policy: DeadlinePolicy,
): Verdict {
  const { request, start, restartedBy } = course;
  const { byDate } = meter;
  const nothing = { counted: 0, unit: request.limit.unit } as const;
  if (byDate && atom.day === start.day) {
    const text = request.limit.amount > 0 ? 'receptionDay' : 'sameDay';
    return { kind: 'reception', text, basis: 'CC147', ...nothing };
  }
  const waiting = byDate ? atom.day < start.day : atom.to <= start.at;
  if (waiting || !restartedBy) {
    const text = policy.cutoff === 'none' ? 'outOfHours' : 'afterCutoff';
    return { kind: 'reception', text, ...nothing };
  }
  if (meter.isPaused(atom)) return paused(atom, course, nothing.unit);
  const lost = byDate ? atom.day <= calendar.dayOf(restartedBy.from) : atom.from < restartedBy.from;
  return lost
    ? { kind: 'restarted', text: 'restarted', ...nothing }
    : { kind: 'reception', text: 'resumptionDay', ...nothing };
}

function whileRunning(
  atom: Atom,
  course: Course,
  calendar: WorkingCalendar,
  meter: Meter,
  extended = false,
): Verdict {
  const { unit } = meter.limit;
  const counted = meter.take(atom);
  if (counted === 0) {
    if (meter.isPaused(atom)) return paused(atom, course, unit);
    if (meter.workOnly && !calendar.isWorking(atom.day)) return dayOff(atom, calendar, unit);
    if (!meter.workOnly && meter.left() === 0)
      return { kind: 'rolled', text: 'rolled', basis: 'CC148', counted, unit };
  }
  if (extended) return { kind: 'extended', text: 'extended', counted, unit };
  const madeUp = meter.workOnly && calendar.entryOf(atom.day)?.kind === 'make-up';
  return { kind: 'counted', text: madeUp ? 'makeUpDay' : 'counted', counted, unit };
}

function paused(atom: Atom, { counted }: Course, unit: LimitUnit): Verdict {
  const causes = counted.find(({ from, to }) => from < atom.to && to > atom.from)?.causes;
  return { kind: 'paused', text: 'paused', counted: 0, unit, ...(causes ? { causes } : {}) };
}

function dayOff({ day }: Atom, calendar: WorkingCalendar, unit: LimitUnit): Verdict {
  const entry = calendar.entryOf(day);
  if (!entry) return { kind: 'weekend', text: 'weekend', counted: 0, unit };
  const { name, basis } = entry;
  const told = { kind: 'holiday', text: 'holiday', counted: 0, unit, name } as const;
  return basis === undefined ? told : { ...told, basis };
}
