import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { decideRetention, retentionQuery, type RetentionAct } from '../../../api/privacy.js';
import { MoreButton } from '../../../components/more-button.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { dateWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { DecisionDialog } from './decision-dialog.js';
import { en } from './en.js';
import styles from './privacy.module.css';
import { vi } from './vi.js';

/** What the law no longer asks to keep, as the daily sweep has found it. */
export function RetentionList() {
  const t = useText({ vi, en });
  const query = useInfiniteQuery(retentionQuery);
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <section className="stack">
      <h2>{t.retention}</h2>
      <p className="soft small">{t.retentionLead}</p>
      {query.isPending && <Loading lines={3} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <Empty title={t.noneDue} />}
      <ul className="plain-list">
        {items?.map((act) => (
          <Item key={act.dossierId} act={act} />
        ))}
      </ul>
      <MoreButton query={query} />
    </section>
  );
}

function Item({ act }: { readonly act: RetentionAct }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const [deciding, setDeciding] = useState<'anonymise' | 'hold'>();
  return (
    <li className={styles.item}>
      <div className="spread">
        <strong className="code">{act.dossierCode}</strong>
        <span className="soft small">{t.ended(dateWords(act.endedOn, locale))}</span>
      </div>
      <p className="soft small">{pick(act.basis, locale)}</p>
      <div className="row">
        <Button size="sm" variant="light" onClick={() => setDeciding('anonymise')}>
          {t.anonymise}
        </Button>
        <Button size="sm" variant="subtle" onClick={() => setDeciding('hold')}>
          {t.hold}
        </Button>
      </div>
      {deciding !== undefined && (
        <DecisionDialog
          title={`${t[deciding]}: ${act.dossierCode}`}
          body={deciding === 'anonymise' ? t.anonymiseBody : t.holdBody}
          action={t[deciding]}
          decide={(reason) => decideRetention(act.dossierId, { decision: deciding, reason })}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </li>
  );
}
