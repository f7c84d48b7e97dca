import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './standing.module.css';
import { vi } from './vi.js';

interface Props {
  readonly title: string;
  readonly save: string;
  readonly busy: boolean;
  readonly ready: boolean;
  readonly fault: string | null;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function FormDialog({ title, save, busy, ready, fault, onSave, onClose, children }: Props) {
  const t = useText({ vi, en });
  return (
    <Modal opened onClose={onClose} title={title} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) onSave();
        }}
      >
        <Stack>
          {children}
          {fault !== null && (
            <p role="alert" className={styles.fault}>
              {fault}
            </p>
          )}
          <Group justify="flex-end">
            <Button variant="subtle" onClick={onClose}>
              {t.cancel}
            </Button>
            <Button type="submit" loading={busy} disabled={!ready}>
              {save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
