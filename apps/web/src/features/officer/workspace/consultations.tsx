import { useQuery } from '@tanstack/react-query';
import { consultationsQuery } from '../../../api/work.js';
import type { Consultation } from '../../../api/work-types.js';
import { ProvisionalAt } from '../../../components/provisional/provisional.js';
import { QueryView } from '../../../components/states/query-view.js';
import { momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import styles from './workspace.module.css';

/** Who was asked, what they said, and who is still silent. */
export function Consultations({ code }: { readonly code: string }) {
  const t = useText({ vi, en });
  const query = useQuery(consultationsQuery(code));
  return (
    <QueryView query={query}>
      {(consultations) =>
        consultations.length === 0 ? (
          <p className="soft">{t.noOpinions}</p>
        ) : (
          <ul className="plain-list">
            {consultations.map((one) => (
              <Row key={one.id} consultation={one} />
            ))}
          </ul>
        )
      }
    </QueryView>
  );
}

function Row({ consultation }: { readonly consultation: Consultation }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { opinion } = consultation;
  const state = opinion
    ? t.positions[opinion.position]
    : consultation.state === 'lapsed'
      ? t.silent
      : t.waiting;
  const when = opinion
    ? t.answered(momentWords(opinion.at, locale))
    : consultation.dueAt
      ? t.dueBy(momentWords(consultation.dueAt, locale))
      : '';
  return (
    <li className={styles.paper}>
      <span className="spread">
        <strong>{pick(consultation.unit.name, locale)}</strong>
        <span className={opinion ? styles.answered : 'soft'}>{state}</span>
      </span>
      {opinion?.text && <span>{opinion.text}</span>}
      {opinion?.conditions && (
        <span>
          {t.conditions}: {opinion.conditions}
        </span>
      )}
      <span className="soft small">
        {[opinion?.by?.name ?? '', when].filter((s) => s !== '').join(' · ')}
        {!opinion && consultation.state !== 'lapsed' && <ProvisionalAt at={consultation.dueAt} />}
      </span>
    </li>
  );
}
