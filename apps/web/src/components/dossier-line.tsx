import { Link } from '@tanstack/react-router';
import type { LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { DossierItem } from '../api/types.js';
import { pick } from '../i18n/format.js';
import { useLocale } from '../i18n/locale.js';
import { MiniClock } from './clock/mini-clock.js';
import { DossierCode } from './dossier-code.js';
import styles from './dossier-line.module.css';
import { StatusWord } from './status/status-word.js';

const RUNNING: readonly string[] = ['in-process', 'submitted'];

interface Props {
  /** The list is an officer's. */
  readonly office?: boolean;
  readonly dossier: Pick<
    DossierItem,
    'code' | 'procedure' | 'status' | 'dueAt' | 'receivedAt' | 'provisional'
  >;
  readonly to: Pick<LinkProps, 'to' | 'params'>;
  /** Words beside the code, and under the status. */
  readonly about: ReactNode;
  readonly state?: ReactNode;
  readonly action?: ReactNode;
}

/** A dossier in a list of few: what it is, where it stands, how much time is left. */
export function DossierLine({ dossier, to, about, state, action, office = false }: Props) {
  const { locale } = useLocale();
  const running = RUNNING.includes(dossier.status) && dossier.dueAt;
  return (
    <li className={action === undefined ? styles.row : `${styles.row} ${styles.withAction}`}>
      <div className={styles.what}>
        <Link {...to} className={styles.name}>
          {pick(dossier.procedure.name, locale)}
        </Link>
        <div className={styles.meta}>
          {dossier.code !== null && <DossierCode code={dossier.code} />}
          {about}
        </div>
      </div>
      <div className={styles.state}>
        {dossier.status !== 'draft' && <StatusWord office={office} status={dossier.status} />}
        {state}
        {running && (
          <MiniClock
            dueAt={dossier.dueAt ?? null}
            provisional={dossier.provisional}
            since={dossier.receivedAt ?? null}
            remainingMinutes={null}
          />
        )}
      </div>
      {action}
    </li>
  );
}
