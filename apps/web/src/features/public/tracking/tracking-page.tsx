import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Problem } from '../../../api/problem.js';
import { trackingQuery } from '../../../api/public.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Failed, Loading, State } from '../../../components/states/states.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { TrackedDossier } from './tracked-dossier.js';
import styles from './tracking.module.css';
import { vi } from './vi.js';

export function TrackingPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const { code = '', secret = '' } = useSearch({ from: '/open/tracking' });
  const query = useQuery({ ...trackingQuery(code, secret), enabled: code !== '' });
  return (
    <div className={styles.page}>
      <h1>{t.title}</h1>
      <TrackingForm key={`${code} ${secret}`} code={code} secret={secret} />
      <div aria-live="polite">
        {code !== '' && query.isPending && <Loading lines={4} />}
        {query.isError && <NotTracked error={query.error} onRetry={() => void query.refetch()} />}
        {query.data !== undefined && <TrackedDossier tracked={query.data} full={secret !== ''} />}
      </div>
    </div>
  );
}

function NotTracked({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const t = useText({ vi, en });
  if (error instanceof Problem && (error.status === 404 || error.status === 400)) {
    return <State title={t.unknown}>{t.unknownBody}</State>;
  }
  return <Failed error={error} onRetry={onRetry} />;
}

function TrackingForm({ code, secret }: { readonly code: string; readonly secret: string }) {
  const t = useText({ vi, en });
  const navigate = useNavigate();
  const [typed, setTyped] = useState({ code, secret });
  const look = (): void => {
    const wanted = typed.code.trim().toUpperCase();
    if (wanted === '') return;
    const known = typed.secret.trim();
    void navigate({
      to: '/tracking',
      search: { code: wanted, secret: known === '' ? undefined : known },
    });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <p className="soft">{t.lead}</p>
      <TextInput
        label={t.code}
        description={t.codeHint}
        required
        autoComplete="off"
        spellCheck={false}
        classNames={{ input: styles.code ?? '' }}
        value={typed.code}
        onChange={(event) => setTyped({ ...typed, code: event.currentTarget.value })}
      />
      <TextInput
        label={t.secret}
        description={t.secretHint}
        autoComplete="off"
        spellCheck={false}
        classNames={{ input: styles.code ?? '' }}
        value={typed.secret}
        onChange={(event) => setTyped({ ...typed, secret: event.currentTarget.value })}
      />
      <div>
        <Button type="submit">{t.look}</Button>
      </div>
    </form>
  );
}
