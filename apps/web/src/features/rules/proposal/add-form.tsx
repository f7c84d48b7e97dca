import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { yearQuery } from '../../../api/rules.js';
import { QueryView } from '../../../components/states/query-view.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';
import { AnnounceForm } from './announce-form.js';
import { DayForm } from './day-form.js';
import type { Addition } from './draft.js';
import { FollowForm } from './follow-form.js';
import { RemoveForm } from './remove-form.js';
import { WeekForm } from './week-form.js';

const WHATS = [
  'off',
  'makeUp',
  'halfDay',
  'unitOff',
  'remove',
  'announce',
  'week',
  'follow',
] as const;
type What = (typeof WHATS)[number];

interface Props {
  /** Code of the calendar that is changed, or of the one that a new one is made from. */
  readonly calendar: string;
  readonly onAdd: (more: Addition) => void;
}

/** What to add; each kind asks only what it needs. */
export function AddForm({ calendar: code, onAdd }: Props) {
  const t = useText({ vi, en });
  const [what, setWhat] = useState<What>('off');
  const query = useQuery(yearQuery(undefined, code));
  return (
    <section className={styles.add}>
      <NativeSelect
        label={t.whatToAdd}
        value={what}
        data={WHATS.map((value) => ({ value, label: t.whats[value] }))}
        onChange={(event) => setWhat(WHATS.find((w) => w === event.currentTarget.value) ?? 'off')}
      />
      <p className="soft small">{t.whatHints[what]}</p>
      {(what === 'off' || what === 'makeUp' || what === 'halfDay' || what === 'unitOff') && (
        <DayForm key={what} what={what} onAdd={onAdd} />
      )}
      {what === 'remove' && <RemoveForm calendar={code} onAdd={onAdd} />}
      {what === 'follow' && <FollowForm onAdd={onAdd} />}
      {(what === 'announce' || what === 'week') && (
        <QueryView query={query} lines={3}>
          {(calendar) =>
            what === 'week' ? (
              <WeekForm calendar={calendar} onAdd={onAdd} />
            ) : (
              <AnnounceForm calendar={code} years={calendar.years} onAdd={onAdd} />
            )
          }
        </QueryView>
      )}
    </section>
  );
}
