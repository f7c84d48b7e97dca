import { usePageTitle } from '../../components/page-title.js';
import { useText } from '../../i18n/use-text.js';
import styles from '../rules/rules.module.css';
import { Digests } from './digests.js';
import { en } from './en.js';
import { Reads } from './reads.js';
import { Verification } from './verification.js';
import { vi } from './vi.js';

/** Three questions of an auditor: is it whole, where is the proof kept, who has looked. */
export function AuditPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  return (
    <div className={styles.page}>
      <div className="stack">
        <h1>{t.title}</h1>
        <p className="soft">{t.lead}</p>
      </div>
      <Verification />
      <Digests />
      <Reads />
    </div>
  );
}
