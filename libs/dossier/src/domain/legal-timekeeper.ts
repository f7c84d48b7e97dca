import { MINUTE, type Instant } from '#libs/kernel';
import {
  BeyondCalendar,
  clockDates,
  computeDueAt,
  readClock,
  type ClockEntry,
  type DeadlinePolicy,
  type PauseCause,
  type WorkingCalendar,
} from '#libs/working-time/domain';
import type { ClockLine, PauseReason } from './state.js';
import type { Timekeeper } from './timekeeper.js';

/** An explanation is the applicant's to give; a step that stops the clock is an inspection on site. */
const CAUSE = {
  supplement: 'supplement',
  payment: 'payment',
  inspection: 'inspection',
  council: 'council',
  'force-majeure': 'force-majeure',
  explanation: 'supplement',
  step: 'inspection',
} as const satisfies Record<PauseReason, PauseCause>;

function toEntries(line: ClockLine): ClockEntry[] {
  const { at } = line;
  switch (line.kind) {
    case 'start':
    case 'stop':
    case 'resume':
      return [{ kind: line.kind, at }];
    case 'pause':
      return [{ kind: 'pause', at, cause: CAUSE[line.pause ?? 'inspection'] }];
    case 'extend': {
      if (!line.extension) return [];
      const { reason = '', signer = '' } = line;
      return [{ kind: 'extend', at, reason, signer, ...line.extension }];
    }
    case 'recalculate':
      return [{ kind: 'recalculate', at, reason: line.reason ?? '' }];
  }
}

/** A calendar as dossiers name the one by which they are counted. */
export const calendarVersionOf = ({ data }: WorkingCalendar): string =>
  `${data.code} ${data.version}`;

/** The ledger, read by the law's own calculator. */
export function legalTimekeeper(
  calendar: WorkingCalendar,
  policy: Partial<DeadlinePolicy> = {},
): Timekeeper {
  return {
    calendarVersion: calendarVersionOf(calendar),
    // What ends at 24:00 ends on the day before midnight.
    isProvisional: (at) => !calendar.isAnnounced(calendar.dayOf(at - 1)),
    workingMinutes: (from, to) => workingMinutes(calendar, from, to),
    dueAt(limit, startAt, pauses = []) {
      const answer = computeDueAt({ ...limit, startAt, pauses, policy }, calendar);
      return answer.ok ? answer.value : null;
    },
    dates: (lines, limit, now) =>
      clockDates(lines.flatMap(toEntries), limit, policy, calendar, now),
    read: (lines, limit, now) => readClock(lines.flatMap(toEntries), limit, policy, calendar, now),
  };
}

/** Beyond the loaded years nothing can be said; zero is shown, never an error. */
function workingMinutes(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  try {
    return Math.round(calendar.workBetween(from, to) / MINUTE);
  } catch (error) {
    if (error instanceof BeyondCalendar) return 0;
    throw error;
  }
}
