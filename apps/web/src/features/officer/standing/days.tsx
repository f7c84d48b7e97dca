import { DateInput } from '@mantine/dates';
import { readDate } from '../../../forms/read-date.js';
import { useCalendarWords } from '../../../forms/use-calendar-words.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './standing.module.css';
import { vi } from './vi.js';

export interface Days {
  readonly from: string | null;
  readonly to: string | null;
}

const DAY = 86_400_000;

/** Whole days in Vietnam; the last one is included. */
export function periodOf({ from, to }: Days): { from: string; to: string } | null {
  if (from === null || to === null || to < from) return null;
  const end = new Date(Date.parse(`${to}T00:00:00+07:00`) + DAY);
  return { from: `${from}T00:00:00+07:00`, to: end.toISOString() };
}

/** The last day of a period that ends before it begins anew. */
export const lastDay = (to: string): Date => new Date(Date.parse(to) - 1);

interface Props {
  readonly value: Days;
  readonly onChange: (value: Days) => void;
}

export function DaysInput({ value, onChange }: Props) {
  const t = useText({ vi, en });
  const words = useCalendarWords();
  const { locale } = useLocale();
  const format = locale === 'vi' ? 'DD/MM/YYYY' : 'D MMM YYYY';
  return (
    <div className={styles.dates}>
      <DateInput
        ariaLabels={words}
        label={t.from}
        required
        withAsterisk={false}
        valueFormat={format}
        dateParser={readDate}
        value={value.from}
        onChange={(from) => onChange({ from, to: value.to ?? from })}
      />
      <DateInput
        ariaLabels={words}
        label={t.to}
        required
        withAsterisk={false}
        valueFormat={format}
        dateParser={readDate}
        {...(value.from !== null && { minDate: value.from })}
        value={value.to}
        onChange={(to) => onChange({ ...value, to })}
      />
    </div>
  );
}
