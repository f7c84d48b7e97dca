import type { LegalBasis, LimitCase, ProcedureStep } from '../../../api/types.js';
import { stepUnit } from '../../../components/names.js';
import { limitWords, numericDate, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import type { Locale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './procedure.module.css';
import { vi } from './vi.js';

export function Limits({ limits }: { readonly limits: readonly LimitCase[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (limits.length < 2) return null;
  return (
    <section>
      <h2>{t.limits}</h2>
      <dl className={styles.rows}>
        {limits.map((limit) => (
          <div key={`${pick(limit.case, 'vi')}${limit.amount}${limit.effectiveFrom ?? ''}`}>
            <dt>
              {limit.case ? pick(limit.case, locale) : t.anyCase}
              <span className="soft small">
                {limit.effectiveFrom ? ` · ${t.from(numericDate(limit.effectiveFrom))}` : ''}
                {limit.effectiveTo ? ` · ${t.until(numericDate(limit.effectiveTo))}` : ''}
              </span>
            </dt>
            <dd>{limitWords(limit, locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function Steps({ steps }: { readonly steps: readonly ProcedureStep[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const tag = locale === 'vi' ? 'vi-VN' : 'en-GB';
  if (steps.length === 0) return null;
  return (
    <section>
      <h2>{t.steps}</h2>
      <p className="soft small">{t.stepsLead}</p>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step.key ?? pick(step.name, 'vi')}>
            <span>{pick(step.name, locale)}</span>
            <span className="soft small">
              {[unitsOf(step, locale), step.hours ? t.hours(step.hours.toLocaleString(tag)) : '']
                .filter((said) => said !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One unit for a task; all who are asked at the same time for a consultation. */
function unitsOf(step: ProcedureStep, locale: Locale): string {
  const units = step.units ?? [];
  return units.length > 1
    ? units.map((u) => pick(u, locale)).join(', ')
    : stepUnit(step.unit, locale);
}

export function Basis({ basis }: { readonly basis: readonly LegalBasis[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (basis.length === 0) return null;
  return (
    <section>
      <h2>{t.basis}</h2>
      <ul className={styles.basis}>
        {basis.map((law) => (
          <li key={law.id}>{pick(law.title, locale)}</li>
        ))}
      </ul>
    </section>
  );
}
