import { Button, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { assign, colleaguesQuery } from '../../../api/work.js';
import type { Task } from '../../../api/work-types.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { useOfficerRefusal } from './use-refusal.js';

/** Colleagues who may take this step; shown only to those who may hand it out. */
export function AssignMenu({ task }: { readonly task: Task }) {
  const t = useText({ vi, en });
  const words = useOfficerRefusal();
  const client = useQueryClient();
  const officers = useQuery(colleaguesQuery(task.id)).data ?? [];
  const giving = useMutation({
    mutationFn: (officerId: string) => assign(task.id, officerId),
    onSuccess: () => {
      notifications.show({ message: t.assigned });
      return client.invalidateQueries({ queryKey: ['tasks'] });
    },
    onError: (error) => notifications.show({ message: words(error), color: 'gray' }),
  });
  const others = officers.filter((officer) => officer.id !== task.assignee?.id);
  if (others.length === 0) return null;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button variant="subtle" size="sm" loading={giving.isPending}>
          {t.assign}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {others.map((officer) => (
          <Menu.Item key={officer.id} onClick={() => giving.mutate(officer.id)}>
            {officer.name} <span className="soft small">{t.hasTasks(officer.tasks)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
