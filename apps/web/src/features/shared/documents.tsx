import { Link } from '@tanstack/react-router';
import { documentAddress } from '../../api/dossiers.js';
import type { DocumentView } from '../../api/types.js';
import { fileSize, momentWords, pick } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import styles from './shared.module.css';
import { vi } from './vi.js';

/** Notices and results, newest first; each is a file and each can be checked by anyone. */
export function Documents({ documents }: { readonly documents: readonly DocumentView[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (documents.length === 0) return <p className="soft">{t.noDocuments}</p>;
  const newest = [...documents].sort((a, b) => (b.issuedAt ?? '').localeCompare(a.issuedAt ?? ''));
  return (
    <ul className={styles.documents}>
      {newest.map((document) => (
        <li key={document.id}>
          <a href={documentAddress(document.id)} target="_blank" rel="noreferrer">
            {pick(document.title, locale)}
          </a>
          <span className="soft small">
            {[
              document.issuedAt === null ? '' : t.issued(momentWords(document.issuedAt, locale)),
              document.size === null ? '' : fileSize(document.size, locale),
            ]
              .filter((s) => s !== '')
              .join(' · ')}
          </span>
          {document.verificationCode && (
            <span className="soft small">
              {t.verify}{' '}
              <Link to="/verify/$code" params={{ code: document.verificationCode }}>
                {document.verificationCode}
              </Link>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
