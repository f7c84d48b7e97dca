import type { Instant } from '#libs/kernel';
import type { TimeLimit } from '#libs/procedure/domain';
import type { ClockReading } from '#libs/working-time/domain';
import type { ClockLine } from './state.js';

export interface Span {
  readonly from: Instant;
  /** Open where the pause still lasts. */
  readonly to: Instant | null;
}

/** The legal counting of time, as a dossier needs it: pure, over one calendar and its policies. */
export interface Timekeeper {
  /** The calendar that is counted by, for example `vn-authorities 3`. */
  readonly calendarVersion: string;
  /** A clock's ledger read at a moment. */
  read(lines: readonly ClockLine[], limit: TimeLimit, now: Instant): ClockReading;
  /** When a limit ends that begins at `from` and stands still during the pauses. */
  dueAt(limit: TimeLimit, from: Instant, pauses?: readonly Span[]): Instant | null;
  /** The date of a ledger alone, for many at once; nothing where the calendar does not reach. */
  dates(
    lines: readonly ClockLine[],
    limit: TimeLimit,
    now: Instant,
  ): { readonly dueAt: Instant | null; readonly provisional: boolean } | undefined;
  /** Whether it lies in a year whose days off are not announced, so that it may still move. */
  isProvisional(at: Instant): boolean;
  /** Working minutes from one moment to a later one; negative where `to` lies before `from`. */
  workingMinutes(from: Instant, to: Instant): number;
}

/** The pauses of the dossier's clock. */
export function pausesOf(lines: readonly ClockLine[]): Span[] {
  const spans: Span[] = [];
  for (const line of lines.filter((l) => l.clock === 'dossier')) {
    const last = spans.at(-1);
    if (line.kind === 'pause') spans.push({ from: line.at, to: null });
    else if (line.kind === 'resume' && last && last.to === null) {
      spans[spans.length - 1] = { from: last.from, to: line.at };
    }
  }
  return spans;
}
