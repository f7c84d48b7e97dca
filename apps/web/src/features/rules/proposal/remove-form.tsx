import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearQuery } from '../../../api/rules.js';
import type { YearCalendar } from '../../../api/rules.js';
import { unitsQuery } from '../../../api/work.js';
import { QueryView } from '../../../components/states/query-view.js';
import { dateWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';
import type { Addition } from './draft.js';

interface Props {
  readonly calendar: string;
  readonly onAdd: (more: Addition) => void;
}

/** A day that is to be as its weekday again: chosen from those there are, never typed. */
export function RemoveForm({ calendar: code, onAdd }: Props) {
  const t = useText({ vi, en });
  const [year, setYear] = useState<number | undefined>();
  const query = useQuery(yearQuery(year, code));
  return (
    <QueryView query={query} lines={3}>
      {(calendar) => (
        <>
          <div className={styles.pair}>
            <NativeSelect
              label={t.year}
              value={String(calendar.year)}
              data={calendar.years.map(String)}
              onChange={(event) => setYear(Number(event.currentTarget.value))}
            />
          </div>
          <Choice key={calendar.year} calendar={calendar} onAdd={onAdd} />
        </>
      )}
    </QueryView>
  );
}

interface ChoiceProps {
  readonly calendar: YearCalendar;
  readonly onAdd: (more: Addition) => void;
}

function Choice({ calendar, onAdd }: ChoiceProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const units = useQuery(unitsQuery).data ?? [];
  const options = [
    ...calendar.days.map((d) => ({
      more: { removeDays: [d.date] },
      label: `${dateWords(d.date, locale)}: ${pick(d.name, locale)}`,
    })),
    ...calendar.unitDays.map((d) => {
      const unit = units.find((u) => u.id === d.unitId);
      return {
        more: { removeUnitDays: [{ unit: unit?.code ?? d.unitId, date: d.date }] },
        label: `${dateWords(d.date, locale)}: ${pick(d.name, locale)} (${pick(unit?.name, locale)})`,
      };
    }),
  ];
  const [at, setAt] = useState(0);
  const chosen = options[at];
  if (chosen === undefined) return <p className="soft">{t.daysNone}</p>;
  return (
    <>
      <NativeSelect
        label={t.day}
        value={String(at)}
        data={options.map(({ label }, i) => ({ value: String(i), label }))}
        onChange={(event) => setAt(Number(event.currentTarget.value))}
      />
      <div>
        <Button variant="light" onClick={() => onAdd(chosen.more)}>
          {t.add}
        </Button>
      </div>
    </>
  );
}
