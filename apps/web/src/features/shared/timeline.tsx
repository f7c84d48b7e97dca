import type { DossierEvent } from '../../api/types.js';
import { stepUnit } from '../../components/names.js';
import { momentWords, pick } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import styles from './shared.module.css';
import { vi } from './vi.js';

/** The history in people's words, newest first. */
export function Timeline({ events }: { readonly events: readonly DossierEvent[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (events.length === 0) return <p className="soft">{t.noEvents}</p>;
  const newest = [...events].sort((a, b) => b.seq - a.seq);
  return (
    <ol className={styles.timeline}>
      {newest.map((event) => {
        const who = [event.actor?.name ?? '', stepUnit(event.actor?.unit, locale)].filter(
          (s) => s !== '',
        );
        return (
          <li
            key={event.seq}
            className={event.kind.startsWith('dossier.') ? undefined : styles.quiet}
          >
            <div>{pick(event.text, locale)}</div>
            <div className={styles.who}>
              <time dateTime={event.at}>{momentWords(event.at, locale)}</time>
              {who.length > 0 && <> · {who.join(', ')}</>}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
