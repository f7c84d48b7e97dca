import { Button } from '@mantine/core';
import { useState } from 'react';
import { decideErasure, type ErasureCase } from '../../../api/privacy.js';
import { dateWords, momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { DecisionDialog } from './decision-dialog.js';
import { en } from './en.js';
import styles from './privacy.module.css';
import { vi } from './vi.js';

export function ErasureItem({ item }: { readonly item: ErasureCase }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const [deciding, setDeciding] = useState<'erase' | 'refuse'>();
  return (
    <li className={styles.item}>
      <div className="spread">
        <div>
          <strong>{item.accountName}</strong> <span className="soft">{item.accountEmail}</span>
        </div>
        <span className="soft small">{t.asked(momentWords(item.requestedAt, locale))}</span>
      </div>
      {item.reason && <p>{item.reason}</p>}
      {item.decidedAt && (
        <p>
          {t.decided(item.decidedBy ?? '', momentWords(item.decidedAt, locale))}:{' '}
          {item.decisionReason}
        </p>
      )}
      {item.kept.map((k) => (
        <p key={k.code} className="soft small">
          {t.kept(k.code, dateWords(k.until, locale))} ({pick(k.basis, locale)})
        </p>
      ))}
      {item.state === 'open' && (
        <div className="row">
          <Button size="sm" variant="light" onClick={() => setDeciding('erase')}>
            {t.erase}
          </Button>
          <Button size="sm" variant="subtle" onClick={() => setDeciding('refuse')}>
            {t.refuse}
          </Button>
        </div>
      )}
      {deciding !== undefined && (
        <DecisionDialog
          title={`${t[deciding]}: ${item.accountName}`}
          body={deciding === 'erase' ? t.eraseBody : t.refuseBody}
          action={t[deciding]}
          decide={(reason) => decideErasure(item.id, { decision: deciding, reason })}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </li>
  );
}
