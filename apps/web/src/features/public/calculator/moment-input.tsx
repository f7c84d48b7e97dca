import { DateInput } from '@mantine/dates';
import { TextInput } from '@mantine/core';
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
  return (
    <div className={styles.moment}>
      <DateInput
        label={label}
        valueFormat={locale === 'vi' ? 'dd, DD/MM/YYYY' : 'ddd D MMM YYYY'}
        value={value.date === '' ? null : value.date}
        onChange={(date) => onChange({ ...value, date: date ?? '' })}
        dateParser={readDate}
        clearable={false}
      />
      <TextInput
        type="time"
        label={timeLabel}
        value={value.time}
        onChange={(event) => onChange({ ...value, time: event.currentTarget.value })}
      />
    </div>
  );
}

function readDate(text: string): string | null {
  const found = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/.exec(text);
  if (found === null) return null;
  const [, day = '', month = '', year = ''] = found;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
