import { err, ok, refuse, type LocalDate, type Refusal, type Result } from '#libs/kernel';
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

/** The calendar with a change tried out; its dates must lie in the loaded years. */
export function overrideCalendar(
  calendar: WorkingCalendar,
  override: CalendarOverride,
): Result<WorkingCalendar, Refusal<'calendar.bad-override'>> {
  const { addOff = [], addWorking = [], removeOff = [] } = override;
  const twice = addOff.find((date) => addWorking.includes(date) || removeOff.includes(date));
  if (twice !== undefined)
    return refuse('calendar.bad-override', `${twice} is both a day off and a working day`);
  const { data } = calendar;
  const working = new Set(addWorking);
  const back = new Set(removeOff);
  const isOff = ({ kind }: CalendarDay) => kind !== 'make-up' && kind !== 'half-day';
  const days = data.days.filter((d) => !working.has(d.date) && !(back.has(d.date) && isOff(d)));
  const kept = { ...data, days };
  return ok(
    new WorkingCalendar(
      withDays(kept, [
        ...[...new Set(addOff)].map(declaredOff),
        ...[...working].filter((date) => restsUsually(data, date)).map(declaredWorking),
      ]),
    ),
  );
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
