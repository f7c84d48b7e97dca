import { Button, FileButton, Progress } from '@mantine/core';
import { useRef } from 'react';
import type { OpinionFile } from '../../api/consultations.js';
import type { Sending } from '../../api/upload.js';
import { fileSize } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import styles from './shared.module.css';
import { useSending } from './use-sending.js';
import { vi } from './vi.js';

const TYPES = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx';

interface Props {
  readonly label: string;
  readonly files: readonly OpinionFile[];
  readonly send: (sending: Sending) => Promise<OpinionFile>;
  readonly onSent: (file: OpinionFile) => void;
  readonly onRemove: (file: OpinionFile) => void;
}

/** Files that come with an answer: chosen, sent at once, and listed with what may still be left out. */
export function FilePicker({ label, files, send, onSent, onRemove }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const sending = useSending(send, onSent);
  const reset = useRef<() => void>(null);
  return (
    <div className={styles.picker}>
      <span className={styles.pickerLabel}>{label}</span>
      {files.map((file) => (
        <div key={file.id} className={styles.picked}>
          <span className={styles.pickedName}>
            {file.fileName} <span className="soft small">{fileSize(file.size, locale)}</span>
          </span>
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={`${t.remove}: ${file.fileName}`}
            onClick={() => onRemove(file)}
          >
            {t.remove}
          </Button>
        </div>
      ))}
      {sending.underway.map((file) => (
        <div key={file.id} className={styles.picked}>
          <span className={styles.pickedName}>{file.name}</span>
          <Button variant="subtle" size="compact-sm" onClick={file.stop}>
            {t.stop}
          </Button>
          <Progress
            className={styles.pickedBar ?? ''}
            value={file.share * 100}
            aria-label={file.name}
            transitionDuration={120}
          />
        </div>
      ))}
      {sending.notSent.map((file) => (
        <p key={file.name} className={styles.notSent} role="alert">
          {file.large ? t.tooLarge(file.name) : `${t.notSent(file.name)} ${file.detail ?? ''}`}
        </p>
      ))}
      <div className="row">
        <FileButton
          multiple
          accept={TYPES}
          resetRef={reset}
          inputProps={{ 'aria-label': label }}
          onChange={(chosen) => {
            sending.start(chosen);
            reset.current?.();
          }}
        >
          {(props) => (
            <Button {...props} variant="light" size="sm">
              {t.choose}
            </Button>
          )}
        </FileButton>
        <span className="soft small">{t.fileTypes}</span>
      </div>
    </div>
  );
}
