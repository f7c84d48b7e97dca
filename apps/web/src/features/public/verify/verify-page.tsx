import { FileButton, Button } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '../../../api/problem.js';
import { verifyQuery } from '../../../api/public.js';
import type { VerifiedDocument } from '../../../api/types.js';
import { DossierCode } from '../../../components/dossier-code.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Failed, Loading, State } from '../../../components/states/states.js';
import { momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './verify.module.css';
import { vi } from './vi.js';

export function VerifyPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const { code } = useParams({ from: '/open/verify/$code' });
  const query = useQuery(verifyQuery(code));
  const unknown = query.error instanceof Problem && [400, 404].includes(query.error.status);
  return (
    <div className={styles.page}>
      <h1>{t.title}</h1>
      {query.isPending && <Loading />}
      {unknown && (
        <State icon={<IconCircleX stroke={1.4} />} title={t.unknown}>
          {t.unknownBody}
        </State>
      )}
      {query.isError && !unknown && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Verified document={query.data} code={code} />}
    </div>
  );
}

function Verified({
  document,
  code,
}: {
  readonly document: VerifiedDocument;
  readonly code: string;
}) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const rows: readonly (readonly [string, string | undefined])[] = [
    [t.document, pick(document.title, locale) || document.kind],
    [t.issued, document.issuedAt && momentWords(document.issuedAt, locale)],
    [t.signed, document.signedBy],
  ];
  return (
    <>
      <p className={document.valid ? styles.valid : styles.invalid}>
        {document.valid ? <IconCircleCheck /> : <IconCircleX />}
        {document.valid ? t.genuine : t.invalid}
      </p>
      <dl className={styles.facts}>
        {rows
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        {document.dossierCode !== undefined && (
          <div>
            <dt>{t.dossier}</dt>
            <dd>
              <DossierCode code={document.dossierCode} />
            </dd>
          </div>
        )}
        <div>
          <dt>{t.code}</dt>
          <dd>
            <DossierCode code={code} />
          </dd>
        </div>
        <div>
          <dt>{t.fingerprint}</dt>
          <dd className={styles.hash}>{document.sha256}</dd>
        </div>
      </dl>
      {window.isSecureContext && <Compare sha256={document.sha256} />}
    </>
  );
}

function Compare({ sha256 }: { readonly sha256: string }) {
  const t = useText({ vi, en });
  const [same, setSame] = useState<boolean | null>(null);
  const compare = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    const hex = [...new Uint8Array(digest)].map((b) => b.toString(16).padStart(2, '0')).join('');
    setSame(hex === sha256.toLowerCase());
  };
  return (
    <div className="stack">
      <p className="soft">{t.compareHint}</p>
      <div>
        <FileButton onChange={(file) => void compare(file)}>
          {(props) => (
            <Button variant="light" {...props}>
              {t.compare}
            </Button>
          )}
        </FileButton>
      </div>
      <output className={same === true ? styles.valid : styles.invalid}>
        {same === null ? '' : same ? t.same : t.different}
      </output>
    </div>
  );
}
