import { checkTime, workingHoursOf } from '#libs/process/domain';
import type { LimitCase, ProcedureContent } from '../procedure-content.js';
import { statedHoursOf, stepHoursFor } from '../step-hours.js';

/** What the steps need under one limit, and the way on which they need most. */
export interface CaseTime {
  readonly limit: LimitCase;
  readonly givenHours: number;
  readonly neededHours: number;
  readonly fits: boolean;
  readonly path: readonly { readonly nodeId: string; readonly hours: number }[];
}

/** Under the longest limits the hours must fit as they are stated, under shorter ones as shares. */
export function caseTimes(
  content: Pick<ProcedureContent, 'process' | 'limits' | 'stepHours'>,
): CaseTime[] {
  const { process, limits } = content;
  const stated = statedHoursOf(process);
  const longest = Math.max(...limits.map(workingHoursOf));
  return limits.map((limit) => {
    const givenHours = workingHoursOf(limit);
    const hours = givenHours === longest ? stated : stepHoursFor(content, limit);
    const time = checkTime(process, hours, givenHours);
    return {
      limit,
      givenHours,
      neededHours: time.hours,
      fits: time.fits,
      path: time.path.flatMap((nodeId) => {
        const own = hours[nodeId] ?? 0;
        return own > 0 ? [{ nodeId, hours: own }] : [];
      }),
    };
  });
}
