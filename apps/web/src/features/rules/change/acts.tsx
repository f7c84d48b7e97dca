import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { approve, rehearse, withdraw } from '../../../api/rules.js';
import type { RuleChange } from '../../../api/rules.js';
import { detailOf } from '../../../api/problem.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';

const ACTS = { rehearse, approve, withdraw };
type Act = keyof typeof ACTS;

/** What this person may do now; where another has to, it says who and why. */
export function Acts({ change }: { readonly change: RuleChange }) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [sure, setSure] = useState<Act | null>(null);
  const doing = useMutation({
    mutationFn: (act: Act) => ACTS[act](change.id),
    onSuccess: async (after, act) => {
      setSure(null);
      client.setQueryData(['rules', 'change', change.id], after);
      if (act === 'withdraw') notifications.show({ message: t.withdrawn });
      await client.invalidateQueries({ queryKey: ['rules', 'changes'] });
    },
  });
  const { status } = change;
  if (status !== 'draft' && status !== 'rehearsed') return null;
  const moves = (change.counts ?? []).reduce((sum, row) => sum + row.moves, 0);
  const button = (act: Act, variant: 'filled' | 'light' | 'subtle', needsSure: boolean) => (
    <Button
      variant={variant}
      loading={doing.isPending && doing.variables === act}
      onClick={() => (needsSure && sure !== act ? setSure(act) : doing.mutate(act))}
    >
      {sure === act
        ? t.sure[act]
        : act === 'rehearse' && status === 'rehearsed'
          ? t.again
          : t.acts[act]}
    </Button>
  );
  return (
    <section className="stack no-print">
      <h2>{t.nextTitle}</h2>
      {status === 'draft' && <p>{t.nextDraft}</p>}
      {status === 'rehearsed' &&
        (change.own ? (
          <p className={styles.notice}>{t.fourEyes}</p>
        ) : (
          <p>{t.nextRehearsed(moves)}</p>
        ))}
      {sure === 'approve' && <p className={styles.notice}>{t.approveMeans(moves)}</p>}
      {doing.error !== null && (
        <p role="alert" className={styles.alert}>
          {detailOf(doing.error, t.failed)}
        </p>
      )}
      <div className="row">
        {status === 'rehearsed' && !change.own && button('approve', 'filled', true)}
        {button('rehearse', status === 'draft' ? 'filled' : 'light', false)}
        {button('withdraw', 'subtle', true)}
      </div>
    </section>
  );
}
