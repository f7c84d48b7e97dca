import { Modal } from '@mantine/core';
import type { ModalProps } from '@mantine/core';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { Discard } from './discard.js';

interface Props {
  readonly title: string;
  readonly size?: ModalProps['size'];
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that loses nothing: a slip of the mouse or of the Escape key does not throw away what was typed. */
export function Dialog({ title, size, onClose, children }: Props) {
  const t = useText({ vi, en });
  const [typed, setTyped] = useState<HTMLElement | null>(null);
  const [asking, setAsking] = useState(false);
  const dismiss = (): void => {
    if (typed === null) onClose();
    else setAsking(!asking);
  };
  return (
    <Modal
      opened
      onClose={dismiss}
      title={title}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t.close }}
      {...(size !== undefined && { size })}
    >
      <div
        ref={beginAtFirstField}
        onInput={(event) => setTyped(event.target instanceof HTMLElement ? event.target : null)}
      >
        {children}
      </div>
      {asking && typed !== null && (
        <Discard typed={typed} onKeep={() => setAsking(false)} onDiscard={onClose} />
      )}
    </Modal>
  );
}

/** A list or a calendar that opens on focus would lie over the form before it was read. */
const OPENS = '[aria-haspopup], [data-dates-input]';

/** Who opens a form wants to fill it in: the first field, not the cross, is where the keys go. */
function beginAtFirstField(content: HTMLDivElement | null): void {
  if (content === null || content.querySelector('[data-autofocus]') !== null) return;
  const field = content.querySelector('input:not([type=hidden]), select, textarea');
  if (field?.matches(OPENS) === false) field.setAttribute('data-autofocus', 'true');
}
