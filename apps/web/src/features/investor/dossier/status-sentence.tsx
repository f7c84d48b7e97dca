import type { Dossier } from '../../../api/types.js';
import { stepUnit } from '../../../components/names.js';
import { Provisional } from '../../../components/provisional/provisional.js';
import { momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import styles from './dossier.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

/** Whose turn it is, in one sentence; when several offices look at once, each with its own date. */
export function StatusSentence({ dossier }: { readonly dossier: Dossier }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const steps = dossier.status === 'in-process' ? (dossier.currentSteps ?? []) : [];
  const [first] = steps;
  if (first !== undefined && steps.length === 1) {
    return (
      <p className={styles.sentence}>
        {t.at(stepUnit(first.unit, locale), pick(first.name, locale))}
      </p>
    );
  }
  if (steps.length > 1) {
    return (
      <div className={styles.sentence}>
        <p>{t.atMany(steps.length)}</p>
        <ul className={styles.units}>
          {steps.map((step) => (
            <li key={`${step.key} ${stepUnit(step.unit, 'vi')}`}>
              {stepUnit(step.unit, locale)}
              {step.dueAt !== null && (
                <>
                  <span className="soft"> – {t.answerBy(momentWords(step.dueAt, locale))}</span>
                  {step.provisional && (
                    <>
                      {' '}
                      <Provisional />
                    </>
                  )}
                </>
              )}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  if (dossier.status === 'in-process' && dossier.links.some((l) => l.waits)) {
    return <p className={styles.sentence}>{t.waitsForLinked}</p>;
  }
  const decision =
    dossier.decision === 'approved'
      ? t.approved
      : dossier.decision === 'rejected'
        ? t.rejected
        : '';
  return (
    <p className={styles.sentence}>
      {t.sentence[dossier.status]} {decision}
    </p>
  );
}
