import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useText } from '../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './dialog.module.css';

interface Props {
  /** Where something was entered last. */
  readonly typed: HTMLElement;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** The question before what was typed is thrown away; who says no is back where they were writing. */
export function Discard({ typed, onKeep, onDiscard }: Props) {
  const t = useText({ vi, en });
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    keep.current?.focus();
    return () => {
      if (typed.isConnected) typed.focus();
    };
  }, [typed]);
  return (
    <div role="alert" className={styles.asking}>
      <p>{t.discardAsk}</p>
      <Button ref={keep} size="sm" variant="light" onClick={onKeep}>
        {t.discardKeep}
      </Button>
      <Button size="sm" variant="subtle" onClick={onDiscard}>
        {t.discardYes}
      </Button>
    </div>
  );
}
