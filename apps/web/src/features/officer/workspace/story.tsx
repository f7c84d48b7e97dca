import { Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { clockQuery, documentAddress, documentsQuery, eventsQuery } from '../../../api/dossiers.js';
import { procedureQuery } from '../../../api/public.js';
import type { Dossier } from '../../../api/types.js';
import { Clock } from '../../../components/clock/clock.js';
import { QueryView } from '../../../components/states/query-view.js';
import { sectionsOf } from '../../../forms/schema.js';
import { fileSize, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { Answers } from '../../shared/answers.js';
import { Documents } from '../../shared/documents.js';
import { Timeline } from '../../shared/timeline.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { Comparison } from '../consultation/comparison.js';
import styles from './workspace.module.css';

interface Props {
  readonly dossier: Dossier;
  readonly code: string;
}

const RESTED = ['decided', 'returned', 'withdrawn', 'stopped', 'refused-at-reception'];

/** What the dossier says, what has happened to it and what time is left. */
export function Story({ dossier, code }: Props) {
  const t = useText({ vi, en });
  return (
    <>
      <DossierClock dossier={dossier} code={code} />
      <Tabs defaultValue="content" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="content">{t.tabs.content}</Tabs.Tab>
          <Tabs.Tab value="papers">{t.tabs.papers}</Tabs.Tab>
          <Tabs.Tab value="opinions">{t.tabs.opinions}</Tabs.Tab>
          <Tabs.Tab value="issued">{t.tabs.issued}</Tabs.Tab>
          <Tabs.Tab value="story">{t.tabs.story}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="content" className={styles.panel ?? ''}>
          <Content dossier={dossier} />
        </Tabs.Panel>
        <Tabs.Panel value="papers" className={styles.panel ?? ''}>
          <Papers dossier={dossier} />
        </Tabs.Panel>
        <Tabs.Panel value="opinions" className={styles.panel ?? ''}>
          <Comparison dossier={dossier} code={code} />
        </Tabs.Panel>
        <Tabs.Panel value="issued" className={styles.panel ?? ''}>
          <Issued code={code} />
        </Tabs.Panel>
        <Tabs.Panel value="story" className={styles.panel ?? ''}>
          <History code={code} />
        </Tabs.Panel>
      </Tabs>
    </>
  );
}

function DossierClock({ dossier, code }: Props) {
  const clock = useQuery({ ...clockQuery(code), refetchInterval: 30_000 }).data;
  if (clock === undefined || clock.explanation.length === 0) return null;
  const rested = RESTED.includes(dossier.status)
    ? (dossier.decidedAt ?? clock.explanation.at(-1)?.to ?? null)
    : null;
  return (
    <Clock
      explanation={clock.explanation}
      dueAt={clock.dueAt}
      remainingMinutes={clock.remainingMinutes}
      provisional={clock.provisional ?? false}
      restedAt={rested}
    />
  );
}

function Content({ dossier }: { readonly dossier: Dossier }) {
  const query = useQuery(procedureQuery(dossier.procedure.code));
  return (
    <QueryView query={query}>
      {(procedure) =>
        sectionsOf(procedure.form).map((section) => (
          <section key={section.key} className={styles.section}>
            {section.title !== undefined && <h2>{section.title}</h2>}
            <Answers schema={procedure.form} form={dossier.form} properties={section.properties} />
          </section>
        ))
      }
    </QueryView>
  );
}

function Papers({ dossier }: { readonly dossier: Dossier }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const procedure = useQuery(procedureQuery(dossier.procedure.code)).data;
  const names = new Map(procedure?.components.map((c) => [c.code, pick(c.name, locale)]));
  const filed = dossier.components.filter((c) => c.attachments.length > 0);
  if (filed.length === 0) return <p className="soft">{t.noPapers}</p>;
  return (
    <ul className="plain-list">
      {filed.map((component) => (
        <li key={component.code} className={styles.paper}>
          <span className="soft small">{names.get(component.code) ?? component.code}</span>
          {component.attachments.map((file) => (
            <span key={file.id}>
              <a href={documentAddress(file.id)} target="_blank" rel="noreferrer">
                {file.fileName}
              </a>{' '}
              <span className="soft small">{fileSize(file.size, locale)}</span>
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}

function Issued({ code }: { readonly code: string }) {
  const query = useQuery(documentsQuery(code));
  return <QueryView query={query}>{(documents) => <Documents documents={documents} />}</QueryView>;
}

function History({ code }: { readonly code: string }) {
  const query = useQuery(eventsQuery(code));
  return <QueryView query={query}>{(events) => <Timeline events={events} />}</QueryView>;
}
