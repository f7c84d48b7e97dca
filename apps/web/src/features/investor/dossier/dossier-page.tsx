import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { clockQuery, documentsQuery, dossierQuery, eventsQuery } from '../../../api/dossiers.js';
import type { Dossier } from '../../../api/types.js';
import { Clock } from '../../../components/clock/clock.js';
import { DossierCode } from '../../../components/dossier-code.js';
import { DossierDiagram } from '../../../components/process-diagram/dossier-diagram.js';
import { usePageTitle } from '../../../components/page-title.js';
import { QueryView } from '../../../components/states/query-view.js';
import { StatusWord } from '../../../components/status/status-word.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { Documents } from '../../shared/documents.js';
import { LinkedDossiers } from '../../shared/linked-dossiers.js';
import { Timeline } from '../../shared/timeline.js';
import styles from './dossier.module.css';
import { en } from './en.js';
import { FiledContent } from './filed-content.js';
import { Rating } from './rating.js';
import { StatusSentence } from './status-sentence.js';
import { SupplementAnswer } from './supplement-answer.js';
import { vi } from './vi.js';
import { Withdrawal } from './withdrawal.js';

const LIVE = 20_000;
const WITHDRAWABLE = ['submitted', 'supplement-requested', 'in-process', 'awaiting-payment'];
const RESTED = ['decided', 'returned', 'withdrawn', 'stopped', 'refused-at-reception'];

export function DossierPage() {
  const { code } = useParams({ from: '/mine/investor/my/dossiers/$code' });
  const query = useQuery({ ...dossierQuery(code), refetchInterval: LIVE });
  return <QueryView query={query}>{(dossier) => <Page dossier={dossier} id={code} />}</QueryView>;
}

function Page({ dossier, id }: { readonly dossier: Dossier; readonly id: string }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const name = pick(dossier.procedure.name, locale);
  usePageTitle(`${dossier.code ?? ''} ${name}`);
  return (
    <article className={styles.page}>
      <div className={styles.head}>
        <Link to="/my" className="no-print small">
          ← {t.all}
        </Link>
        <h1>{name}</h1>
        <div className="row">
          {dossier.code !== null && <DossierCode code={dossier.code} />}
          <StatusWord status={dossier.status} />
        </div>
        <StatusSentence dossier={dossier} />
      </div>
      {dossier.status === 'supplement-requested' && <SupplementAnswer dossier={dossier} id={id} />}
      {dossier.status === 'returned' && (
        <Rating id={id} rated={dossier.rating !== undefined && dossier.rating !== null} />
      )}
      <ClockSection dossier={dossier} id={id} />
      <LinkedDossiers dossier={dossier} room="investor">
        {(link) =>
          link.status === 'draft' && link.waits ? (
            <span className="row no-print">
              <Link to="/drafts/$id" params={{ id: link.id }}>
                {t.completeLinked}
              </Link>
              <Withdrawal id={link.id} />
            </span>
          ) : null
        }
      </LinkedDossiers>
      {dossier.procedureVersionId !== undefined && dossier.status !== 'draft' && (
        <section className="no-print">
          <h2>{t.process}</h2>
          <DossierDiagram dossier={dossier} />
        </section>
      )}
      <DocumentSection id={id} />
      <HistorySection id={id} />
      <FiledContent dossier={dossier} />
      <div className={`row no-print ${styles.foot ?? ''}`}>
        <Button variant="subtle" onClick={() => window.print()}>
          {t.print}
        </Button>
        {WITHDRAWABLE.includes(dossier.status) && <Withdrawal id={id} dossier={dossier} />}
      </div>
    </article>
  );
}

function ClockSection({ dossier, id }: { readonly dossier: Dossier; readonly id: string }) {
  const t = useText({ vi, en });
  const clock = useQuery({ ...clockQuery(id), refetchInterval: LIVE }).data;
  if (clock === undefined || clock.explanation.length === 0) return null;
  // It was answered by the request; the next one starts with the applicant's answer.
  if (dossier.status === 'supplement-requested' && clock.clock === 'first-answer') return null;
  const rested = RESTED.includes(dossier.status)
    ? (dossier.decidedAt ?? clock.explanation.at(-1)?.to ?? null)
    : null;
  return (
    <section>
      <h2>
        {rested !== null ? t.promised : clock.clock === 'first-answer' ? t.firstAnswer : t.clock}
      </h2>
      <Clock
        explanation={clock.explanation}
        dueAt={clock.dueAt}
        remainingMinutes={clock.remainingMinutes}
        provisional={clock.provisional ?? false}
        restedAt={rested}
      />
    </section>
  );
}

function DocumentSection({ id }: { readonly id: string }) {
  const t = useText({ vi, en });
  const query = useQuery({ ...documentsQuery(id), refetchInterval: LIVE });
  return (
    <section>
      <h2>{t.documents}</h2>
      <QueryView query={query} lines={3}>
        {(documents) => <Documents documents={documents} />}
      </QueryView>
    </section>
  );
}

function HistorySection({ id }: { readonly id: string }) {
  const t = useText({ vi, en });
  const query = useQuery({ ...eventsQuery(id), refetchInterval: LIVE });
  return (
    <section>
      <h2>{t.history}</h2>
      <QueryView query={query} lines={6}>
        {(events) => <Timeline events={events} />}
      </QueryView>
    </section>
  );
}
