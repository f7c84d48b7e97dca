import { Link } from '@tanstack/react-router';
import { audiencesOf, useMe } from '../../../api/session.js';
import type { DossierStatus } from '../../../api/types.js';
import type { MonitoredDossier } from '../../../api/work-types.js';
import { MiniClock } from '../../../components/clock/mini-clock.js';
import { stepUnit } from '../../../components/names.js';
import { Scroller } from '../../../components/scroller.js';
import { StatusWord } from '../../../components/status/status-word.js';
import { numericDate, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import styles from '../board/board.module.css';
import { en } from '../en.js';
import { vi } from '../vi.js';

export function DossierTable({ dossiers }: { readonly dossiers: readonly MonitoredDossier[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const opens = audiencesOf(useMe()).includes('officer');
  return (
    <Scroller label={t.dossiers}>
      <table className={`${styles.table} ${styles.dossiers}`}>
        <thead>
          <tr>
            <th scope="col">{t.code}</th>
            <th scope="col">{t.procedure}</th>
            <th scope="col">{t.applicant}</th>
            <th scope="col">{t.status}</th>
            <th scope="col">{t.at}</th>
            <th scope="col">{t.received}</th>
            <th scope="col">{t.due}</th>
          </tr>
        </thead>
        <tbody>
          {dossiers.map((dossier) => (
            <tr key={dossier.code}>
              <th scope="row" className={styles.code}>
                {opens ? (
                  <Link to="/work/$code" params={{ code: dossier.code }}>
                    {dossier.code}
                  </Link>
                ) : (
                  dossier.code
                )}
                {dossier.originCode !== undefined && (
                  <span className={`soft small ${styles.origin}`}>
                    {t.linkedFrom(dossier.originCode)}
                  </span>
                )}
              </th>
              <td>{pick(dossier.procedure.name, locale)}</td>
              <td>{dossier.applicant?.name}</td>
              <td>
                <StatusWord office status={dossier.status as DossierStatus} />
              </td>
              <td>
                {(dossier.currentSteps ?? [])
                  .slice(0, 2)
                  .map((s) => stepUnit(s.unit, locale))
                  .join(', ')}
              </td>
              <td>{dossier.receivedAt ? numericDate(dossier.receivedAt) : '–'}</td>
              <td>
                {dossier.decidedAt ? (
                  `${t.decided} ${numericDate(dossier.decidedAt)}`
                ) : (
                  <MiniClock
                    dueAt={dossier.dueAt ?? null}
                    provisional={dossier.provisional}
                    since={dossier.receivedAt ?? null}
                    remainingMinutes={dossier.remainingMinutes ?? null}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
