import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '../../../api/session.js';
import { acknowledge } from '../../../api/work.js';
import type { Task } from '../../../api/work-types.js';

/** Whoever opens a task that was handed to them has taken note of it; the portal is told once. */
export function useTakingNote(task: Task | null): void {
  const me = useMe();
  const client = useQueryClient();
  const own = task?.assignee
    ? task.assignee.id === me?.id
    : task?.flags.includes('not-my-role') === false;
  const unnoted = own && task?.acknowledgedAt === null ? task.id : null;
  useEffect(() => {
    if (unnoted === null) return;
    acknowledge(unnoted).then(
      () => client.invalidateQueries({ queryKey: ['tasks'] }),
      // Somebody else was quicker, or the line is down: opening it again tells it again.
      () => undefined,
    );
  }, [unnoted, client]);
}
