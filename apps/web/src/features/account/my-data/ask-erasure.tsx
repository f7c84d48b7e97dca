import { Button, Checkbox, Stack, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { askErasure, myErasuresQuery } from '../../../api/privacy.js';
import { detailOf } from '../../../api/problem.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './my-data.module.css';
import { vi } from './vi.js';

/** Closing an account for good is said twice: by a tick and by the button. */
export function AskErasure() {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const [sure, setSure] = useState(false);
  const asking = useMutation({
    mutationFn: () => askErasure(reason.trim()),
    onSuccess: () => {
      notifications.show({ message: t.asked });
      return client.invalidateQueries({ queryKey: myErasuresQuery.queryKey });
    },
  });
  return (
    <Stack align="flex-start">
      <Textarea
        label={t.reason}
        w="100%"
        autosize
        minRows={2}
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Checkbox
        label={t.sure}
        checked={sure}
        onChange={(event) => setSure(event.currentTarget.checked)}
      />
      {asking.isError && (
        <p role="alert" className={styles.fault}>
          {detailOf(asking.error, t.failed)}
        </p>
      )}
      <Button
        variant="light"
        disabled={!sure}
        loading={asking.isPending}
        onClick={() => asking.mutate()}
      >
        {t.ask}
      </Button>
    </Stack>
  );
}
