import { Button } from '@mantine/core';
import { CHANGES, type ConsultationChange } from '../../../api/consultations.js';
import { documentAddress } from '../../../api/dossiers.js';
import type { Consultation } from '../../../api/work-types.js';
import { Provisional } from '../../../components/provisional/provisional.js';
import { pick, shortMoment, shortTime } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en as officerEn } from '../en.js';
import { vi as officerVi } from '../vi.js';
import styles from './consultation.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly consultation: Consultation;
  /** The acts that this person may do on it now. */
  readonly allowed: readonly string[];
  readonly onChange: (change: ConsultationChange) => void;
}

export function ComparisonRow({ consultation, allowed, onChange }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { opinion, party } = consultation;
  const who = pick(party.name, locale);
  const changes = (Object.keys(CHANGES) as ConsultationChange[]).filter((c) => allowed.includes(c));
  const marks = [
    ...(party.kind === 'organisation' ? [t.outside] : []),
    ...(consultation.againOf ? [t.again] : []),
    ...(consultation.joined ? [t.joined] : []),
    ...(consultation.extensions > 0 ? [t.extended(consultation.extensions)] : []),
  ];
  return (
    <tr>
      <th scope="row">
        <span>{who}</span>
        {party.email && <span className="soft small">{party.email}</span>}
        {marks.length > 0 && <span className="soft small">{marks.join(' · ')}</span>}
        {changes.length > 0 && (
          <span className={`${styles.acts} no-print`}>
            {changes.map((change) => (
              <Button
                key={change}
                variant="subtle"
                size="compact-xs"
                aria-label={t.actOn(t.acts[change], who)}
                onClick={() => onChange(change)}
              >
                {t.acts[change]}
              </Button>
            ))}
          </span>
        )}
      </th>
      <td data-label={t.position}>
        <Standing consultation={consultation} />
      </td>
      <td data-label={t.content} className={opinion ? undefined : styles.blank}>
        {opinion ? <Said opinion={opinion} /> : <span className="soft">–</span>}
      </td>
      <td data-label={t.signer} className={opinion ? undefined : styles.blank}>
        {opinion?.signer ? (
          <>
            <span>{opinion.signer.name}</span>
            <span className="soft small">{opinion.signer.title}</span>
          </>
        ) : (
          <span>{opinion?.by.name ?? <span className="soft">–</span>}</span>
        )}
        {opinion?.signer && opinion.by.name !== opinion.signer.name && (
          <span className="soft small">{t.sentBy(opinion.by.name ?? '')}</span>
        )}
      </td>
      <td data-label={t.time} className="figures">
        <span>{shortTime(consultation.usedMinutes, locale)}</span>
        <span className="soft small">
          {t.due(shortMoment(consultation.dueAt, locale))}
          {consultation.provisional === true && (
            <>
              {' '}
              <Provisional />
            </>
          )}
        </span>
        {opinion?.standing === 'late' && <span className={styles.late}>{t.late}</span>}
      </td>
    </tr>
  );
}

/** The position, or what became of the silence, with the rule that was applied. */
function Standing({ consultation }: { readonly consultation: Consultation }) {
  const t = useText({ vi, en });
  const { positions } = useText({ vi: officerVi, en: officerEn });
  const { opinion, closedReason } = consultation;
  const state = consultation.state as keyof typeof t.states | 'answered';
  const rule = consultation.onSilence as keyof typeof t.silence;
  if (opinion)
    return <span className={styles[opinion.position]}>{positions[opinion.position]}</span>;
  if (state === 'answered') return null;
  return (
    <>
      <span className={state === 'open' ? 'soft' : styles.silent}>{t.states[state]}</span>
      <span className="soft small">
        {state === 'lapsed' && t.silence[rule]}
        {state === 'open' && t.silenceAhead[rule]}
        {state === 'closed' && closedReason !== undefined && t.revoked(closedReason)}
      </span>
    </>
  );
}

function Said({ opinion }: { readonly opinion: NonNullable<Consultation['opinion']> }) {
  const t = useText({ vi, en });
  return (
    <>
      {opinion.conditions && (
        <span className={styles.conditions}>
          <strong>{t.conditions}:</strong> {opinion.conditions}
        </span>
      )}
      <span className={styles.text}>{opinion.text}</span>
      {opinion.files.map((file) => (
        <a key={file.id} href={documentAddress(file.id)} target="_blank" rel="noreferrer">
          {file.fileName}
        </a>
      ))}
    </>
  );
}
