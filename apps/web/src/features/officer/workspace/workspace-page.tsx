import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { dossierQuery } from '../../../api/dossiers.js';
import { dossierTasksQuery } from '../../../api/work.js';
import type { Dossier } from '../../../api/types.js';
import type { Task } from '../../../api/work-types.js';
import { DossierCode } from '../../../components/dossier-code.js';
import { DossierDiagram } from '../../../components/process-diagram/dossier-diagram.js';
import { usePageTitle } from '../../../components/page-title.js';
import { QueryView } from '../../../components/states/query-view.js';
import { StatusWord } from '../../../components/status/status-word.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { LinkedDossiers } from '../../shared/linked-dossiers.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { useTakingNote } from './use-taking-note.js';
import { ActionPanel } from './action-panel.js';
import { SideList } from './side-list.js';
import { Story } from './story.js';
import styles from './workspace.module.css';

/** List left, story in the middle, what can be done on the right. */
export function WorkspacePage() {
  const { code } = useParams({ from: '/office/officer/work/$code' });
  const { scope = 'unit' } = useSearch({ from: '/office/officer/work/$code' });
  const query = useQuery({ ...dossierQuery(code), refetchInterval: 20_000 });
  return (
    <div className={styles.page}>
      <SideList scope={scope} code={code} />
      <div className={styles.main}>
        <QueryView query={query}>
          {(dossier) => <Room key={code} dossier={dossier} code={code} />}
        </QueryView>
      </div>
    </div>
  );
}

function Room({ dossier, code }: { readonly dossier: Dossier; readonly code: string }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { scope = 'unit', task: asked } = useSearch({ from: '/office/officer/work/$code' });
  const tasks = useQuery(dossierTasksQuery(code)).data;
  const task = chosenTask(tasks, asked);
  useTakingNote(task);
  const name = pick(dossier.procedure.name, locale);
  usePageTitle(`${dossier.code ?? ''} ${name}`);
  return (
    <>
      <div className={styles.middle}>
        <div className={styles.head}>
          <Link to="/work" search={{ scope }} className={`no-print small ${styles.back}`}>
            ← {t.back}
          </Link>
          <h1 className={styles.title}>{name}</h1>
          <div className="row">
            {dossier.code !== null && <DossierCode code={dossier.code} />}
            <StatusWord office status={dossier.status} />
          </div>
          <p className={styles.applicant}>{dossier.applicant?.name}</p>
        </div>
        {dossier.procedureVersionId !== undefined && <DossierDiagram dossier={dossier} />}
        <LinkedDossiers dossier={dossier} room="officer" />
        <Story dossier={dossier} code={code} />
      </div>
      <aside className={`${styles.right} no-print`}>
        <ActionPanel dossier={dossier} code={code} task={task} loading={tasks === undefined} />
      </aside>
    </>
  );
}

/** The task that was opened; else the most urgent one of this dossier. */
function chosenTask(tasks: readonly Task[] | undefined, asked: string | undefined): Task | null {
  return tasks?.find((task) => task.id === asked) ?? tasks?.[0] ?? null;
}
