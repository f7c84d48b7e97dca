import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { propose, rehearse, yearQuery } from '../../../api/rules.js';
import type { LimitChange, Proposal } from '../../../api/rules.js';
import { usePageTitle } from '../../../components/page-title.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';
import { CalendarPart } from './calendar-part.js';
import { isEmpty, NO_DRAFT } from './draft.js';
import { Faults } from './faults.js';
import { LimitPart } from './limit-part.js';
import { asProposed, OWN_CALENDAR } from './which-calendar.js';

type Kind = 'calendar' | 'limit';

/** What shall change, why, and on what ground; the rehearsal begins by itself. */
export function ProposalPage() {
  const t = useText({ vi, en });
  usePageTitle(t.propose);
  const [kind, setKind] = useState<Kind>('calendar');
  const [which, setWhich] = useState(OWN_CALENDAR);
  const [draft, setDraft] = useState(NO_DRAFT);
  const [limit, setLimit] = useState<LimitChange | null>(null);
  const [reason, setReason] = useState('');
  const [legalBasis, setLegalBasis] = useState('');
  const sending = useSending();
  const grounds = { reason: reason.trim(), legalBasis: legalBasis.trim() };
  const calendars = useQuery(yearQuery(undefined, '')).data?.calendars ?? [];
  const named = asProposed(
    which,
    calendars.map((c) => c.code),
  );
  const body: Proposal | null =
    kind === 'calendar'
      ? named === null || isEmpty(draft)
        ? null
        : { ...named, ...draft, ...grounds }
      : limit && { limit, ...grounds };
  const obstacle =
    body === null
      ? kind === 'limit'
        ? t.noLimitYet
        : named === null
          ? t.noNameYet
          : t.nothingYet
      : grounds.reason === '' || grounds.legalBasis === ''
        ? t.groundsMissing
        : null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (body !== null && obstacle === null) sending.mutate(body);
      }}
    >
      <Link to="/rules" className="small">
        ← {t.back}
      </Link>
      <h1>{t.propose}</h1>
      <p className="soft">{t.proposeLead}</p>
      <SegmentedControl
        aria-label={t.whatChanges}
        value={kind}
        data={[
          { value: 'calendar', label: t.ofCalendar },
          { value: 'limit', label: t.ofLimit },
        ]}
        onChange={(value) => setKind(value === 'limit' ? 'limit' : 'calendar')}
      />
      {kind === 'calendar' ? (
        <CalendarPart which={which} draft={draft} onWhich={setWhich} onChange={setDraft} />
      ) : (
        <LimitPart onChange={setLimit} />
      )}
      <section className="stack">
        <h2>{t.grounds}</h2>
        <TextInput
          label={t.reason}
          description={t.reasonHint}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label={t.legalBasis}
          description={t.legalBasisHint}
          maxLength={1000}
          value={legalBasis}
          onChange={(event) => setLegalBasis(event.currentTarget.value)}
        />
      </section>
      {sending.error !== null && <Faults error={sending.error} />}
      {obstacle !== null && <p className="soft">{obstacle}</p>}
      <div className="row">
        <Button type="submit" disabled={obstacle !== null} loading={sending.isPending}>
          {t.send}
        </Button>
        <Button component={Link} to="/rules" variant="subtle">
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}

function useSending() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (body: Proposal) => {
      const { id } = await propose(body);
      // The proposal stands even where the rehearsal cannot begin: its page offers it again.
      await rehearse(id).catch(() => undefined);
      return id;
    },
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['rules', 'changes'] });
      await navigate({ to: '/rules/$id', params: { id } });
    },
  });
}
