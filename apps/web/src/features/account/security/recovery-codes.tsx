import { Button, Checkbox, CopyButton, Group } from '@mantine/core';
import { IconCopy, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useMe } from '../../../api/session.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './security.module.css';
import { vi } from './vi.js';

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shown once: there is no way back to them, so going on takes saying that they are kept. */
export function RecoveryCodes({ codes, onKept }: Props) {
  const t = useText({ vi, en }).codes;
  const email = useMe()?.email ?? '';
  const [kept, setKept] = useState(false);
  const text = [t.fileHead(email), '', ...codes, ''].join('\n');
  return (
    <div className={styles.enrol}>
      <h2>{t.title}</h2>
      <p className={styles.noPrint}>{t.lead}</p>
      <p className="visually-hidden">{t.fileHead(email)}</p>
      <ul className={styles.codes} aria-label={t.list}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <Group gap="sm" className={styles.noPrint ?? ''}>
        <CopyButton value={text}>
          {({ copied, copy }) => (
            <Button
              variant="light"
              size="sm"
              leftSection={<IconCopy size={16} />}
              onClick={copy}
              aria-live="polite"
            >
              {copied ? t.copied : t.copy}
            </Button>
          )}
        </CopyButton>
        <Button
          variant="light"
          size="sm"
          leftSection={<IconPrinter size={16} />}
          onClick={() => window.print()}
        >
          {t.print}
        </Button>
        <Button
          variant="light"
          size="sm"
          leftSection={<IconDownload size={16} />}
          onClick={() => save(t.fileName, text)}
        >
          {t.download}
        </Button>
      </Group>
      <Checkbox
        className={styles.noPrint ?? ''}
        label={t.kept}
        checked={kept}
        onChange={(event) => setKept(event.currentTarget.checked)}
      />
      <div className={styles.noPrint}>
        <Button disabled={!kept} onClick={onKept}>
          {t.goOn}
        </Button>
      </div>
    </div>
  );
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
