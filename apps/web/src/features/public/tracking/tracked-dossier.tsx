import type { Tracking } from '../../../api/types.js';
import { Clock } from '../../../components/clock/clock.js';
import { DossierCode } from '../../../components/dossier-code.js';
import { stepUnit } from '../../../components/names.js';
import { Provisional } from '../../../components/provisional/provisional.js';
import { StatusWord } from '../../../components/status/status-word.js';
import { momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './tracking.module.css';
import { vi } from './vi.js';

const OVER = ['decided', 'returned', 'withdrawn', 'stopped', 'refused-at-reception'];

export function TrackedDossier({
  tracked,
  full,
}: {
  readonly tracked: Tracking;
  readonly full: boolean;
}) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const over = OVER.includes(tracked.status);
  const lines = tracked.explanation ?? [];
  return (
    <section className={styles.result}>
      <div className="stack">
        <DossierCode code={tracked.code} large />
        <h2>{pick(tracked.procedure.name, locale)}</h2>
        <StatusWord status={tracked.status} />
        {(tracked.currentSteps ?? []).map((step) => (
          <p key={step.key}>{t.where(pick(step.name, locale), stepUnit(step.unit, locale))}</p>
        ))}
      </div>
      {lines.length > 0 ? (
        <Clock
          explanation={lines}
          dueAt={tracked.dueAt}
          provisional={tracked.provisional ?? false}
          still={over}
        />
      ) : (
        <>
          {tracked.dueAt !== null && (
            <p>
              {t.due(momentWords(tracked.dueAt, locale))}
              {tracked.provisional === true && (
                <>
                  {' '}
                  <Provisional />
                </>
              )}
            </p>
          )}
          {!full && !over && <p className="soft">{t.more}</p>}
        </>
      )}
    </section>
  );
}
