import type { LocalDate, Localized } from '#libs/kernel';
import type { Course } from './course.js';
import type { ExplanationKind } from './explanation-line.js';
import type { ExplanationText } from './explanation-texts.js';
import { countsDates, type DeadlinePolicy, type LimitUnit } from './limit.js';
import { meterOf, type Atom, type Meter } from './meter.js';
import type { PauseCause } from './pause.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A piece of the way with what it is and what it counts. */
export interface Piece extends Atom {
  readonly kind: ExplanationKind;
  readonly text: ExplanationText;
  readonly counted: number;
  readonly unit: LimitUnit;
  readonly name?: Localized;
  readonly basis?: string;
  readonly causes?: readonly PauseCause[];
  readonly rolledTo?: LocalDate;
}
type Verdict = Pick<Piece, 'kind' | 'text'> &
  Partial<Pick<Piece, 'name' | 'basis' | 'causes' | 'unit' | 'counted'>>;

/** Says of each piece, in order, what it is. The pieces counted add up to the limit. */
export function classifier(course: Course, calendar: WorkingCalendar, policy: DeadlinePolicy) {
  const { request, origin, counted, limit, extension } = course;
  const first = meterOf(request.limit, origin, counted, calendar, policy);
  const end = { at: limit.due, day: limit.lastDay };
  const second = extension && meterOf(extension.limit, end, counted, calendar, policy);
  const inLimit = (atom: Atom) =>
    first.left() > 0 || (first.byDate ? atom.day <= limit.lastDay : atom.from < limit.due);
  const counts = (atom: Atom) => (first.byDate ? atom.day > origin.day : atom.to > origin.at);
  const classify = (atom: Atom): Piece => {
    const verdict = !counts(atom)
      ? beforeCounting(atom, course, calendar, first, policy)
      : !second || inLimit(atom)
        ? whileRunning(atom, course, calendar, first)
        : whileRunning(atom, course, calendar, second, true);
    return { ...atom, counted: 0, unit: request.limit.unit, ...verdict };
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
  const byDate = countsDates(request.limit, policy);
  const received = byDate ? atom.day <= start.day : atom.to <= start.at;
  if (received)
    return byDate && atom.day === start.day
      ? {
          kind: 'reception',
          text: request.limit.amount > 0 ? 'receptionDay' : 'sameDay',
          basis: 'CC147',
        }
      : { kind: 'reception', text: policy.cutoff === 'none' ? 'outOfHours' : 'afterCutoff' };
  if (!restartedBy) return { kind: 'reception', text: 'outOfHours' };
  if (meter.isPaused(atom)) return paused(atom, course);
  const lost = byDate ? atom.day <= calendar.dayOf(restartedBy.from) : atom.from < restartedBy.from;
  return lost
    ? { kind: 'restarted', text: 'restarted' }
    : { kind: 'reception', text: 'resumptionDay' };
}

function whileRunning(
  atom: Atom,
  course: Course,
  calendar: WorkingCalendar,
  meter: Meter,
  extended = false,
): Verdict {
  const { unit } = meter.limit;
  const taken = meter.take(atom);
  const running = extended ? 'extended' : 'counted';
  const dayOff = !calendar.isWorking(atom.day);
  if (taken > 0)
    return { kind: running, text: counting(atom, calendar, meter, extended), counted: taken, unit };
  if (meter.isPaused(atom)) return { ...paused(atom, course), unit };
  if (meter.workOnly && dayOff) return { ...offDay(atom, calendar), unit };
  if (!meter.workOnly && meter.left() === 0 && !extended)
    return { kind: 'rolled', text: 'rolled', basis: 'CC148', unit };
  if (!meter.workOnly && meter.left() === 0) return { kind: 'rolled', text: 'rolled', unit };
  return { kind: running, text: counting(atom, calendar, meter, extended), unit };
}

function counting(
  { day }: Atom,
  calendar: WorkingCalendar,
  meter: Meter,
  extended: boolean,
): ExplanationText {
  if (extended) return 'extended';
  return meter.workOnly && calendar.entryOf(day)?.kind === 'make-up' ? 'makeUpDay' : 'counted';
}

function paused(atom: Atom, { counted }: Course): Verdict {
  const causes = counted.find(({ from, to }) => from < atom.to && to > atom.from)?.causes;
  return { kind: 'paused', text: 'paused', ...(causes ? { causes } : {}) };
}

function offDay({ day }: Atom, calendar: WorkingCalendar): Verdict {
  const entry = calendar.entryOf(day);
  if (!entry) return { kind: 'weekend', text: 'weekend' };
  const { name, basis } = entry;
  return { kind: 'holiday', text: 'holiday', name, ...(basis === undefined ? {} : { basis }) };
}
