import { usePageTitle } from '../../../components/page-title.js';
import { useText } from '../../../i18n/use-text.js';
import { AccessSection } from './access-section.js';
import { en } from './en.js';
import { FactorSection } from './factor-section.js';
import { IdentitiesSection } from './identities-section.js';
import { PasskeysSection } from './passkeys-section.js';
import { PasswordSection } from './password-section.js';
import styles from './security.module.css';
import { SessionsSection } from './sessions-section.js';
import { vi } from './vi.js';

/** How the account is opened, and where it is open now. */
export function SecurityPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  return (
    <div className={styles.page}>
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      <FactorSection />
      <PasskeysSection />
      <PasswordSection />
      <IdentitiesSection />
      <AccessSection />
      <SessionsSection />
    </div>
  );
}
