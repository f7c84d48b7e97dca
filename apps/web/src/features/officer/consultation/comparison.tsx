import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { procedureQuery } from '../../../api/public.js';
import type { ConsultationChange } from '../../../api/consultations.js';
import type { Dossier } from '../../../api/types.js';
import { actionsQuery, consultationsQuery } from '../../../api/work.js';
import type { Consultation } from '../../../api/work-types.js';
import { QueryView } from '../../../components/states/query-view.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en as officerEn } from '../en.js';
import { vi as officerVi } from '../vi.js';
import { ChangeDialog } from './change-dialog.js';
import { ComparisonRow } from './comparison-row.js';
import styles from './consultation.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

interface Props {
  readonly dossier: Dossier;
  readonly code: string;
}

interface Chosen {
  readonly change: ConsultationChange;
  readonly consultation: Consultation;
}

/** All questions of a dossier, the answers to the same one side by side. */
export function Comparison({ dossier, code }: Props) {
  const none = useText({ vi: officerVi, en: officerEn }).noOpinions;
  const query = useQuery(consultationsQuery(code));
  const actions = useQuery(actionsQuery(code)).data ?? [];
  const [chosen, setChosen] = useState<Chosen | null>(null);
  return (
    <QueryView query={query}>
      {(consultations) =>
        consultations.length === 0 ? (
          <p className="soft">{none}</p>
        ) : (
          <div className={styles.rounds}>
            {roundsOf(consultations).map((round) => (
              <Round
                key={round[0]?.id}
                dossier={dossier}
                round={round}
                allowed={(id) => actions.filter((a) => a.consultationId === id).map((a) => a.key)}
                onChange={setChosen}
              />
            ))}
            {chosen !== null && (
              <ChangeDialog {...chosen} code={code} onClose={() => setChosen(null)} />
            )}
          </div>
        )
      }
    </QueryView>
  );
}

interface RoundProps {
  readonly dossier: Dossier;
  readonly round: readonly Consultation[];
  readonly allowed: (id: string) => readonly string[];
  readonly onChange: (chosen: Chosen) => void;
}

function Round({ dossier, round, allowed, onChange }: RoundProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const shown = useShownPapers(dossier, round[0]);
  const question = pick(round[0]?.question, locale);
  return (
    <section className={styles.round}>
      <div>
        <p className={styles.question}>{question}</p>
        <p className="soft small">{shown}</p>
      </div>
      <table className={styles.table}>
        <caption className="visually-hidden">{t.caption(question)}</caption>
        <thead>
          <tr>
            <th scope="col">{t.who}</th>
            <th scope="col">{t.position}</th>
            <th scope="col">{t.content}</th>
            <th scope="col">{t.signer}</th>
            <th scope="col">{t.time}</th>
          </tr>
        </thead>
        <tbody>
          {round.map((consultation) => (
            <ComparisonRow
              key={consultation.id}
              consultation={consultation}
              allowed={allowed(consultation.id)}
              onChange={(change) => onChange({ change, consultation })}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Those who were asked the same stand together, in the order in which the questions were put. */
function roundsOf(consultations: readonly Consultation[]): Consultation[][] {
  const rounds = new Map<string, Consultation[]>();
  for (const one of consultations) {
    const key = JSON.stringify([one.question.vi, one.allDocuments, one.documents]);
    rounds.set(key, [...(rounds.get(key) ?? []), one]);
  }
  return [...rounds.values()];
}

function useShownPapers(dossier: Dossier, one: Consultation | undefined): string {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const procedure = useQuery(procedureQuery(dossier.procedure.code)).data;
  if (one === undefined || one.allDocuments) return t.shownAll;
  if (one.documents.length === 0) return t.shownNone;
  const names = new Map(procedure?.components.map((c) => [c.code, pick(c.name, locale)]));
  const files = new Map(
    dossier.components.flatMap((c) => c.attachments.map((a) => [a.id, a.fileName])),
  );
  return t.shown(one.documents.map((d) => names.get(d) ?? files.get(d) ?? d).join('; '));
}
