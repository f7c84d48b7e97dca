import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useMe } from '../../../api/session.js';
import { absencesQuery, conflictsQuery, delegationsQuery } from '../../../api/standing.js';
import { usePageTitle } from '../../../components/page-title.js';
import { useText } from '../../../i18n/use-text.js';
import { AbsenceDialog } from './absence-dialog.js';
import { ConflictDialog } from './conflict-dialog.js';
import { DelegationDialog } from './delegation-dialog.js';
import { en } from './en.js';
import { lendable } from './posts.js';
import { AbsenceRow, ConflictRow, DelegationRow } from './rows.js';
import { StandingList } from './standing-list.js';
import styles from './standing.module.css';
import { vi } from './vi.js';

/** When I am away, who acts for me and for whom I act, and from whom I keep away. */
export function StandingPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const me = useMe();
  const [open, setOpen] = useState<'absence' | 'delegation' | 'conflict' | null>(null);
  if (!me) return null;
  const close = (): void => setOpen(null);
  const unit = lendable(me)[0]?.unit.code ?? '';
  return (
    <div className={styles.page}>
      <div>
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      <Section title={t.absence.title} add={t.absence.add} onAdd={() => setOpen('absence')}>
        <StandingList query={absencesQuery('mine')} empty={t.absence.empty}>
          {(absence) => <AbsenceRow key={absence.id} absence={absence} named={false} />}
        </StandingList>
      </Section>
      <Section
        title={t.delegation.title}
        lead={t.delegation.lead}
        add={t.delegation.add}
        onAdd={() => setOpen('delegation')}
      >
        <StandingList query={delegationsQuery('mine')} empty={t.delegation.empty}>
          {(one) => <DelegationRow key={one.id} delegation={one} me={me.id} />}
        </StandingList>
      </Section>
      <Section
        title={t.conflict.title}
        lead={t.conflict.lead}
        add={t.conflict.add}
        onAdd={() => setOpen('conflict')}
      >
        <StandingList query={conflictsQuery('mine')} empty={t.conflict.empty}>
          {(one) => <ConflictRow key={one.id} conflict={one} named={false} />}
        </StandingList>
      </Section>
      {open === 'absence' && <AbsenceDialog officer={me} own unit={unit} onClose={close} />}
      {open === 'delegation' && <DelegationDialog me={me} onClose={close} />}
      {open === 'conflict' && <ConflictDialog onClose={close} />}
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly add?: string;
  readonly onAdd?: () => void;
  readonly children: ReactNode;
}

export function Section({ title, lead, add, onAdd, children }: SectionProps) {
  return (
    <section className={styles.section}>
      <div className="spread">
        <h2>{title}</h2>
        {add !== undefined && (
          <Button variant="light" size="sm" onClick={onAdd}>
            {add}
          </Button>
        )}
      </div>
      {lead !== undefined && <p className="soft small">{lead}</p>}
      {children}
    </section>
  );
}
