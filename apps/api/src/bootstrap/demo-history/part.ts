import { legalDate, type Instant } from '#libs/kernel';
import { limitFor, type LimitCase, type ProcedureContent } from '#libs/procedure/domain';
import {
  CAST,
  DEMAND,
  NOW_AND_THEN,
  type Age,
  type Story,
} from '../../../../../seeds/demo/cast.js';
import { Draw } from '../../../../../seeds/demo/draw.js';
import type { WorkClock } from './work-clock.js';

/** One dossier of the demo before it happens: what it is, when it begins, where it shall end. */
export interface Part {
  readonly key: string;
  readonly story: Story;
  readonly procedure: ProcedureContent;
  readonly investor: number;
  readonly begunAt: Instant;
  /** Works at the edge of its limits, or beyond. */
  readonly slow: boolean;
}

const DAY_HOURS = 8;
const OF = 300;

/** The same parts for the same day, whoever asks: the key of a part is its place in the cast. */
export function castOf(
  procedures: readonly ProcedureContent[],
  investors: number,
  clock: WorkClock,
  count: number,
): Part[] {
  const draw = new Draw('motcua');
  const shares = CAST.flatMap(({ story, count: n, age }) =>
    Array.from({ length: n }, (_, i) => ({ story, age, key: `${story}-${i + 1}` })),
  );
  // A shorter cast keeps its mixture.
  const wanted = shares.filter(
    (_, i) => Math.floor(((i + 1) * count) / OF) > Math.floor((i * count) / OF),
  );
  let turn = 0;
  const parts = wanted.map(({ story, age, key }) => {
    const own = draw.of(key);
    const ordinary = story === 'ordinary' || story === 'under-way';
    const procedure = choose(procedures, story, own, ordinary ? turn++ : undefined);
    const begunAt = clock.ago(hoursOf(age, procedure, own, clock));
    return {
      key,
      story,
      procedure: inForce(procedure, begunAt, procedures),
      investor: own.whole('investor', 0, investors - 1),
      begunAt,
      slow: ordinary && own.happens('slow', 0.17),
    };
  });
  return parts.sort((a, b) => a.begunAt - b.begunAt);
}

/** Every procedure has its turn among the ordinary dossiers; the rest follow the demand. */
function choose(
  all: readonly ProcedureContent[],
  story: Story,
  draw: Draw,
  turn: number | undefined,
): ProcedureContent {
  const fitting = all.filter((p) => fits(p, story));
  const [first, ...rest] = fitting.length > 0 ? fitting : all;
  if (!first) throw new Error('There is no procedure to play');
  const each = turn === undefined ? undefined : all[Math.floor(turn / 2)];
  if (each && (turn ?? 0) % 2 === 0) return each;
  return draw.weighted('procedure', [first, ...rest], ({ code }) => DEMAND[code] ?? NOW_AND_THEN);
}

function fits({ fee, limits }: ProcedureContent, story: Story): boolean {
  if (story === 'unpaid') return fee.kind !== 'none' && fee.amount !== 0;
  const long = limits.every((l) => daysOf(l) >= 5);
  return story === 'due-soon' || story === 'stuck' || story === 'paused' ? long : true;
}

function hoursOf(age: Age, procedure: ProcedureContent, draw: Draw, clock: WorkClock): number {
  const days = draw.between('age', age.from, age.to);
  const limit = limitFor(procedure, {}, legalDate(clock.endsAt));
  const base = age.beyondLimit && limit.ok ? daysOf(limit.value) + 0.4 : 0;
  return Math.max(0.2, base + days) * DAY_HOURS;
}

/** Working days, roughly: enough to place a beginning. */
function daysOf({ amount, unit }: LimitCase): number {
  switch (unit) {
    case 'working-day':
      return amount;
    case 'calendar-day':
      return (amount * 5) / 7;
    case 'month':
      return amount * 21;
    case 'working-hour':
      return amount / DAY_HOURS;
    case 'elapsed-hour':
    case 'same-working-day':
      return 1;
  }
}

/** A limit that came into force later gives way to the commonest procedure. */
function inForce(
  procedure: ProcedureContent,
  at: Instant,
  all: readonly ProcedureContent[],
): ProcedureContent {
  const open = procedure.limits.some(
    (l) => l.when === undefined && l.inForce !== false && (l.effectiveFrom ?? '') <= legalDate(at),
  );
  return open ? procedure : (all.find((p) => p.code === '1.009664') ?? procedure);
}
