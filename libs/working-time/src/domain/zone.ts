import { DAY, MINUTE, type Instant } from '#libs/kernel';

/** Local midnights of consecutive days; `midnight[i + 1] - midnight[i]` is 23 or 25 hours when clocks change. */
export interface ZoneTable {
  readonly zone: string;
  readonly firstDay: number;
  readonly midnight: Float64Array;
  /** Days since `firstDay` on which the clocks change. */
  readonly changes: ReadonlySet<number>;
  /** Real milliseconds from midnight to a wall-clock time of a day. */
  sinceMidnight(day: number, minute: number): number;
  /** `HH:MM` of the wall clock, with seconds where there are any. */
  timeOf(at: Instant): string;
}

export function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

const known = new Map<string, ZoneTable>();

/** Reads the zone's rules through Intl once; calendars of the same zone and years share the table. */
export function zoneTable(zone: string, firstDay: number, days: number): ZoneTable {
  const key = `${zone} ${firstDay} ${days}`;
  const table = known.get(key) ?? buildTable(zone, firstDay, days);
  known.set(key, table);
  return table;
}

function buildTable(zone: string, firstDay: number, days: number): ZoneTable {
  const offsetAt = offsetReader(zone);
  const midnight = new Float64Array(days + 1);
  const changes = new Set<number>();
  for (let i = 0; i <= days; i++) {
    midnight[i] = instantOf((firstDay + i) * DAY, offsetAt);
    if (i > 0 && (midnight[i] ?? 0) - (midnight[i - 1] ?? 0) !== DAY) changes.add(i - 1);
  }
  const sinceMidnight = (day: number, minute: number) =>
    changes.has(day)
      ? instantOf((firstDay + day) * DAY + minute * MINUTE, offsetAt) - (midnight[day] ?? 0)
      : minute * MINUTE;
  const timeOf = (at: Instant) =>
    new Date(at + offsetAt(at)).toISOString().slice(11, 19).replace(/:00$/, '');
  return { zone, firstDay, midnight, changes, sinceMidnight, timeOf };
}

/** The first instant at which the wall clock has reached a local time (given as if it were UTC). */
function instantOf(local: number, offsetAt: (at: Instant) => number): Instant {
  const reached = (at: Instant) => at + offsetAt(at) >= local;
  const before = local - offsetAt(local - DAY);
  const after = local - offsetAt(local + DAY);
  if (before === after) return before;
  let [early, late] = [Math.min(before, after) - 1, Math.max(before, after)];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (reached(middle)) late = middle;
    else early = middle;
  }
  return late;
}

function offsetReader(zone: string): (at: Instant) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (at) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
    const { year = 0, month = 1, day = 0, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
  };
}
