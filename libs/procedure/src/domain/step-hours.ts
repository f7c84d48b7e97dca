import type { LimitCase, ProcedureContent, StepHours } from './procedure-content.js';
import type { ProcessDefinition, ProcessNode } from '#libs/process/domain';
import type { TimeLimit } from './time-limit.js';

/**
 * The working hours that a limit gives to the steps. N calendar days count as floor(N × 5 / 7)
 * working days, a month as 30 calendar days; the worst case at Tet is only a warning.
 */
export function hoursOfLimit({ amount, unit }: TimeLimit): number {
  switch (unit) {
    case 'working-hour':
      return amount;
    case 'working-day':
      return amount * 8;
    case 'calendar-day':
      return Math.floor((amount * 5) / 7) * 8;
    case 'month':
      return Math.floor((amount * 30 * 5) / 7) * 8;
    case 'elapsed-hour':
      return Math.floor(((amount / 24) * 5) / 7) * 8;
    case 'same-working-day':
      return 8;
  }
}

/** Hours of a node as the definition states them, before any scaling. */
export function statedHours(node: ProcessNode): number {
  if (node.kind === 'task') return node.hours ?? (node.limit ? hoursOfLimit(node.limit) : 0);
  if (node.kind === 'consultation' || node.kind === 'timer') return hoursOfLimit(node.limit);
  return 0;
}

/** The steps on the longest way from start to end, rework aside, in working hours. */
export function longestPath(process: ProcessDefinition, hours: (id: string) => number): number {
  const rework = new Set(
    process.nodes.flatMap((node) =>
      node.kind === 'task'
        ? node.outcomes.filter((o) => o.rework).map((o) => `${node.id} ${o.key}`)
        : [],
    ),
  );
  const forward = process.flows.filter((f) => !rework.has(`${f.from} ${f.outcome ?? ''}`));
  const known = new Map<string, number>();
  const from = (id: string): number => {
    const before = known.get(id);
    if (before !== undefined) return before;
    known.set(id, 0);
    const next = forward.filter((f) => f.from === id).map((f) => from(f.to));
    const total = hours(id) + Math.max(0, ...next);
    known.set(id, total);
    return total;
  };
  return Math.max(0, ...process.nodes.filter((n) => n.kind === 'start').map((n) => from(n.id)));
}

const floorToHalf = (hours: number): number => Math.floor(hours * 2 + 1e-9) / 2;

/**
 * Step hours of each case. They are shares of the longest limit: where a case gives less time than
 * the longest way needs, every share shrinks alike and is floored to half hours.
 */
export function deriveStepHours(
  process: ProcessDefinition,
  limits: readonly LimitCase[],
): StepHours {
  const stated = new Map(process.nodes.map((node) => [node.id, statedHours(node)]));
  const needed = longestPath(process, (id) => stated.get(id) ?? 0);
  const timed = [...stated].filter(([, hours]) => hours > 0);
  return Object.fromEntries(
    limits.map((limit) => {
      const scale = needed === 0 ? 1 : Math.min(1, hoursOfLimit(limit) / needed);
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
  if (node.kind === 'consultation' && hours === hoursOfLimit(node.limit)) return node.limit;
  return { amount: hours, unit: 'working-hour' };
}

export interface TimeFault {
  readonly case: string;
  readonly neededHours: number;
  readonly givenHours: number;
}

/** Cases whose steps do not fit their own limit. */
export function timeFaults(
  content: Pick<ProcedureContent, 'process' | 'limits' | 'stepHours'>,
): TimeFault[] {
  return content.limits.flatMap((limit) => {
    const hours = stepHoursFor(content, limit);
    const neededHours = longestPath(content.process, (id) => hours[id] ?? 0);
    const givenHours = hoursOfLimit(limit);
    return neededHours > givenHours ? [{ case: limit.key, neededHours, givenHours }] : [];
  });
}
