import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { claim, release } from '../../../api/work.js';
import { Problem } from '../../../api/problem.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';

interface Hands {
  readonly claim: (taskId: string) => void;
  readonly release: (taskId: string) => void;
  readonly busy: boolean;
}

/** Taking a task and giving it back; each undoes the other. */
export function useHands(): Hands {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const settle = (): Promise<unknown> =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['tasks'] }),
      client.invalidateQueries({ queryKey: ['dossier'] }),
    ]);
  const failed = (error: unknown): void => {
    const said = error instanceof Problem && error.status > 0 ? error.detail : undefined;
    notifications.show({ message: said ?? t.failed, color: 'gray' });
  };
  const taking = useMutation({
    mutationFn: claim,
    onSuccess: () => notifications.show({ message: t.claimed }),
    onError: failed,
    onSettled: settle,
  });
  const giving = useMutation({
    mutationFn: release,
    onSuccess: () => notifications.show({ message: t.releasedWord }),
    onError: failed,
    onSettled: settle,
  });
  return {
    claim: (id) => taking.mutate(id),
    release: (id) => giving.mutate(id),
    busy: taking.isPending || giving.isPending,
  };
}
