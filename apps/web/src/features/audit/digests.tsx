import { useInfiniteQuery } from '@tanstack/react-query';
import { digestAddress, digestsQuery } from '../../api/audit.js';
import { MoreButton } from '../../components/more-button.js';
import { Scroller } from '../../components/scroller.js';
import { Failed, Loading } from '../../components/states/states.js';
import { count, dateWords, shortMoment } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import styles from '../rules/rules.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

/** What was signed, day by day, to be kept elsewhere. */
export function Digests() {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const query = useInfiniteQuery(digestsQuery);
  const items = query.data?.pages.flatMap((page) => page.items);
  return (
    <section className="stack">
      <h2>{t.digestsTitle}</h2>
      <p className="soft">{t.digestsLead}</p>
      {query.isPending && <Loading lines={3} />}
      {query.isError && items === undefined && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {items?.length === 0 && <p>{t.digestsNone}</p>}
      {items !== undefined && items.length > 0 && (
        <Scroller label={t.digestsTitle}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t.number}</th>
                <th scope="col">{t.day}</th>
                <th scope="col">{t.madeAt}</th>
                <th scope="col">{t.dossiers}</th>
                <th scope="col">{t.key}</th>
                <th scope="col">{t.download}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((digest) => (
                <tr key={digest.number}>
                  <th scope="row">{digest.number}</th>
                  <td>{dateWords(digest.day, locale)}</td>
                  <td>{shortMoment(digest.madeAt, locale)}</td>
                  <td>{count(digest.dossiers, locale)}</td>
                  <td className={styles.code}>{digest.keyId.slice(0, 12)}</td>
                  <td>
                    <a
                      href={digestAddress(digest.number)}
                      download={`digest-${String(digest.number).padStart(6, '0')}.json`}
                      aria-label={t.downloadOf(String(digest.number))}
                    >
                      JSON
                    </a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
      <MoreButton query={query} />
    </section>
  );
}
