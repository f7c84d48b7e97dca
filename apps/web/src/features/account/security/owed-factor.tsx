import { useQueryClient } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { canUsePasskeys } from '../../../api/passkeys.js';
import { usePageTitle } from '../../../components/page-title.js';
import { useText } from '../../../i18n/use-text.js';
import { AddPasskey } from './add-passkey.js';
import { en } from './en.js';
import { Enrolment } from './enrolment.js';
import styles from './security.module.css';
import { vi } from './vi.js';

type Way = 'app' | 'passkey';

/** In place of the page somebody came for: what their agency asks of them first. Then the page opens. */
export function OwedFactor({ onDone }: { readonly onDone: () => void }) {
  const t = useText({ vi, en }).enrol;
  const client = useQueryClient();
  usePageTitle(t.forcedTitle);
  const [way, setWay] = useState<Way | null>(canUsePasskeys() ? null : 'app');
  const choose = (): void => setWay(null);
  const done = (): void => {
    onDone();
    void client.resetQueries();
  };
  return (
    <div className={`${styles.enrol} ${styles.alone}`}>
      <h1>{t.forcedTitle}</h1>
      <p className="soft">{t.forcedLead}</p>
      {way === 'app' ? (
        <Enrolment onDone={done} {...(canUsePasskeys() && { onCancel: choose })} />
      ) : way === 'passkey' ? (
        <AddPasskey onDone={done} onCancel={choose} />
      ) : (
        <Ways onChoose={setWay} />
      )}
    </div>
  );
}

function Ways({ onChoose }: { readonly onChoose: (way: Way) => void }) {
  const t = useText({ vi, en }).enrol;
  return (
    <div className={styles.form}>
      <div className="stack">
        <Button fullWidth onClick={() => onChoose('passkey')}>
          {t.byPasskey}
        </Button>
        <p className="soft small">{t.byPasskeyHint}</p>
      </div>
      <Button fullWidth variant="default" onClick={() => onChoose('app')}>
        {t.byApp}
      </Button>
    </div>
  );
}
