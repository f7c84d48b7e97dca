import type { LimitCase, ProcedureContent, StepHours } from './procedure-content.js';
import {
  checkTime,
  plannedHours,
  workingHoursOf,
  type ProcessDefinition,
} from '#libs/process/domain';
import type { TimeLimit } from './time-limit.js';

/** Working hours on the longest way from start to end, rework aside. */
export const longestPath = (
  process: ProcessDefinition,
  hours: Readonly<Record<string, number>>,
): number => checkTime(process, hours, 0).hours;

const timedNodes = (process: ProcessDefinition): (readonly [string, number])[] =>
  process.nodes
    .map((node) => [node.id, plannedHours(node)] as const)
    .filter(([, hours]) => hours > 0);

/** Working hours of every timed node, as the definition states them. */
export const statedHoursOf = (process: ProcessDefinition): Readonly<Record<string, number>> =>
  Object.fromEntries(timedNodes(process));

const floorToHalf = (hours: number): number => Math.floor(hours * 2 + 1e-9) / 2;

/**
 * Step hours of each case. They are shares of the longest limit: where a case gives less time than
 * the longest way needs, every share shrinks alike and is floored to half hours.
 */
export function deriveStepHours(
  process: ProcessDefinition,
  limits: readonly LimitCase[],
): StepHours {
  const timed = timedNodes(process);
  const needed = longestPath(process, Object.fromEntries(timed));
  return Object.fromEntries(
    limits.map((limit) => {
      const scale = needed === 0 ? 1 : Math.min(1, workingHoursOf(limit) / needed);
      const share = (hours: number): number => (scale === 1 ? hours : floorToHalf(hours * scale));
      return [limit.key, Object.fromEntries(timed.map(([id, hours]) => [id, share(hours)]))];
    }),
  );
}

/** Working hours of every timed node under the limit of a case. */
export const stepHoursFor = (
  content: Pick<ProcedureContent, 'stepHours'>,
  limit: Pick<LimitCase, 'key'>,
): Readonly<Record<string, number>> => content.stepHours[limit.key] ?? {};

/**
 * The limit of one node under a case: a consultation keeps the limit of the law, in its own unit,
 * unless the case is too short for it; everything else runs in working hours.
 */
export function stepLimitFor(
  content: Pick<ProcedureContent, 'process' | 'stepHours'>,
  limit: Pick<LimitCase, 'key'>,
  nodeId: string,
): TimeLimit | undefined {
  const node = content.process.nodes.find((n) => n.id === nodeId);
  const hours = stepHoursFor(content, limit)[nodeId];
  if (!node || hours === undefined) return undefined;
  if (node.kind === 'consultation' && hours === workingHoursOf(node.limit)) return node.limit;
  return { amount: hours, unit: 'working-hour' };
}

export interface TimeFault {
  readonly case: string;
  readonly neededHours: number;
  readonly givenHours: number;
}

/** Cases whose steps do not fit their own limit; as stated, they must fit the longest one. */
export function timeFaults(
  content: Pick<ProcedureContent, 'process' | 'limits' | 'stepHours'>,
): TimeFault[] {
  const stated = longestPath(content.process, Object.fromEntries(timedNodes(content.process)));
  const longest = Math.max(...content.limits.map(workingHoursOf));
  return content.limits.flatMap((limit) => {
    const givenHours = workingHoursOf(limit);
    const scaled = longestPath(content.process, stepHoursFor(content, limit));
    const neededHours = givenHours === longest ? Math.max(stated, scaled) : scaled;
    return neededHours > givenHours ? [{ case: limit.key, neededHours, givenHours }] : [];
  });
}
