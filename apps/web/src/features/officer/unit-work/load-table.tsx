import { Button, Progress, Switch } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { setAutomaticRoles } from '../../../api/standing.js';
import type { RoleLoad } from '../../../api/standing.js';
import { hasRole, useMe } from '../../../api/session.js';
import { unitsQuery } from '../../../api/work.js';
import { count, numericDate, workingTime } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { AbsenceDialog } from '../standing/absence-dialog.js';
import { lastDay } from '../standing/days.js';
import { en as standingEn } from '../standing/en.js';
import { roleWord } from '../standing/posts.js';
import { vi as standingVi } from '../standing/vi.js';
import { en } from './en.js';
import styles from './unit-work.module.css';
import { vi } from './vi.js';

interface Props {
  readonly role: RoleLoad;
  readonly unit: string;
}

/** Everybody who holds one role, with what is left to do; the longest bar has the most. */
export function LoadTable({ role, unit }: Props) {
  const t = useText({ vi, en });
  const { roles } = useText({ vi: standingVi, en: standingEn });
  const { locale } = useLocale();
  const [away, setAway] = useState<RoleLoad['officers'][number] | null>(null);
  const most = Math.max(1, role.waiting.minutes, ...role.officers.map((o) => o.minutes));
  const name = roleWord(roles, role.role);
  return (
    <section className="stack">
      <div className="spread">
        <h2>{name}</h2>
        <AutomaticSwitch role={role} unit={unit} />
      </div>
      <table className={`${styles.table} figures`}>
        <thead>
          <tr>
            <th scope="col">{t.officer}</th>
            <th scope="col" className={styles.number}>
              {t.tasks}
            </th>
            <th scope="col" className={styles.number}>
              {t.atRisk}
            </th>
            <th scope="col" className={styles.load}>
              {t.load}
            </th>
          </tr>
        </thead>
        <tbody>
          {role.officers.map((o) => (
            <tr key={o.id}>
              <th scope="row">
                {o.name}
                {o.standsIn && <span className={`soft small ${styles.note}`}>{t.standsIn}</span>}
                {o.absentUntil !== undefined && (
                  <span className={`soft small ${styles.note}`}>
                    {t.away(numericDate(lastDay(o.absentUntil)))}
                  </span>
                )}
                <div>
                  {o.absentUntil === undefined && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      ml={-8}
                      aria-label={t.absenceOf(o.name)}
                      onClick={() => setAway(o)}
                    >
                      {t.absence}
                    </Button>
                  )}
                </div>
              </th>
              <td className={styles.number}>{count(o.tasks, locale)}</td>
              <td className={styles.number}>
                {o.atRisk > 0 ? <span className={styles.risk}>{count(o.atRisk, locale)}</span> : 0}
              </td>
              <td>
                {workingTime(o.minutes, locale)}
                <Load value={o.minutes} most={most} label={`${t.load}: ${o.name}`} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row" className="soft">
              {t.waiting}
            </th>
            <td className={styles.number}>{count(role.waiting.tasks, locale)}</td>
            <td className={styles.number}>–</td>
            <td>{workingTime(role.waiting.minutes, locale)}</td>
          </tr>
        </tbody>
      </table>
      {away !== null && (
        <AbsenceDialog officer={away} own={false} unit={unit} onClose={() => setAway(null)} />
      )}
    </section>
  );
}

function Load({ value, most, label }: { value: number; most: number; label: string }) {
  return <Progress mt={4} size="sm" value={(100 * value) / most} aria-label={label} />;
}

function AutomaticSwitch({ role, unit }: Props) {
  const t = useText({ vi, en });
  const me = useMe();
  const client = useQueryClient();
  const now = useQuery(unitsQuery).data?.find((u) => u.code === unit)?.automaticRoles ?? [];
  const setting = useMutation({
    mutationFn: (on: boolean) => {
      const others = now.filter((r) => r !== role.role);
      return setAutomaticRoles(unit, on ? [...others, role.role] : others);
    },
    onError: () => notifications.show({ message: t.failed, color: 'gray' }),
    onSettled: () => client.invalidateQueries({ queryKey: ['units'] }),
  });
  if (!hasRole(me, 'head', 'administrator')) return null;
  return (
    <Switch
      label={t.automatic}
      description={role.automatic ? t.automaticOn : t.automaticOff}
      checked={role.automatic}
      disabled={setting.isPending}
      onChange={(event) => setting.mutate(event.currentTarget.checked)}
    />
  );
}
