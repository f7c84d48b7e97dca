import { useQuery } from '@tanstack/react-query';
import type { LimitChange, RuleChange, StoredCalendarChange } from '../../../api/rules.js';
import { unitsQuery } from '../../../api/work.js';
import { dateWords, limitWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { useWeekWords } from '../year/use-week-words.js';

/** What a change changes, a sentence for each thing. */
export function useChangeWords(): (change: RuleChange) => string[] {
  const calendar = useCalendarWords();
  const limit = useLimitWords();
  return ({ change }) => {
    if (isOfCalendar(change)) return calendar(change);
    return isOfLimit(change) ? limit(change) : [];
  };
}

// The document says "an object": it is what was asked for, with units by id.
const isOfCalendar = (change: unknown): change is StoredCalendarChange =>
  typeof change === 'object' && change !== null && 'removeDays' in change;
const isOfLimit = (change: unknown): change is LimitChange =>
  typeof change === 'object' && change !== null && 'procedureCode' in change;

function useCalendarWords(): (change: StoredCalendarChange) => string[] {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const week = useWeekWords();
  const units = useQuery(unitsQuery).data ?? [];
  const unitOf = (id: string): string => pick(units.find((u) => u.id === id)?.name, locale) || id;
  const day = (date: string): string => dateWords(date, locale);
  return (change) => [
    ...(change.name ? [t.says.newCalendar(pick(change.name, locale))] : []),
    ...change.announce.map((year) => t.says.announce(year)),
    ...change.days.map((d) => t.says.day(day(d.date), t.kinds[d.kind], pick(d.name, locale))),
    ...change.removeDays.map((date) => t.says.removeDay(day(date))),
    ...change.unitDays.map((d) =>
      t.says.unitDay(
        unitOf(d.unit),
        day(d.day.date),
        t.kinds[d.day.kind],
        pick(d.day.name, locale),
      ),
    ),
    ...change.removeUnitDays.map((d) => t.says.removeUnitDay(unitOf(d.unit), day(d.date))),
    ...(change.weeks ?? []).map((w) => t.says.week(day(w.effectiveFrom), week(w.hours))),
    ...(change.units.length > 0 ? [t.says.units(change.units.map(unitOf).join(', '))] : []),
  ];
}

function useLimitWords(): (change: LimitChange) => string[] {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return ({ procedureCode, legal, committed }) => [
    ...(legal ? [t.says.legal(procedureCode, limitWords(legal, locale))] : []),
    ...(committed ? [t.says.committed(procedureCode, limitWords(committed, locale))] : []),
  ];
}
