import { Button, Group, Stack } from '@mantine/core';
import type { ModalProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { Dialog } from './dialog.js';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  readonly size?: ModalProps['size'];
  /** What the button that does it says. */
  readonly save: string;
  readonly busy: boolean;
  readonly ready: boolean;
  /** Why it was not done, in words. */
  readonly fault: string | null;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The frame of most dialogs: a form, what went wrong, and two buttons. */
export function FormDialog(props: Props) {
  const { title, size, save, busy, ready, fault, onSave, onClose, children } = props;
  const t = useText({ vi, en });
  return (
    <Dialog title={title} onClose={onClose} {...(size !== undefined && { size })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready && !busy) onSave();
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
    </Dialog>
  );
}
