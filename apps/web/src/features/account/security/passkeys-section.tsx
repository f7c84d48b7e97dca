import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { canUsePasskeys, passkeysQuery } from '../../../api/passkeys.js';
import { QueryView } from '../../../components/states/query-view.js';
import { useText } from '../../../i18n/use-text.js';
import { AddPasskey } from './add-passkey.js';
import { en } from './en.js';
import { PasskeyRow } from './passkey-row.js';
import styles from './security.module.css';
import { vi } from './vi.js';

export function PasskeysSection() {
  const t = useText({ vi, en }).passkeys;
  const client = useQueryClient();
  const query = useQuery(passkeysQuery);
  const [adding, setAdding] = useState(false);
  const back = (): void => {
    setAdding(false);
    void client.invalidateQueries({ queryKey: ['me'] });
  };
  const possible = canUsePasskeys();
  return (
    <section className={styles.section}>
      <h2>{t.title}</h2>
      <p className="soft">{t.lead}</p>
      <QueryView query={query} lines={2}>
        {(passkeys) =>
          passkeys.length === 0 ? null : (
            <ul className={`plain-list ${styles.sessions}`}>
              {passkeys.map((passkey) => (
                <PasskeyRow key={passkey.id} passkey={passkey} />
              ))}
            </ul>
          )
        }
      </QueryView>
      {!possible && <p className="soft small">{t.impossible}</p>}
      {possible && adding && <AddPasskey onDone={back} onCancel={() => setAdding(false)} />}
      {possible && !adding && (
        <Button variant="light" onClick={() => setAdding(true)}>
          {t.add}
        </Button>
      )}
    </section>
  );
}
