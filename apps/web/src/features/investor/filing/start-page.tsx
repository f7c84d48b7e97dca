import { Alert, Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { createDossier, myDossiersQuery } from '../../../api/dossiers.js';
import { procedureQuery } from '../../../api/public.js';
import type { DossierItem, Procedure, ProcedureComponent } from '../../../api/types.js';
import { usePageTitle } from '../../../components/page-title.js';
import { QueryView } from '../../../components/states/query-view.js';
import { sectionsOf } from '../../../forms/schema.js';
import { momentWords, pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './filing.module.css';
import { minutesFor } from './steps.js';
import { vi } from './vi.js';

export function StartPage() {
  const { procedureCode } = useParams({ from: '/mine/investor/file/$procedureCode' });
  const query = useQuery(procedureQuery(procedureCode));
  return <QueryView query={query}>{(procedure) => <Start procedure={procedure} />}</QueryView>;
}

function Start({ procedure }: { readonly procedure: Procedure }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const navigate = useNavigate();
  const name = pick(procedure.name, locale);
  usePageTitle(name);
  const drafts =
    useInfiniteQuery(myDossiersQuery('draft')).data?.pages.flatMap((p) => p.items) ?? [];
  const begun = drafts.filter((d) => d.procedure.code === procedure.code);
  const creating = useMutation({
    mutationFn: () => createDossier(procedure.code),
    onSuccess: (draft) => navigate({ to: '/drafts/$id', params: { id: draft.id } }),
  });
  const must = procedure.components.filter((c) => c.required);
  const may = procedure.components.filter((c) => !c.required);
  return (
    <div className={styles.page}>
      <div className="stack">
        <p className="soft">{t.startTitle}</p>
        <h1>{name}</h1>
        <p>{t.startLead(minutesFor(sectionsOf(procedure.form).length + 2))}</p>
      </div>
      <Resume drafts={begun} />
      <PaperList title={t.ready} components={must} />
      <PaperList title={t.maybe} components={may} />
      {creating.isError && <Alert color="gray">{creating.error.message}</Alert>}
      <div className={styles.actions}>
        <Button onClick={() => creating.mutate()} loading={creating.isPending}>
          {t.begin}
        </Button>
        <Link to="/procedures/$code" params={{ code: procedure.code }}>
          {t.sheet}
        </Link>
      </div>
    </div>
  );
}

function Resume({ drafts }: { readonly drafts: readonly DossierItem[] }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (drafts.length === 0) return null;
  return (
    <section className={styles.notice}>
      <h2>{t.resume}</h2>
      <ul className="plain-list">
        {drafts.map((draft) => {
          const touched = draft.updatedAt ?? draft.createdAt;
          return (
            <li key={draft.id} className="spread">
              <span>{touched === undefined ? '' : t.resumeAt(momentWords(touched, locale))}</span>
              <Link to="/drafts/$id" params={{ id: draft.id }}>
                {t.goOn}
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function PaperList({
  title,
  components,
}: {
  readonly title: string;
  readonly components: readonly ProcedureComponent[];
}) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  if (components.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className={styles.papers}>
        {components.map((c) => (
          <li key={c.code}>
            {pick(c.name, locale)}
            {!c.required && c.condition && (
              <span className="soft small"> {t.when(pick(c.condition, locale))}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
