import { Problem } from '../../../api/problem.js';
import { dateWords } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';

/** Why the proposal is not taken: each fault in words, with its day. */
export function Faults({ error }: { readonly error: Error }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (!(error instanceof Problem)) return <p className={styles.alert}>{t.failed}</p>;
  const words: Readonly<Record<string, string>> = t.faults;
  const faults = error.errors.map(({ code, detail }) => {
    const day = /\d{4}-\d{2}-\d{2}/.exec(detail)?.[0];
    const said = words[code] ?? detail;
    return day === undefined ? said : `${dateWords(day, locale)}: ${said}`;
  });
  return (
    <div role="alert" className={styles.alert}>
      <strong>{error.title ?? t.failed}</strong>
      {faults.length === 0 ? (
        <p>{error.detail}</p>
      ) : (
        <ul className={styles.says}>
          {[...new Set(faults)].map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
