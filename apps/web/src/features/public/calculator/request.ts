import type { DeadlineRequest } from '../../../api/public.js';
import type { TimeUnit } from '../../../api/types.js';

export const POLICIES = {
  reception: ['roll-forward', 'as-submitted'],
  dayCounting: ['next-day-close', 'rolling-8h', 'midnight-24h'],
  cutoff: ['none', 'cutoff-15h'],
  makeup: ['makeup-working', 'makeup-not-working'],
  pause: ['exclude-working-days', 'restart'],
  calendarEnd: ['roll-to-next-working-day', 'no-roll'],
  elapsedEnd: ['no-roll', 'next-working-instant'],
} as const;

export type PolicyName = keyof typeof POLICIES;
export type PolicyValue = (typeof POLICIES)[PolicyName][number];

export interface Moment {
  readonly date: string;
  readonly time: string;
}

export interface PauseInput {
  readonly id: number;
  readonly from: Moment;
  readonly to: Moment;
}

export interface Inputs {
  readonly start: Moment;
  readonly unit: TimeUnit;
  readonly amount: number;
  readonly pauses: readonly PauseInput[];
  readonly extension: number;
  readonly policy: Readonly<Partial<Record<PolicyName, PolicyValue>>>;
}

const instant = (m: Moment): string => `${m.date}T${m.time.padStart(5, '0')}:00+07:00`;
const whole = (m: Moment): boolean => m.date !== '' && /^([01]?\d|2[0-3]):[0-5]\d$/.test(m.time);

/** What is asked of the API; null while something is still being typed. */
export function requestOf(inputs: Inputs): DeadlineRequest | null {
  if (!whole(inputs.start) || Number.isNaN(inputs.amount) || inputs.amount < 0) return null;
  const pauses = inputs.pauses
    .filter((p) => whole(p.from))
    .map((p) => ({ from: instant(p.from), ...(whole(p.to) && { to: instant(p.to) }) }));
  const policy = Object.fromEntries(
    Object.entries(inputs.policy).filter(
      ([name, value]) => POLICIES[name as PolicyName][0] !== value && relevant(name, inputs.unit),
    ),
  );
  return {
    startAt: instant(inputs.start),
    unit: inputs.unit,
    amount: inputs.unit === 'same-working-day' ? 0 : inputs.amount,
    ...(pauses.length > 0 && { pauses }),
    ...(inputs.extension > 0 && {
      extensions: [{ unit: inputs.unit, amount: inputs.extension }],
    }),
    ...(Object.keys(policy).length > 0 && { policy }),
  };
}

/** A rule that cannot change this answer is not asked about. */
export function relevant(name: string, unit: TimeUnit): boolean {
  if (name === 'dayCounting') return unit === 'working-day';
  if (name === 'calendarEnd') return unit === 'calendar-day' || unit === 'month';
  if (name === 'elapsedEnd') return unit === 'elapsed-hour';
  return true;
}
