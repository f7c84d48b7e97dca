import { Button, Group, Modal, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { givePost } from '../../../api/manage.js';
import type { NewPost } from '../../../api/manage.js';
import { detailOf } from '../../../api/problem.js';
import type { AdminAccount } from '../../../api/work-types.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './accounts.module.css';
import { en } from './en.js';
import { newPost, NO_POST, PostFields } from './post-fields.js';
import { vi } from './vi.js';

interface Props {
  readonly account: AdminAccount;
  readonly onClose: () => void;
}

export function GivePostDialog({ account, onClose }: Props) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [post, setPost] = useState(NO_POST);
  const made = newPost(post);
  const giving = useMutation({
    mutationFn: (body: NewPost) => givePost(account.id, body),
    onSuccess: () => {
      notifications.show({ message: t.given });
      onClose();
      return client.invalidateQueries({ queryKey: ['admin'] });
    },
  });
  return (
    <Modal opened onClose={onClose} title={`${t.give}: ${account.name}`} size="lg">
      <Stack>
        <PostFields value={post} onChange={setPost} />
        {giving.isError && (
          <p role="alert" className={styles.fault}>
            {detailOf(giving.error, t.failed)}
          </p>
        )}
        <Group justify="flex-end">
          <Button variant="subtle" onClick={onClose}>
            {t.cancel}
          </Button>
          <Button
            loading={giving.isPending}
            disabled={made === null}
            onClick={() => made !== null && giving.mutate(made)}
          >
            {t.save}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
