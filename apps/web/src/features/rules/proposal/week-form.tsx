import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Hours, YearCalendar } from '../../../api/rules.js';
import { FilterDate } from '../../../components/filter-date.js';
import { isoDay } from '../../../i18n/format.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';
import { hoursOf, hoursWords, WEEKDAYS } from '../year/days.js';
import type { Weekday } from '../year/days.js';
import { readHours } from './draft.js';
import type { Addition } from './draft.js';

interface Props {
  readonly calendar: YearCalendar;
  readonly onAdd: (more: Addition) => void;
}

/** Other working hours from a day on; a weekday left empty is a rest day. */
export function WeekForm({ calendar, onAdd }: Props) {
  const t = useText({ vi, en });
  const [from, setFrom] = useState<string | null>(null);
  const [typed, setTyped] = useState(() => wordsOf(calendar));
  const read = Object.fromEntries(WEEKDAYS.map((day) => [day, readHours(typed[day])]));
  const wrong = WEEKDAYS.filter((day) => read[day] === null);
  const hours: Record<string, Hours> = {};
  for (const day of WEEKDAYS) {
    const span = read[day];
    if (span && span.length > 0) hours[day] = span;
  }
  const ready = from !== null && wrong.length === 0;
  return (
    <>
      <div className={styles.pair}>
        <FilterDate label={t.validFrom} value={from} onChange={setFrom} />
      </div>
      <div className={styles.pair}>
        {WEEKDAYS.map((day) => (
          <TextInput
            key={day}
            label={t.weekdays[day].long}
            placeholder={t.restDay}
            value={typed[day]}
            {...(wrong.includes(day) && { error: t.hoursHint })}
            onChange={(event) => setTyped({ ...typed, [day]: event.currentTarget.value })}
          />
        ))}
      </div>
      <div>
        <Button
          variant="light"
          disabled={!ready}
          onClick={() => from !== null && onAdd({ weeks: [{ effectiveFrom: from, hours }] })}
        >
          {t.add}
        </Button>
      </div>
    </>
  );
}

/** The week as it is now, to be changed. */
function wordsOf(calendar: YearCalendar): Record<Weekday, string> {
  const today = Date.parse(`${isoDay(Date.now())}T00:00:00Z`);
  const words = { mon: '', tue: '', wed: '', thu: '', fri: '', sat: '', sun: '' };
  for (let k = 0; k < 7; k++) {
    const date = new Date(today + k * 86_400_000).toISOString().slice(0, 10);
    const day = WEEKDAYS[(new Date(today + k * 86_400_000).getUTCDay() + 6) % 7] ?? 'mon';
    words[day] = hoursWords(hoursOf(calendar, date));
  }
  return words;
}
