import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Submitted } from '../../../api/dossiers.js';
import { DossierCode } from '../../../components/dossier-code.js';
import { usePageTitle } from '../../../components/page-title.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './filing.module.css';
import { vi } from './vi.js';

export function SubmittedView({ submitted }: { readonly submitted: Submitted }) {
  const t = useText({ vi, en });
  usePageTitle(t.doneTitle);
  return (
    <div className={styles.page}>
      <div className="stack">
        <IconCircleCheck size={44} stroke={1.4} color="var(--st-done)" aria-hidden="true" />
        <h1>{t.doneTitle}</h1>
        <p>{t.done}</p>
      </div>
      <dl className={styles.codes}>
        <div>
          <dt>{t.code}</dt>
          <dd>
            <DossierCode code={submitted.code} large />
          </dd>
        </div>
        <div>
          <dt>{t.secret}</dt>
          <dd>
            <DossierCode code={submitted.trackingSecret} large />
            <p className="soft small">{t.secretHint}</p>
          </dd>
        </div>
      </dl>
      <div>
        <Button component={Link} to={`/my/dossiers/${encodeURIComponent(submitted.code)}`}>
          {t.open}
        </Button>
      </div>
    </div>
  );
}
