import { DateInput } from '@mantine/dates';
import { useCalendarWords } from '../forms/use-calendar-words.js';
import { useLocale } from '../i18n/locale.js';

interface Props {
  readonly label: string;
  readonly value: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly onChange: (date: string | null) => void;
}

/** A civil date as people write it here; it can be left empty again. */
export function FilterDate({ label, value, min, max, onChange }: Props) {
  const { locale } = useLocale();
  const words = useCalendarWords();
  return (
    <DateInput
      ariaLabels={words}
      label={label}
      valueFormat={locale === 'vi' ? 'DD/MM/YYYY' : 'D MMM YYYY'}
      value={value}
      clearable
      {...(min ? { minDate: min } : {})}
      {...(max ? { maxDate: max } : {})}
      onChange={onChange}
    />
  );
}
