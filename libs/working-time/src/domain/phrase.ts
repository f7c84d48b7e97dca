import type { Instant, Locale, Localized } from '#libs/kernel';
import type { ExplanationText } from './explanation-texts.js';
import { CAUSE_NAMES, EXPLANATION_TEXTS, UNIT_NAMES, WEEKDAY_NAMES } from './explanation-texts.js';
import type { LimitUnit } from './limit.js';
import type { PauseCause } from './pause.js';
import type { WorkingCalendar } from './working-calendar.js';

interface Told {
  readonly text: ExplanationText;
  readonly counted: number;
  readonly unit: LimitUnit;
  readonly names: readonly Localized[];
  readonly causes?: readonly PauseCause[];
}
type Moments = Readonly<Record<'start' | 'origin' | 'due', Instant>>;

/** Says one line of an explanation in a language. */
export function phrase(
  locale: Locale,
  { text, counted, unit, names, causes = [] }: Told,
  moments: Moments,
  calendar: WorkingCalendar,
): string {
  const values: Readonly<Record<string, () => string>> = {
    start: () => sayInstant(moments.start, locale, calendar),
    origin: () => sayInstant(moments.origin, locale, calendar),
    due: () => sayInstant(moments.due, locale, calendar),
    amount: () => sayAmount(counted, unit, locale),
    names: () => [...new Set(names.map((name) => name[locale]))].join(', '),
    causes: () => sayCauses(causes.map((cause) => CAUSE_NAMES[cause][locale])),
  };
  return EXPLANATION_TEXTS[locale][text].replace(
    /\{(\w+)\}/g,
    (_, key: string) => values[key]?.() ?? '',
  );
}

const sayCauses = (causes: readonly string[]): string =>
  causes.length === 0 ? '' : `: ${causes.join(', ')}`;

function sayAmount(amount: number, unit: LimitUnit, locale: Locale): string {
  const figure = String(Math.round(amount * 1e4) / 1e4);
  if (locale === 'vi') return `${figure.replace('.', ',')} ${UNIT_NAMES[unit].vi}`;
  return `${figure} ${UNIT_NAMES[unit].en[amount === 1 ? 0 : 1]}`;
}

/** `thứ Hai, 23/11/2026, 16:30`, in the calendar's zone; the end of a day is its 24:00. */
function sayInstant(at: Instant, locale: Locale, calendar: WorkingCalendar): string {
  const day = calendar.dayOf(at - 1);
  const midnightAfter = at === calendar.midnight(day + 1);
  const date = calendar.dateOf(midnightAfter ? day : calendar.dayOf(at));
  const [year, month, dayOfMonth] = date.split('-');
  const weekday = WEEKDAY_NAMES[locale][new Date(`${date}T00:00:00Z`).getUTCDay()];
  const time = midnightAfter ? '24:00' : calendar.timeOf(at);
  return `${weekday}, ${dayOfMonth}/${month}/${year}, ${time}`;
}
