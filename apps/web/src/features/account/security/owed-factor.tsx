import { useQueryClient } from '@tanstack/react-query';
import { usePageTitle } from '../../../components/page-title.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { Enrolment } from './enrolment.js';
import styles from './security.module.css';
import { vi } from './vi.js';

/** In place of the page somebody came for: what their agency asks of them first. Then the page opens. */
export function OwedFactor({ onDone }: { readonly onDone: () => void }) {
  const t = useText({ vi, en }).enrol;
  const client = useQueryClient();
  usePageTitle(t.forcedTitle);
  return (
    <div className={`${styles.enrol} ${styles.alone}`}>
      <h1>{t.forcedTitle}</h1>
      <p className="soft">{t.forcedLead}</p>
      <Enrolment
        onDone={() => {
          onDone();
          void client.resetQueries();
        }}
      />
    </div>
  );
}
