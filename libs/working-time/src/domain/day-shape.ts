import { localDate, minuteOf, weekdayOf, dayNumber, WEEKDAYS } from './calendar-data.js';
import type { CalendarData, CalendarDay, DayInterval, WorkingWeek } from './calendar-data.js';
import type { ZoneTable } from './zone.js';

/** What one date is worth: its working spans in real milliseconds since local midnight. */
export interface DayShape {
  readonly hours: readonly DayInterval[];
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly work: number;
  readonly close: number;
  readonly entry?: CalendarDay;
}

/** Days without an entry of their own share one shape per week and weekday. */
export function shapeOfDays(data: CalendarData, zone: ZoneTable, length: number): DayShape[] {
  const entries = new Map(data.days.map((day) => [day.date, day]));
  const usual = new Map<string, DayShape>();
  const weeks = [...data.weeks].sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1));
  let current = 0;
  return Array.from({ length }, (_, day) => {
    const epochDay = zone.firstDay + day;
    const date = localDate(epochDay);
    while ((weeks[current + 1]?.effectiveFrom ?? '~') <= date) current++;
    const week = weeks[current];
    const entry = entries.get(date);
    const weekday = weekdayOf(epochDay);
    const key = `${current} ${weekday}`;
    if (entry || zone.changes.has(day))
      return shape(hoursOn(week, epochDay, entry), standardClose(week), zone, day, entry);
    const known = usual.get(key);
    if (known) return known;
    const made = shape(week?.hours[weekday] ?? [], standardClose(week), zone, day);
    usual.set(key, made);
    return made;
  });
}

function hoursOn(week: WorkingWeek | undefined, epochDay: number, entry?: CalendarDay) {
  const weekdayHours = week?.hours[weekdayOf(epochDay)] ?? [];
  if (!entry) return weekdayHours;
  if (entry.hours) return entry.hours;
  if (entry.kind !== 'make-up') return [];
  if (weekdayHours.length > 0) return weekdayHours;
  const paired = entry.pairedWith === undefined ? undefined : dayNumber(entry.pairedWith);
  const exchanged = paired === undefined ? [] : (week?.hours[weekdayOf(paired)] ?? []);
  return exchanged.length > 0 ? exchanged : firstHours(week);
}

/** A make-up day that is exchanged for no particular day has the hours of the week's first working day. */
const firstHours = (week?: WorkingWeek): readonly DayInterval[] =>
  WEEKDAYS.map((day) => week?.hours[day] ?? []).find((hours) => hours.length > 0) ?? [];

const standardClose = (week?: WorkingWeek): number =>
  minuteOf(firstHours(week).at(-1)?.[1] ?? '17:00') ?? 0;

function shape(
  hours: readonly DayInterval[],
  closeMinute: number,
  zone: ZoneTable,
  day: number,
  entry?: CalendarDay,
): DayShape {
  const at = (time: string) => zone.sinceMidnight(day, minuteOf(time) ?? 0);
  const spans = hours.map(([from, to]) => [at(from), at(to)] as const).filter(([a, b]) => a < b);
  const work = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  const close = spans.at(-1)?.[1] ?? zone.sinceMidnight(day, closeMinute);
  return { hours, spans, work, close, ...(entry ? { entry } : {}) };
}
