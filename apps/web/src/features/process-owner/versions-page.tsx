import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { bpmnQuery, createDraft, versionsQuery } from '../../api/processes.js';
import type { VersionItem } from '../../api/process-types.js';
import { Problem } from '../../api/problem.js';
import { usePageTitle } from '../../components/page-title.js';
import { ProcessDiagram } from '../../components/process-diagram/process-diagram.js';
import { QueryView } from '../../components/states/query-view.js';
import { numericDate, pick, shortMoment } from '../../i18n/format.js';
import { useLocale } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { en } from './en.js';
import { today } from './model/today.js';
import styles from './process-owner.module.css';
import { vi } from './vi.js';

/** One procedure: what is in force, drawn, and every version there has been. */
export function VersionsPage() {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { code } = useParams({ from: '/office/process-owner/processes/$code' });
  const query = useQuery(versionsQuery(code));
  return (
    <div className={styles.page}>
      <Link to="/processes" className="small">
        ← {t.back}
      </Link>
      <QueryView query={query}>
        {({ name, items }) => <Versions code={code} name={pick(name, locale)} items={items} />}
      </QueryView>
    </div>
  );
}

interface Props {
  readonly code: string;
  readonly name: string;
  readonly items: readonly VersionItem[];
}

function Versions({ code, name, items }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  usePageTitle(`${code} ${name}`);
  const client = useQueryClient();
  const navigate = useNavigate();
  const draft = items.find((v) => v.status === 'draft');
  const shown = items.find((v) => v.inForce) ?? items.find((v) => v.status === 'published');
  const xml = useQuery({
    ...bpmnQuery(code, String(shown?.version ?? 1), locale),
    enabled: shown !== undefined,
  }).data;
  const create = useMutation({
    mutationFn: () => createDraft(code),
    onSuccess: async (made) => {
      await client.invalidateQueries({ queryKey: ['processes'] });
      const params = { code, n: String(made.version) };
      await navigate({ to: '/processes/$code/versions/$n', params });
    },
  });
  return (
    <>
      <div className="spread">
        <h1 className={styles.title}>
          <span className={styles.code}>{code}</span> {name}
        </h1>
        {draft === undefined ? (
          <Button loading={create.isPending} onClick={() => create.mutate()}>
            {t.createDraft}
          </Button>
        ) : (
          <Button
            component={Link}
            to={`/processes/${encodeURIComponent(code)}/versions/${draft.version}`}
          >
            {t.openDraft}
          </Button>
        )}
      </div>
      {create.isError && (
        <p role="alert" className={styles.alert}>
          {create.error instanceof Problem ? create.error.message : t.failed}
        </p>
      )}
      <ProcessDiagram xml={xml} height={240} />
      <section>
        <h2>{t.versions}</h2>
        <ul className="plain-list">
          {items.map((version) => (
            <VersionRow key={version.version} code={code} version={version} />
          ))}
        </ul>
      </section>
    </>
  );
}

function VersionRow({ code, version }: { readonly code: string; readonly version: VersionItem }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { version: n, effectiveFrom: from, effectiveTo: to, updatedBy, updatedAt } = version;
  return (
    <li className={styles.item}>
      <Link to="/processes/$code/versions/$n" params={{ code, n: String(n) }}>
        {t.version(n)}
      </Link>
      <div>
        <p>
          {from === null
            ? ''
            : to === null
              ? t.fromDay(numericDate(from))
              : t.days(numericDate(from), numericDate(to))}
        </p>
        <p className="soft small">
          {updatedBy !== null && updatedAt !== null
            ? t.editedBy(updatedBy.name, shortMoment(updatedAt, locale))
            : t.seeded}
          {version.publishedBy !== null && version.publishedAt !== null && (
            <>
              {' · '}
              {t.publishedBy(version.publishedBy.name, shortMoment(version.publishedAt, locale))}
            </>
          )}
        </p>
      </div>
      <div className={styles.standing}>
        <StatusOf version={version} />
      </div>
    </li>
  );
}

export function StatusOf({ version }: { readonly version: VersionItem }) {
  const t = useText({ vi, en });
  const { status, inForce, effectiveFrom } = version;
  const word =
    status !== 'published'
      ? t.status[status]
      : inForce
        ? t.status.inForce
        : (effectiveFrom ?? '') > today()
          ? t.status.upcoming
          : t.status.past;
  return (
    <span className={status === 'draft' ? styles.draft : inForce ? styles.good : 'soft'}>
      {word}
    </span>
  );
}
