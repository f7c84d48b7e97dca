import { formatInstant, parseInstant } from '#libs/kernel';
import type { WorkingCalendar } from '#libs/working-time/domain';
import { legalDeadline } from '../legal-deadline.js';
import type { ProcedureContent } from '../procedure-content.js';

export interface GoldenResult {
  readonly index: number;
  readonly startAt: string;
  /** What was counted by hand. */
  readonly expected: string;
  /** What the procedure gives; none where no limit is in force. */
  readonly actual: string | null;
  /** Key of the limit's row that applied. */
  readonly limitCase: string | null;
  readonly passes: boolean;
}

export const checkGolden = (
  content: Pick<ProcedureContent, 'code' | 'limits' | 'policies' | 'golden'>,
  calendar: WorkingCalendar,
): GoldenResult[] =>
  (content.golden ?? []).map(({ startAt, form, dueAt }, index) => {
    const at = parseInstant(startAt);
    const found = at === undefined ? undefined : legalDeadline(content, form, at, calendar);
    const actual = found?.dueAt ?? null;
    return {
      index,
      startAt,
      expected: dueAt,
      actual: actual === null ? null : formatInstant(actual),
      limitCase: found?.limit.key ?? null,
      passes: actual !== null && actual === parseInstant(dueAt),
    };
  });
