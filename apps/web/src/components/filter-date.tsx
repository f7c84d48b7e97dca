import { DateInput } from '@mantine/dates';
import { readDate } from '../forms/read-date.js';
import { useCalendarWords } from '../forms/use-calendar-words.js';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly hint?: string;
  readonly onChange: (date: string | null) => void;
}

/** A civil date as people write it here; it can be left empty again. */
export function FilterDate({ label, value, min, max, hint, onChange }: Props) {
  const t = useText({ vi, en });
  const words = useCalendarWords();
  return (
    <DateInput
      ariaLabels={words}
      label={label}
      valueFormat="DD/MM/YYYY"
      dateParser={readDate}
      value={value}
      {...(hint === undefined ? {} : { placeholder: hint })}
      clearable
      clearButtonProps={{ 'aria-label': `${t.empty}: ${label}` }}
      {...(min ? { minDate: min } : {})}
      {...(max ? { maxDate: max } : {})}
      onChange={onChange}
    />
  );
}
