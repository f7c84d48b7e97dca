import { useLocale } from '../i18n/locale.js';
import type { Locale } from '../i18n/locale.js';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import styles from './layout.module.css';
import { vi } from './vi.js';

const CHOICES: readonly (readonly [Locale, string, string])[] = [
  ['vi', 'VI', 'Tiếng Việt'],
  ['en', 'EN', 'English'],
];

export function LanguageSwitch() {
  const { locale, setLocale } = useLocale();
  const t = useText({ vi, en });
  return (
    <fieldset aria-label={t.language} className={styles.languages}>
      {CHOICES.map(([code, short, name]) => (
        <button
          key={code}
          type="button"
          lang={code}
          aria-pressed={locale === code}
          aria-label={`${short} – ${name}`}
          title={name}
          onClick={() => setLocale(code)}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
