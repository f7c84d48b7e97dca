import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { newKey } from '../../../api/new-key.js';
import { procedureQuery } from '../../../api/public.js';
import type { Dossier, Procedure } from '../../../api/types.js';
import { complete } from '../../../api/work.js';
import type { Outcome, Task } from '../../../api/work-types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { commandOf } from './commands.js';
import type { CommandKey } from './commands.js';
import { FeeField, feeData, NO_FEE_YET } from './fee-field.js';
import { useOfficerRefusal } from './use-refusal.js';
import styles from './workspace.module.css';

interface Props {
  readonly task: Task;
  readonly dossier: Dossier;
  readonly code: string;
  readonly onCommand: (command: CommandKey) => void;
}

/** The outcomes of the step: the favourable one first, and the only filled button on the page. */
export function Completion({ task, dossier, code, onCommand }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const words = useOfficerRefusal();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { scope } = useSearch({ from: '/office/officer/work/$code' });
  const procedure = useQuery(procedureQuery(dossier.procedure.code)).data;
  const [note, setNote] = useState('');
  const [fee, setFee] = useState(NO_FEE_YET);
  const [tried, setTried] = useState<'fee' | 'note' | null>(null);
  const asksFee = mayAskFee(task, procedure);
  const [idempotency, setIdempotency] = useState(newKey);
  const finishing = useMutation({
    mutationFn: (outcome: Outcome) =>
      complete(
        task.id,
        {
          outcome: outcome.key,
          ...(note.trim() !== '' && { note: note.trim() }),
          ...(asksFee && outcome.key === 'accept' && { data: feeData(fee) ?? {} }),
        },
        idempotency,
      ),
    onError: () => setIdempotency(newKey()),
    onSuccess: async () => {
      notifications.show({ message: t.completed });
      await Promise.all([
        client.invalidateQueries({ queryKey: ['tasks'] }),
        client.invalidateQueries({ queryKey: ['dossier'] }),
      ]);
      await navigate({ to: '/work/$code', params: { code }, search: { scope }, replace: true });
    },
  });
  const act = (outcome: Outcome): void => {
    const dialog = outcome.key === 'paid' ? 'record-payment' : commandOf(outcome.key);
    const needsFee = asksFee && outcome.key === 'accept' && feeData(fee) === undefined;
    const needsNote = outcome.key === 'waive' && note.trim() === '';
    setTried(needsFee ? 'fee' : needsNote ? 'note' : null);
    if (needsFee || needsNote) return;
    if (dialog === 'request-supplement' || dialog === 'refuse' || dialog === 'record-payment') {
      onCommand(dialog);
    } else finishing.mutate(outcome);
  };
  return (
    <>
      {asksFee && <FeeField values={fee} tried={tried === 'fee'} onChange={setFee} />}
      <Textarea
        label={t.note}
        description={t.noteHint}
        size="sm"
        autosize
        minRows={2}
        error={tried === 'note' && note.trim() === '' ? t.noteNeeded : undefined}
        value={note}
        onChange={(e) => setNote(e.currentTarget.value)}
      />
      {finishing.isError && (
        <p role="alert" className={styles.fault}>
          {words(finishing.error)}
        </p>
      )}
      <div className={styles.outcomes}>
        {task.outcomes.map((outcome, i) => (
          <Button
            key={outcome.key}
            size="sm"
            variant={i === 0 ? 'filled' : 'default'}
            loading={finishing.isPending && finishing.variables.key === outcome.key}
            disabled={finishing.isPending}
            onClick={() => act(outcome)}
          >
            {pick(outcome.label, locale)}
          </Button>
        ))}
      </div>
    </>
  );
}

/** At reception, when the procedure cannot name its fee beforehand. */
const mayAskFee = (task: Task, procedure: Procedure | undefined): boolean =>
  task.outcomes.some((outcome) => outcome.key === 'accept') &&
  task.flags.includes('reception') &&
  procedure?.fee.amount === null &&
  procedure.fee.kind !== 'none';
