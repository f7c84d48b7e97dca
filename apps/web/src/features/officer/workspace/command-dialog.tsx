import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { newKey } from '../../../api/new-key.js';
import type { Dossier } from '../../../api/types.js';
import { command, complete } from '../../../api/work.js';
import type { Task } from '../../../api/work-types.js';
import { useDueWords } from '../../../components/provisional/use-due-words.js';
import { Dialog } from '../../../components/dialog/dialog.js';
import { focusFault } from '../../../components/dialog/focus-fault.js';
import { useText } from '../../../i18n/use-text.js';
import { EndsToo } from '../../shared/linked-dossiers.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { CommandField } from './command-field.js';
import { blanks, bodyOf, commandPath, EMPTY, FIELDS } from './commands.js';
import type { CommandKey, CommandValues } from './commands.js';
import { useFieldFaults, useOfficerRefusal } from './use-refusal.js';
import styles from './workspace.module.css';

interface Props {
  readonly command: CommandKey;
  readonly dossier: Dossier;
  readonly code: string;
  /** At reception the answer completes the reception task itself. */
  readonly task: Task | null;
  readonly onClose: () => void;
}

export function CommandDialog({ command: key, dossier, code, task, onClose }: Props) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const dueWords = useDueWords();
  const words = useOfficerRefusal();
  const faultsOf = useFieldFaults();
  const [values, setValues] = useState<CommandValues>(() => ({
    ...EMPTY,
    amount: dossier.fee?.amount ?? 0,
  }));
  const [idempotency, setIdempotency] = useState(newKey);
  const [tried, setTried] = useState(false);
  const open = blanks(key, values);
  const sending = useMutation({
    mutationFn: () => {
      const body = bodyOf(key, values, new Date().toISOString());
      const asOutcome = task?.outcomes.some((o) => o.key === key) === true;
      return asOutcome && task !== null
        ? complete(task.id, { outcome: key, data: body }, idempotency)
        : command(code, commandPath(key), body);
    },
    onError: () => setIdempotency(newKey()),
    onSuccess: async (answer) => {
      const due = key === 'extend' ? dueOf(answer) : undefined;
      notifications.show({
        message:
          due === undefined ? t.dialog.done : t.dialog.extended(dueWords(due.at, due.provisional)),
      });
      onClose();
      await Promise.all([
        client.invalidateQueries({ queryKey: ['dossier'] }),
        client.invalidateQueries({ queryKey: ['tasks'] }),
      ]);
    },
  });
  const refused = faultsOf(key, sending.error);
  const send = (form: HTMLFormElement): void => {
    focusFault(form, () => setTried(true));
    if (open.length === 0) sending.mutate();
  };
  return (
    <Dialog onClose={onClose} title={t.actions[key]} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          send(event.currentTarget);
        }}
      >
        <Stack>
          {FIELDS[key].map((name) => (
            <CommandField
              key={name}
              name={name}
              values={values}
              dossier={dossier}
              blank={tried && open.includes(name)}
              refused={refused[name]}
              onChange={(change) => setValues({ ...values, ...change })}
            />
          ))}
          {key === 'stop' && <EndsToo dossier={dossier} />}
          {sending.isError && Object.keys(refused).length === 0 && (
            <p role="alert" className={styles.fault}>
              {words(sending.error)}
            </p>
          )}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              {t.dialog.cancel}
            </Button>
            <Button type="submit" loading={sending.isPending}>
              {t.dialog.send}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** The new date, if the answer is the dossier. */
function dueOf(answer: unknown): { at: string; provisional: boolean } | undefined {
  if (typeof answer !== 'object' || answer === null || !('dueAt' in answer)) return undefined;
  const provisional = 'provisional' in answer && answer.provisional === true;
  return typeof answer.dueAt === 'string' ? { at: answer.dueAt, provisional } : undefined;
}
