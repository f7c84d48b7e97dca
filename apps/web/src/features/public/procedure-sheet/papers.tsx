import type { ProcedureComponent } from '../../../api/types.js';
import { fileKinds, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import type { Locale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import type { Same } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './procedure.module.css';
import { vi } from './vi.js';

/** PDF, PNG, JPEG, Word and Excel. */
const ALL_KINDS = 5;

export function Papers({ components }: { readonly components: readonly ProcedureComponent[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <section>
      <h2>{t.papers}</h2>
      <p className="soft small">{t.papersLead}</p>
      <ol className={styles.papers}>
        {components.map((c) => (
          <li key={c.code}>
            <span className={styles.paper}>{pick(c.name, locale)}</span>
            <span className={styles.paperMeta}>
              <strong className={c.required ? styles.required : undefined}>
                {needWords(c, t, locale)}
              </strong>
              {countWords(c, t)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function needWords(c: ProcedureComponent, t: Same<typeof vi>, locale: Locale): string {
  if (c.required) return t.required;
  return c.condition ? t.when(pick(c.condition, locale)) : t.optional;
}

function countWords(c: ProcedureComponent, t: Same<typeof vi>): string {
  const said = [
    c.originals > 0 && t.originals(c.originals),
    c.copies > 0 && t.copies(c.copies),
    c.formCode && t.form(c.formCode),
    c.accepts.length < ALL_KINDS && t.kinds(fileKinds(c.accepts)),
  ].filter(Boolean);
  return said.length === 0 ? '' : ` · ${said.join(', ')}`;
}
