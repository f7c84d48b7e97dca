import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { myErasuresQuery, PERSONAL_DATA } from '../../../api/privacy.js';
import { useMe } from '../../../api/session.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Failed, Loading } from '../../../components/states/states.js';
import { useText } from '../../../i18n/use-text.js';
import { AskErasure } from './ask-erasure.js';
import { en } from './en.js';
import styles from './my-data.module.css';
import { MyErasures } from './my-erasures.js';
import { vi } from './vi.js';

export function MyDataPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const me = useMe();
  const query = useQuery(myErasuresQuery);
  const waits = query.data?.some(({ state }) => state === 'open') === true;
  return (
    <div className={`stack-l ${styles.page}`}>
      <div>
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      <section className="stack">
        <h2>{t.takeTitle}</h2>
        <p>{t.takeBody}</p>
        <div>
          <Button component="a" href={PERSONAL_DATA} download="motcua-personal-data.json">
            {t.take}
          </Button>
        </div>
      </section>
      <section className="stack">
        <h2>{t.eraseTitle}</h2>
        {me?.kind === 'investor' ? (
          <>
            <p>{t.eraseBody}</p>
            {query.isSuccess && !waits && <AskErasure />}
          </>
        ) : (
          <p>{t.officer}</p>
        )}
        {query.isPending && <Loading lines={2} />}
        {query.isError && <Failed error={query.error} onRetry={() => void query.refetch()} />}
      </section>
      {query.data !== undefined && query.data.length > 0 && <MyErasures requests={query.data} />}
    </div>
  );
}
