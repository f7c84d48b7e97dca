import { Progress as Bar } from '@mantine/core';
import type { RuleChange } from '../../../api/rules.js';
import { count } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';

/** How many dossiers have been looked at; it may be left alone, the queue goes on without the page. */
export function Progress({ change }: { readonly change: RuleChange }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const all = Math.max(change.toLookAt ?? 0, change.looked);
  const share = all === 0 ? 100 : Math.round((change.looked / all) * 100);
  const rehearsing = change.status === 'rehearsing';
  return (
    <section className="stack">
      <h2>{rehearsing ? t.rehearsing : t.applying}</h2>
      <Bar value={share} size="lg" aria-label={rehearsing ? t.rehearsing : t.applying} />
      <p aria-live="polite">{t.looked(count(change.looked, locale), count(all, locale))}</p>
      <p className="soft">{t.leaveAlone}</p>
    </section>
  );
}
