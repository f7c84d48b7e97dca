import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { claim, release } from '../../../api/work.js';
import type { Task } from '../../../api/work-types.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';

/** How long the way back is offered. */
const UNDO_MS = 12_000;

/** Free, and this person may take it. */
export const isFree = (task: Task): boolean =>
  task.kind === 'task' && !task.assignee && !task.flags.includes('not-my-role');

interface Bulk {
  readonly claim: (ids: readonly string[]) => void;
  readonly busy: boolean;
}

/** Many tasks at once: says how many were taken, and gives them back on one press. */
export function useBulkClaim(): Bulk {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const settle = (): Promise<unknown> => client.invalidateQueries({ queryKey: ['tasks'] });
  const undo = useMutation({
    mutationFn: (ids: readonly string[]) => Promise.allSettled(ids.map(release)),
    onSuccess: (done) => {
      const back = done.filter((one) => one.status === 'fulfilled').length;
      notifications.show({ message: t.releasedMany(back) });
    },
    onSettled: settle,
  });
  const taking = useMutation({
    mutationFn: async (ids: readonly string[]) => {
      const done = await Promise.allSettled(ids.map(claim));
      return ids.filter((_, i) => done[i]?.status === 'fulfilled');
    },
    onSuccess: (taken, asked) => {
      const id = `bulk ${Date.now()}`;
      const back = (): void => {
        notifications.hide(id);
        undo.mutate(taken);
      };
      notifications.show({
        id,
        autoClose: UNDO_MS,
        message: (
          <>
            {t.claimedMany(taken.length, asked.length - taken.length)}{' '}
            {taken.length > 0 && (
              <Button variant="subtle" size="compact-sm" onClick={back}>
                {t.undo}
              </Button>
            )}
          </>
        ),
      });
    },
    onSettled: settle,
  });
  return { claim: (ids) => taking.mutate(ids), busy: taking.isPending || undo.isPending };
}
