import { NativeSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { NewPost } from '../../../api/manage.js';
import type { Role } from '../../../api/types.js';
import { unitsQuery } from '../../../api/work.js';
import { FilterDate } from '../../../components/filter-date.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './accounts.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

export interface PostInput {
  readonly unit: string | null;
  readonly role: Role;
  readonly from: string | null;
  readonly to: string | null;
}

export const NO_POST: PostInput = { unit: null, role: 'specialist', from: null, to: null };

/** Dates are whole days in Vietnam; the last day is included. */
export function newPost(input: PostInput): NewPost | null {
  if (input.unit === null) return null;
  return {
    unit: input.unit,
    role: input.role,
    ...(input.from !== null && { from: `${input.from}T00:00:00+07:00` }),
    ...(input.to !== null && { to: `${input.to}T23:59:59+07:00` }),
  };
}

interface Props {
  readonly value: PostInput;
  readonly onChange: (value: PostInput) => void;
}

export function PostFields({ value, onChange }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const units = useQuery(unitsQuery).data ?? [];
  const roles = Object.entries(t.roles).map(([key, label]) => ({ value: key, label }));
  return (
    <>
      <Select
        label={t.unit}
        searchable
        required
        withAsterisk={false}
        data={units.map((unit) => ({ value: unit.code, label: pick(unit.name, locale) }))}
        value={value.unit}
        onChange={(unit) => onChange({ ...value, unit })}
      />
      <NativeSelect
        label={t.role}
        value={value.role}
        data={roles}
        onChange={(event) => onChange({ ...value, role: event.currentTarget.value as Role })}
      />
      <div className={styles.dates}>
        <FilterDate
          label={t.from}
          value={value.from}
          onChange={(from) => onChange({ ...value, from })}
        />
        <FilterDate
          label={t.to}
          hint={t.toHint}
          value={value.to}
          onChange={(to) => onChange({ ...value, to })}
        />
      </div>
    </>
  );
}
