import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useMe } from '../../../api/session.js';
import {
  absencesQuery,
  conflictsQuery,
  delegationsQuery,
  workloadQuery,
} from '../../../api/standing.js';
import type { Account } from '../../../api/types.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Empty } from '../../../components/states/states.js';
import { QueryView } from '../../../components/states/query-view.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en as standingEn } from '../standing/en.js';
import { AbsenceRow, ConflictRow, DelegationRow } from '../standing/rows.js';
import { Section } from '../standing/standing-page.js';
import { StandingList } from '../standing/standing-list.js';
import { vi as standingVi } from '../standing/vi.js';
import { en } from './en.js';
import { LoadTable } from './load-table.js';
import { RebalanceDialog } from './rebalance-dialog.js';
import styles from './unit-work.module.css';
import { vi } from './vi.js';

/** The units that this person leads, their own or in another's place. */
const ledUnits = (me: Account) => {
  const led = me.posts.filter((p) => ['head', 'leader', 'manager'].includes(p.role));
  return [...new Map(led.map((p) => [p.unit.code, p.unit])).values()];
};

export function UnitWorkPage() {
  const t = useText({ vi, en });
  const words = useText({ vi: standingVi, en: standingEn });
  usePageTitle(t.title);
  const { locale } = useLocale();
  const me = useMe();
  const units = me ? ledUnits(me) : [];
  const [chosen, setChosen] = useState<string | null>(null);
  const unit = chosen ?? units[0]?.code ?? '';
  const query = useQuery(workloadQuery(unit));
  const [balancing, setBalancing] = useState(false);
  if (!me) return null;
  if (units.length === 0) return <Empty title={t.none} />;
  const isHead = me.posts.some((p) => p.role === 'head' || p.role === 'leader');
  return (
    <div className={styles.page}>
      <div className="stack">
        <div className="spread">
          <h1>{t.title}</h1>
          <Button onClick={() => setBalancing(true)}>{t.rebalance}</Button>
        </div>
        <p className="soft">
          {t.lead} <Link to="/work">{t.worklist}</Link>
        </p>
        {units.length > 1 && (
          <Select
            className={styles.unit ?? ''}
            label={t.unit}
            allowDeselect={false}
            data={units.map((u) => ({ value: u.code, label: pick(u.name, locale) }))}
            value={unit}
            onChange={setChosen}
          />
        )}
      </div>
      <QueryView query={query}>
        {(load) => load.roles.map((role) => <LoadTable key={role.role} role={role} unit={unit} />)}
      </QueryView>
      <Section title={t.absences}>
        <StandingList query={absencesQuery('unit')} empty={words.absence.empty}>
          {(absence) => <AbsenceRow key={absence.id} absence={absence} named />}
        </StandingList>
      </Section>
      <Section title={t.delegations}>
        <StandingList query={delegationsQuery('unit')} empty={words.delegation.empty}>
          {(one) => <DelegationRow key={one.id} delegation={one} me={me.id} />}
        </StandingList>
      </Section>
      {isHead && (
        <Section title={t.conflicts} lead={t.conflictsLead}>
          <StandingList query={conflictsQuery('unit')} empty={words.conflict.empty}>
            {(one) => <ConflictRow key={one.id} conflict={one} named={one.officer.id !== me.id} />}
          </StandingList>
        </Section>
      )}
      {balancing && <RebalanceDialog unit={unit} onClose={() => setBalancing(false)} />}
    </div>
  );
}
