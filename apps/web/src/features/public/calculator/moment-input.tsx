import { DateInput } from '@mantine/dates';
import { TextInput } from '@mantine/core';
import { readDate } from '../../../forms/read-date.js';
import { useCalendarWords } from '../../../forms/use-calendar-words.js';
import { useLocale } from '../../../i18n/locale.js';
import styles from './calculator.module.css';
import type { Moment } from './request.js';

interface Props {
  readonly label: string;
  readonly timeLabel: string;
  readonly value: Moment;
  readonly onChange: (value: Moment) => void;
}

/** A date as people write it here, and a time beside it. */
export function MomentInput({ label, timeLabel, value, onChange }: Props) {
  const { locale } = useLocale();
  const words = useCalendarWords();
  return (
    <div className={styles.moment}>
      <DateInput
        ariaLabels={words}
        label={label}
        valueFormat={locale === 'vi' ? 'dd, DD/MM/YYYY' : 'ddd D MMM YYYY'}
        value={value.date === '' ? null : value.date}
        onChange={(date) => onChange({ ...value, date: date ?? '' })}
        dateParser={readDate}
        clearable={false}
      />
      <TextInput
        inputMode="numeric"
        placeholder="16:30"
        maxLength={5}
        label={timeLabel}
        value={value.time}
        onChange={(event) => onChange({ ...value, time: readTime(event.currentTarget.value) })}
      />
    </div>
  );
}

/** "9:5" while typing is left alone; "930" becomes "9:30", "16.30" becomes "16:30". */
function readTime(text: string): string {
  const clean = text.replace(/[^\d:]/g, (sign) => (sign === '.' || sign === 'h' ? ':' : ''));
  const plain = /^(\d{2})(\d{2})$/.exec(clean);
  return plain === null ? clean : `${plain[1]}:${plain[2]}`;
}
