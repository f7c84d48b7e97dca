import { useQuery } from '@tanstack/react-query';
import { atRiskQuery } from '../../../api/manage.js';
import { QueryView } from '../../../components/states/query-view.js';
import { useText } from '../../../i18n/use-text.js';
import { DossierTable } from '../dossiers/dossier-table.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './board.module.css';

const WITHIN = 24;

export function AtRisk() {
  const t = useText({ vi, en });
  const query = useQuery(atRiskQuery(WITHIN));
  return (
    <section className={styles.question}>
      <h2>{t.riskTitle}</h2>
      <QueryView query={query}>
        {({ items, nextCursor }) => (
          <>
            <p className={styles.answer}>
              {nextCursor ? t.riskMany(items.length) : t.riskAnswer(items.length)}
            </p>
            {items.length > 0 && <DossierTable dossiers={items} />}
          </>
        )}
      </QueryView>
    </section>
  );
}
