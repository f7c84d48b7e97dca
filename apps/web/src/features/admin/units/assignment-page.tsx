import { MultiSelect, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { setAutomaticRoles, unitLimitsQuery } from '../../../api/standing.js';
import type { UnitLimits } from '../../../api/standing.js';
import { unitsQuery } from '../../../api/work.js';
import type { Unit } from '../../../api/work-types.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Empty } from '../../../components/states/states.js';
import { QueryView } from '../../../components/states/query-view.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en as standingEn } from '../../officer/standing/en.js';
import { vi as standingVi } from '../../officer/standing/vi.js';
import styles from '../accounts/accounts.module.css';
import { en } from './en.js';
import { UnitHours } from './unit-limits.js';
import own from './units.module.css';
import { vi } from './vi.js';

/** How work reaches people, unit by unit: given out by rule or not, and how long it may lie unseen. */
export function AssignmentPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const { locale } = useLocale();
  const query = useQuery(unitsQuery);
  const limits = useQuery(unitLimitsQuery).data;
  const [q, setQ] = useState('');
  const nameOf = (units: readonly Unit[], code: string): string => {
    const unit = units.find((u) => u.code === code);
    return unit ? pick(unit.name, locale) : code;
  };
  const matches = (unit: Unit): boolean =>
    pick(unit.name, locale).toLowerCase().includes(q.trim().toLowerCase());
  return (
    <div className={styles.page}>
      <h1>{t.title}</h1>
      <p className="soft">{t.lead}</p>
      <TextInput
        type="search"
        label={t.search}
        className={styles.search ?? ''}
        value={q}
        onChange={(event) => setQ(event.currentTarget.value)}
      />
      <QueryView query={query}>
        {(units) => {
          const shown = units.filter(matches);
          if (shown.length === 0) return <Empty title={t.empty} />;
          return (
            <ul className="plain-list">
              {shown.map((unit) => (
                <UnitRow
                  key={unit.code}
                  unit={unit}
                  limits={limits?.get(unit.code)}
                  nameOf={(code) => nameOf(units, code)}
                />
              ))}
            </ul>
          );
        }}
      </QueryView>
    </div>
  );
}

interface RowProps {
  readonly unit: Unit;
  readonly limits: UnitLimits | undefined;
  readonly nameOf: (code: string) => string;
}

function UnitRow({ unit, limits, nameOf }: RowProps) {
  const t = useText({ vi, en });
  const { roles } = useText({ vi: standingVi, en: standingEn });
  const { locale } = useLocale();
  const client = useQueryClient();
  const saving = useMutation({
    mutationFn: (chosen: string[]) => setAutomaticRoles(unit.code, chosen),
    onSuccess: () => notifications.show({ message: t.saved }),
    onError: () => notifications.show({ message: t.failed, color: 'gray' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['units'] }),
  });
  const name = pick(unit.name, locale);
  return (
    <li className={styles.row}>
      <div>
        <strong>{name}</strong>
        <div className="soft small">{unit.code}</div>
      </div>
      <div className={own.work}>
        <MultiSelect
          label={t.roles}
          aria-label={t.rolesOf(name)}
          placeholder={unit.automaticRoles.length === 0 ? t.none : ''}
          clearable
          disabled={saving.isPending}
          data={Object.entries(roles)
            .filter(([key]) => key !== 'manager' && key !== 'consultee')
            .map(([value, label]) => ({ value, label }))}
          value={[...unit.automaticRoles]}
          onChange={(chosen) => saving.mutate(chosen)}
        />
        {limits && <UnitHours limits={limits} unitName={name} nameOf={nameOf} />}
      </div>
    </li>
  );
}
