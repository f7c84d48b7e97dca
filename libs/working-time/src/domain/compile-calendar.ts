import { err, ok, type LocalDate, type Result } from '#libs/kernel';
import { dayNumber, weekdayOf } from './calendar-data.js';
import type { CalendarData, CalendarDay, CalendarOverride } from './calendar-data.js';
import { checkCalendar } from './check-calendar.js';
import { WorkingCalendar } from './working-calendar.js';

/** Checks and compiles a calendar; with a unit's code, that unit's own days come first. */
export function compileCalendar(data: CalendarData, unit?: string): Result<WorkingCalendar> {
  const checked = checkCalendar(data);
  if (!checked.ok) return err(checked.error);
  const own = (data.unitDays ?? []).filter((d) => d.unit === unit).map((d) => d.day);
  return ok(new WorkingCalendar(own.length === 0 ? data : withDays(data, own)));
}

const withoutMakeup = new WeakMap<WorkingCalendar, WorkingCalendar>();

/** The same calendar for those whom announced make-up days do not oblige to work. */
export function withoutMakeupDays(calendar: WorkingCalendar): WorkingCalendar {
  const known = withoutMakeup.get(calendar);
  if (known) return known;
  const days = calendar.data.days.filter(({ kind }) => kind !== 'make-up');
  const made = new WorkingCalendar({ ...calendar.data, days });
  withoutMakeup.set(calendar, made);
  return made;
}

/** Why an override cannot be tried, with a pointer into the request that carries it. */
export interface OverrideFault {
  readonly code: 'calendar.outside-years' | 'calendar.contradiction';
  readonly pointer: string;
  readonly detail: string;
}

/** The calendar with a change tried out; the override has the last word on its dates. */
export function overrideCalendar(
  calendar: WorkingCalendar,
  override: CalendarOverride,
): Result<WorkingCalendar, OverrideFault> {
  const fault = overrideFault(calendar, override);
  if (fault) return err(fault);
  const { addOff = [], addWorking = [], removeOff = [] } = override;
  const { data } = calendar;
  const working = new Set(addWorking);
  const back = new Set(removeOff);
  const isOff = ({ kind }: CalendarDay) => kind !== 'make-up' && kind !== 'half-day';
  const days = data.days.filter((d) => !working.has(d.date) && !(back.has(d.date) && isOff(d)));
  const added = [
    ...[...new Set(addOff)].map(declaredOff),
    ...[...working].filter((date) => restsUsually(data, date)).map(declaredWorking),
  ];
  return ok(new WorkingCalendar(withDays({ ...data, days }, added)));
}

function overrideFault(
  { data }: WorkingCalendar,
  override: CalendarOverride,
): OverrideFault | undefined {
  const years = new Set(data.years.map(({ year }) => String(year)));
  const { addOff = [], addWorking = [], removeOff = [] } = override;
  for (const [name, dates] of Object.entries({ addOff, addWorking, removeOff }))
    for (const [i, date] of dates.entries()) {
      const pointer = `/calendarOverride/${name}/${i}`;
      if (!years.has(date.slice(0, 4)))
        return { code: 'calendar.outside-years', pointer, detail: `${date} is not loaded` };
      if (name !== 'addOff' && addOff.includes(date)) {
        const detail = `${date} is both a day off and a working day`;
        return { code: 'calendar.contradiction', pointer, detail };
      }
    }
  return undefined;
}

function withDays(data: CalendarData, added: readonly CalendarDay[]): CalendarData {
  const dates = new Set(added.map(({ date }) => date));
  return { ...data, days: [...data.days.filter(({ date }) => !dates.has(date)), ...added] };
}

function restsUsually({ weeks }: CalendarData, date: LocalDate): boolean {
  const week = weeks.filter(({ effectiveFrom }) => effectiveFrom <= date).at(-1);
  return (week?.hours[weekdayOf(dayNumber(date) ?? 0)] ?? []).length === 0;
}

const declaredOff = (date: LocalDate): CalendarDay => ({
  date,
  kind: 'closed',
  name: { vi: 'Ngày nghỉ giả định', en: 'Day off, as assumed' },
});

const declaredWorking = (date: LocalDate): CalendarDay => ({
  date,
  kind: 'make-up',
  name: { vi: 'Ngày làm việc giả định', en: 'Working day, as assumed' },
});
