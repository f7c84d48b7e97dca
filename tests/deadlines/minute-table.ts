import type { CalendarData, CalendarDay, DayInterval } from '#libs/working-time/domain';

// Jest resolves globals slowly: hot loops take them once.
const { max, min } = Math;

/** The oracle's walk has left the loaded years. */
export class OffTheTable extends Error {}

const MINUTE = 60_000;
const WEEKDAY = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** Every real minute of a calendar's years, written out: its local date, its wall clock, whether it is worked. */
export interface MinuteTable {
  readonly first: number;
  readonly day: Int32Array;
  readonly wall: Int16Array;
  readonly working: Uint8Array;
  readonly days: readonly TableDay[];
}
export interface TableDay {
  readonly date: string;
  readonly begin: number;
  readonly end: number;
  readonly worked: boolean;
  readonly opening: number;
  readonly close: number;
  readonly announced: boolean;
}

/** Writes the table by asking Intl for the wall clock of every half hour; slow and plain on purpose. */
export function minuteTable(data: CalendarData): MinuteTable {
  const years = data.years.map(({ year }) => year);
  const { first, clock } = wallClock(data.zone, min(...years), max(...years));
  const length = clock.length * 30;
  const day = new Int32Array(length);
  const wall = new Int16Array(length);
  const working = new Uint8Array(length);
  const dates: string[] = [];
  const begins: number[] = [];
  let hours: (readonly [number, number])[] = [];
  clock.forEach(({ date, minute }, half) => {
    if (date !== dates.at(-1)) {
      dates.push(date);
      begins.push(first + half * 30 * MINUTE);
      hours = hoursOf(data, date).map(([a, b]) => [wallOf(a), wallOf(b)] as const);
    }
    for (let i = 0; i < 30; i++) {
      const m = half * 30 + i;
      day[m] = dates.length - 1;
      wall[m] = minute + i;
      for (const [a, b] of hours) if (minute + i >= a && minute + i < b) working[m] = 1;
    }
  });
  begins.push(first + length * MINUTE);
  const table = { first, day, wall, working };
  const days = dates.map((date, i) => dayOf(data, date, begins[i] ?? 0, begins[i + 1] ?? 0, table));
  return { ...table, days };
}

interface WallClock {
  readonly first: number;
  readonly clock: readonly { readonly date: string; readonly minute: number }[];
}
const clocks = new Map<string, WallClock>();

/** Date and minute of every half hour of some years in a zone; kept, because calendars share them. */
function wallClock(zone: string, firstYear: number, lastYear: number): WallClock {
  const key = `${zone} ${firstYear} ${lastYear}`;
  const known = clocks.get(key);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const clock: { date: string; minute: number }[] = [];
  let first = 0;
  for (let at = Date.parse(`${firstYear}-01-01`) - 86_400_000; ; at += 30 * MINUTE) {
    const [date = '', time = ''] = format.format(at).split(' ');
    if (date > `${lastYear}-12-31`) break;
    if (date < `${firstYear}-01-01`) continue;
    if (clock.length === 0) first = at;
    clock.push({ date, minute: wallOf(time) });
  }
  clocks.set(key, { first, clock });
  return { first, clock };
}

const wallOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function hoursOf(data: CalendarData, date: string): readonly DayInterval[] {
  const week = weekOf(data, date)?.hours ?? {};
  const usual = (d: string) => week[WEEKDAY[new Date(d).getUTCDay()] ?? 'sun'] ?? [];
  const entry: CalendarDay | undefined = data.days.find((d) => d.date === date);
  if (!entry) return usual(date);
  if (entry.kind === 'half-day') return entry.hours ?? [];
  if (entry.kind !== 'make-up') return [];
  const candidates = [entry.hours ?? [], usual(date)];
  if (entry.pairedWith) candidates.push(usual(entry.pairedWith));
  candidates.push(...WEEKDAY.toSpliced(0, 1).map((w) => week[w] ?? []));
  return candidates.find((h) => h.length > 0) ?? [];
}

const weekOf = (data: CalendarData, date: string) =>
  data.weeks.findLast((week) => week.effectiveFrom <= date);

function dayOf(
  data: CalendarData,
  date: string,
  begin: number,
  end: number,
  { first, wall, working }: Pick<MinuteTable, 'first' | 'wall' | 'working'>,
): TableDay {
  const [a, b] = [(begin - first) / MINUTE, (end - first) / MINUTE];
  let opening = 0;
  let close = 0;
  for (let m = a; m < b; m++) {
    if (working[m] !== 1) continue;
    if (opening === 0) opening = first + m * MINUTE;
    close = first + (m + 1) * MINUTE;
  }
  const week = weekOf(data, date)?.hours ?? {};
  const standard = [...WEEKDAY.slice(1), 'sun' as const]
    .map((w) => week[w] ?? [])
    .find((h) => h.length > 0);
  const closing = wallOf(standard?.at(-1)?.[1] ?? '17:00');
  if (close === 0)
    for (let m = a; m < b; m++) if ((wall[m] ?? 0) < closing) close = first + (m + 1) * MINUTE;
  const announced = data.years.some((y) => String(y.year) === date.slice(0, 4) && y.announced);
  return { date, begin, end, worked: opening > 0, opening, close, announced };
}
