import { Button, NativeSelect, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DayKind } from '../../../api/rules.js';
import { unitsQuery } from '../../../api/work.js';
import { FilterDate } from '../../../components/filter-date.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';
import { datesBetween, readHours } from './draft.js';
import type { Addition } from './draft.js';

const OFF_KINDS = ['statutory', 'tet', 'compensatory', 'swap-off', 'closed'] as const;

interface Props {
  readonly what: 'off' | 'makeUp' | 'halfDay' | 'unitOff';
  readonly onAdd: (more: Addition) => void;
}

interface Filled {
  readonly date: string | null;
  readonly last: string | null;
  readonly paired: string | null;
  readonly kind: DayKind;
  readonly vi: string;
  readonly en: string;
  readonly hours: string;
  readonly unit: string | null;
}

/** One or several days that are not as their weekday. */
export function DayForm({ what, onAdd }: Props) {
  const t = useText({ vi, en });
  const blank: Filled = {
    date: null,
    last: null,
    paired: null,
    kind: what === 'makeUp' ? 'make-up' : what === 'halfDay' ? 'half-day' : 'closed',
    vi: '',
    en: '',
    hours: what === 'halfDay' ? '08:00–12:00' : '',
    unit: null,
  };
  const [form, setForm] = useState(blank);
  const set = (part: Partial<Filled>): void => setForm({ ...form, ...part });
  const made = additionOf(what, form);
  return (
    <>
      {what === 'unitOff' && <UnitField value={form.unit} onChange={(unit) => set({ unit })} />}
      <div className={styles.pair}>
        <FilterDate
          label={what === 'off' ? t.firstDay : t.day}
          value={form.date}
          onChange={(date) => set({ date })}
        />
        {what === 'off' && (
          <FilterDate
            label={t.lastDay}
            value={form.last}
            min={form.date}
            onChange={(last) => set({ last })}
          />
        )}
        {what === 'makeUp' && (
          <FilterDate
            label={t.insteadOf}
            value={form.paired}
            onChange={(paired) => set({ paired })}
          />
        )}
        {what === 'halfDay' && (
          <TextInput
            label={t.hours}
            description={t.hoursHint}
            value={form.hours}
            onChange={(event) => set({ hours: event.currentTarget.value })}
          />
        )}
      </div>
      {what === 'off' && (
        <NativeSelect
          label={t.kind}
          value={form.kind}
          data={OFF_KINDS.map((value) => ({ value, label: t.kinds[value] }))}
          onChange={(event) =>
            set({ kind: OFF_KINDS.find((k) => k === event.currentTarget.value) ?? 'closed' })
          }
        />
      )}
      <div className={styles.pair}>
        <TextInput
          label={t.nameVi}
          maxLength={200}
          value={form.vi}
          onChange={(event) => set({ vi: event.currentTarget.value })}
        />
        <TextInput
          label={t.nameEn}
          maxLength={200}
          value={form.en}
          onChange={(event) => set({ en: event.currentTarget.value })}
        />
      </div>
      <div>
        <Button
          variant="light"
          disabled={made === null}
          onClick={() => {
            if (made === null) return;
            onAdd(made);
            setForm(blank);
          }}
        >
          {t.add}
        </Button>
      </div>
    </>
  );
}

function additionOf(what: Props['what'], form: Filled): Addition | null {
  const { date, kind, unit } = form;
  const name = { vi: form.vi.trim(), en: form.en.trim() };
  if (date === null || name.vi === '' || name.en === '') return null;
  switch (what) {
    case 'off':
      return { days: datesBetween(date, form.last ?? date).map((d) => ({ date: d, kind, name })) };
    case 'makeUp':
      return {
        days: [{ date, kind, name, ...(form.paired !== null && { pairedWith: form.paired }) }],
      };
    case 'halfDay': {
      const hours = readHours(form.hours);
      return hours === null || hours.length === 0 ? null : { days: [{ date, kind, name, hours }] };
    }
    case 'unitOff':
      return unit === null ? null : { unitDays: [{ unit, date, kind, name }] };
  }
}

interface UnitProps {
  readonly value: string | null;
  readonly onChange: (code: string | null) => void;
}

export function UnitField({ value, onChange }: UnitProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const units = useQuery(unitsQuery).data ?? [];
  return (
    <Select
      label={t.unit}
      searchable
      data={units.map((unit) => ({ value: unit.code, label: pick(unit.name, locale) }))}
      value={value}
      onChange={onChange}
    />
  );
}
