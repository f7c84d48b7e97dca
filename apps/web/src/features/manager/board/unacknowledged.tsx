import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { unacknowledgedQuery } from '../../../api/manage.js';
import type { Unacknowledged } from '../../../api/work-types.js';
import { QueryView } from '../../../components/states/query-view.js';
import { count, pick, shortMoment } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './board.module.css';

/** Work that was handed on and lies there unseen: every number opens its dossiers. */
export function NobodyTook() {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const query = useQuery(unacknowledgedQuery);
  return (
    <section className={styles.question}>
      <h2>{t.unseenTitle}</h2>
      <QueryView query={query}>
        {(rows) => {
          const [most] = rows;
          return most === undefined ? (
            <p className={styles.answer}>{t.unseenNone}</p>
          ) : (
            <>
              <p className={styles.answer}>
                {t.unseenAnswer(pick(most.label, locale), most.waiting)}
              </p>
              <UnseenTable rows={rows} />
            </>
          );
        }}
      </QueryView>
    </section>
  );
}

function UnseenTable({ rows }: { readonly rows: readonly Unacknowledged[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <div className={styles.wide}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.unit}</th>
            <th scope="col">{t.unseenWaiting}</th>
            <th scope="col">{t.unseenLong}</th>
            <th scope="col">{t.unseenSince}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{pick(row.label, locale)}</th>
              <td>
                <Behind unit={row.key} level="1" n={row.waiting} />
              </td>
              <td className={row.long > 0 ? styles.late : undefined}>
                <Behind unit={row.key} level="2" n={row.long} />
              </td>
              <td>{shortMoment(row.since, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface BehindProps {
  readonly unit: string;
  readonly level: '1' | '2';
  readonly n: number;
}

function Behind({ unit, level, n }: BehindProps) {
  const { locale } = useLocale();
  if (n === 0) return <>{count(0, locale)}</>;
  return (
    <Link to="/manage/dossiers" search={{ unacknowledged: level, key: unit }}>
      {count(n, locale)}
    </Link>
  );
}
