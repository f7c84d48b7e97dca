import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Problem } from '../../../api/problem.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { vi } from './vi.js';

/** One act on absences, delegations or conflicts: done, said, and everything it touches read again. */
export function useStanding<T>(
  act: (input: T) => Promise<unknown>,
  done: string,
  after: () => void = () => undefined,
) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const words = (error: unknown): string =>
    error instanceof Problem && error.status !== 0 ? (error.detail ?? t.failed) : t.failed;
  const mutation = useMutation({
    mutationFn: act,
    onSuccess: () => {
      notifications.show({ message: done });
      after();
      for (const key of ['standing', 'units', 'tasks', 'dossier']) {
        void client.invalidateQueries({ queryKey: [key] });
      }
    },
  });
  return { ...mutation, fault: mutation.error === null ? null : words(mutation.error), words };
}
