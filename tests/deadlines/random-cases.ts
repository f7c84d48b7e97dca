import type {
  CalendarData,
  CalendarDay,
  DayInterval,
  DeadlinePolicy,
  DeadlineRequest,
  Pause,
  TimeLimit,
} from '#libs/working-time/domain';
import { LIMIT_UNITS, POLICY_VALUES } from '#libs/working-time/domain';

// Jest resolves globals slowly: hot loops take them once.
const { floor, imul, max } = Math;

export interface Dice {
  /** A whole number in [from, to]. */
  whole(from: number, to: number): number;
  one<T>(of: readonly [T, ...T[]] | readonly T[]): T;
  chance(p: number): boolean;
}

/** Repeatable randomness (mulberry32). */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = imul(state ^ (state >>> 15), state | 1);
    x ^= x + imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    whole: (from, to) => from + floor(next() * (to - from + 1)),
    one: (of) => of[floor(next() * of.length)] as (typeof of)[number],
    chance: (p) => next() < p,
  };
}

/** Most in the legal zone; of the others, Cairo changes its clocks at midnight and Lord Howe by half an hour. */
const ZONES = [
  'Asia/Ho_Chi_Minh',
  'Asia/Ho_Chi_Minh',
  'Asia/Ho_Chi_Minh',
  'America/New_York',
  'Africa/Cairo',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
] as const;

const HOURS: readonly (readonly DayInterval[])[] = [
  [
    ['08:00', '12:00'],
    ['13:00', '17:00'],
  ],
  [
    ['07:30', '11:30'],
    ['13:30', '17:00'],
  ],
  [['00:00', '24:00']],
  [['09:15', '16:45']],
];

export function randomCalendar(d: Dice, code: string): CalendarData {
  const first = d.whole(2023, 2026);
  const zone = d.one(ZONES);
  const full = d.chance(0.6) ? HOURS[0] : d.one(HOURS);
  const morning: readonly DayInterval[] = [['08:00', '12:00']];
  const hours = { mon: full, tue: full, wed: full, thu: full, fri: full } as const;
  const date = () => new Date(Date.UTC(first, 0, d.whole(1, 730))).toISOString().slice(0, 10);
  const days = new Map<string, CalendarDay>();
  for (let n = d.whole(10, 50); n > 0; n--) {
    const day = date();
    const name = { vi: day, en: day };
    const kind = d.one(['statutory', 'tet', 'closed', 'half-day', 'make-up'] as const);
    const fields = { date: day, kind, name } as const;
    if (kind === 'half-day') days.set(day, { ...fields, hours: morning });
    else if (kind === 'make-up' && d.chance(0.5)) days.set(day, { ...fields, pairedWith: date() });
    else days.set(day, fields);
  }
  return {
    code,
    version: 1,
    zone,
    years: [
      { year: first, announced: true },
      { year: first + 1, announced: d.chance(0.5) },
    ],
    weeks: [
      { effectiveFrom: `${first}-01-01`, hours: hours as CalendarData['weeks'][number]['hours'] },
      ...(d.chance(0.3)
        ? [{ effectiveFrom: `${first}-07-15`, hours: { ...hours, sat: morning } as never }]
        : []),
    ],
    days: [...days.values()],
  };
}

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** A request whose start lies in the calendar; some of them leave it before they end. */
export function randomRequest(d: Dice, { years }: CalendarData): DeadlineRequest {
  const policy = randomPolicy(d);
  const first = Date.UTC(years[0]?.year ?? 2026, 0, 2);
  const startAt = instant(d, first, first + d.whole(1, 720) * DAY);
  const unit = policy.dayCounting === 'rolling-8h' ? 'working-day' : d.one(LIMIT_UNITS);
  return {
    startAt,
    ...limit(d, unit),
    policy,
    ...(d.chance(0.5) ? { pauses: randomPauses(d, startAt) } : {}),
    ...(d.chance(0.25) ? { extensions: extensions(d) } : {}),
    ...(d.chance(0.15) ? { steps: [d.whole(0, 8), d.whole(0, 24), d.whole(0, 5) / 2] } : {}),
  };
}

function randomPolicy(d: Dice): Partial<DeadlinePolicy> {
  const names = Object.keys(POLICY_VALUES) as (keyof DeadlinePolicy)[];
  return Object.fromEntries(
    names.filter(() => d.chance(0.35)).map((name) => [name, d.one<string>(POLICY_VALUES[name])]),
  );
}

/** Often on an edge of the working day, sometimes to the millisecond. */
function instant(d: Dice, from: number, to: number): number {
  const at = d.whole(from / MINUTE, to / MINUTE) * MINUTE;
  if (d.chance(0.3)) return at - (at % (60 * MINUTE));
  return d.chance(0.3) ? at + d.whole(0, 59_999) : at;
}

function limit(d: Dice, unit: TimeLimit['unit']): TimeLimit {
  const part = d.chance(0.3) ? d.one([0.5, 0.25, 0.75, 0.1, 1 / 3]) : 0;
  switch (unit) {
    case 'working-hour':
      return { unit, amount: d.whole(0, 60) + part };
    case 'elapsed-hour':
      return { unit, amount: d.whole(0, 200) + part };
    case 'working-day':
      return { unit, amount: d.whole(0, d.chance(0.1) ? 120 : 20) + part };
    case 'calendar-day':
      return { unit, amount: d.whole(0, 60) };
    case 'month':
      return { unit, amount: d.whole(0, 7) };
    case 'same-working-day':
      return { unit, amount: 0 };
  }
}

export function randomPauses(d: Dice, startAt: number): Pause[] {
  return Array.from({ length: d.whole(1, 3) }, () => {
    const from = instant(d, startAt - 2 * DAY, startAt + 25 * DAY);
    if (d.chance(0.08)) return { from, to: null };
    return { from, to: d.chance(0.1) ? from : max(from, instant(d, from, from + 9 * DAY)) };
  });
}

function extensions(d: Dice): TimeLimit[] {
  const units = LIMIT_UNITS.filter((unit) => unit !== 'same-working-day');
  return Array.from({ length: d.chance(0.2) ? 2 : 1 }, () => limit(d, d.one(units)));
}
