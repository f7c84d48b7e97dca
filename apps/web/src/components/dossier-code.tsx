import { useState } from 'react';
import { useText } from '../i18n/use-text.js';
import styles from './dossier-code.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

/** A code in a mono face, copied with one click. */
export function DossierCode({
  code,
  large = false,
}: {
  readonly code: string;
  readonly large?: boolean;
}) {
  const t = useText({ vi, en });
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    if (!window.isSecureContext) return;
    await navigator.clipboard.writeText(code);
    setCopied(true);
    setTimeout(() => setCopied(false), 1500);
  };
  return (
    <span className={styles.wrap}>
      <span className={large ? styles.large : styles.code} translate="no">
        {code}
      </span>
      <button
        type="button"
        hidden={!window.isSecureContext}
        className={styles.copy}
        title={t.copy}
        aria-label={`${t.copy} ${code}`}
        onClick={(event) => {
          event.preventDefault();
          event.stopPropagation();
          void copy();
        }}
      >
        {copied ? t.copied : <CopyShape />}
      </button>
      <output className="visually-hidden">{copied ? t.copied : ''}</output>
    </span>
  );
}

function CopyShape() {
  return (
    <svg
      width="14"
      height="14"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <rect x="5.5" y="5.5" width="8" height="9" rx="1.5" strokeWidth="1.4" />
      <path d="M3.5 11V3A1.5 1.5 0 0 1 5 1.5h5.5" strokeWidth="1.4" />
    </svg>
  );
}
