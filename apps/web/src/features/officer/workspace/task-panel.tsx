import { Button, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { newKey } from '../../../api/new-key.js';
import { hasRole, useMe } from '../../../api/session.js';
import { complete } from '../../../api/work.js';
import type { Outcome, Task } from '../../../api/work-types.js';
import { MiniClock } from '../../../components/clock/mini-clock.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { useHands } from '../worklist/use-claim.js';
import { useKeys } from '../worklist/use-keys.js';
import { AssignMenu } from './assign-menu.js';
import { commandOf } from './commands.js';
import type { CommandKey } from './commands.js';
import { useOfficerRefusal } from './use-refusal.js';
import styles from './workspace.module.css';

interface Props {
  readonly task: Task;
  readonly code: string;
  readonly onCommand: (command: CommandKey) => void;
}

export function TaskPanel({ task, code, onCommand }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const me = useMe();
  const hands = useHands();
  const leads = hasRole(me, 'head', 'leader');
  const foreign = task.flags.includes('not-my-role');
  const mine = task.assignee?.id === me?.id;
  const others = task.assignee !== null && task.assignee !== undefined && !mine;
  useKeys({ c: () => !task.assignee && !foreign && hands.claim(task.id) });
  return (
    <section className={styles.task}>
      <div>
        <h2>{pick(task.step.name, locale)}</h2>
        <p className="soft small">{pick(task.unit.name, locale)}</p>
      </div>
      <MiniClock
        dueAt={task.dueAt}
        since={task.openedAt ?? null}
        remainingMinutes={task.remainingMinutes}
      />
      {foreign && <p className="soft">{t.otherRole}</p>}
      {others && <p>{t.takenBy(task.assignee?.name ?? '')}</p>}
      {!foreign && !others && <Completion task={task} code={code} onCommand={onCommand} />}
      <div className="row">
        {!task.assignee && (
          <Button
            variant="light"
            size="sm"
            loading={hands.busy}
            onClick={() => hands.claim(task.id)}
          >
            {t.claim}
          </Button>
        )}
        {task.assignee && (
          <Button
            variant="subtle"
            size="sm"
            loading={hands.busy}
            onClick={() => hands.release(task.id)}
          >
            {t.release}
          </Button>
        )}
        {(leads || !foreign) && <AssignMenu task={task} />}
      </div>
    </section>
  );
}

/** The outcomes of the step: the favourable one first, and the only filled button on the page. */
function Completion({ task, code, onCommand }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const words = useOfficerRefusal();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { scope } = useSearch({ from: '/office/officer/work/$code' });
  const [note, setNote] = useState('');
  const [idempotency, setIdempotency] = useState(newKey);
  const finishing = useMutation({
    mutationFn: (outcome: Outcome) =>
      complete(
        task.id,
        { outcome: outcome.key, ...(note.trim() !== '' && { note: note.trim() }) },
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
    const dialog = commandOf(outcome.key);
    if (dialog === 'request-supplement' || dialog === 'refuse') onCommand(dialog);
    else finishing.mutate(outcome);
  };
  return (
    <>
      <Textarea
        label={t.note}
        description={t.noteHint}
        size="sm"
        autosize
        minRows={2}
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
