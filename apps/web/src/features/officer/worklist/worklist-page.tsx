import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useMe } from '../../../api/session.js';
import { tasksQuery } from '../../../api/work.js';
import type { Only, Scope } from '../../../api/work.js';
import type { Task } from '../../../api/work-types.js';
import { MoreButton } from '../../../components/more-button.js';
import { usePageTitle } from '../../../components/page-title.js';
import { Empty, Failed, Loading } from '../../../components/states/states.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { TaskTable } from './task-table.js';
import { isFree, useBulkClaim } from './use-bulk.js';
import { useHands } from './use-claim.js';
import { useKeys } from './use-keys.js';
import { WorklistHead } from './worklist-head.js';
import type { Look } from './worklist-head.js';
import styles from './worklist.module.css';

export function WorklistPage() {
  const t = useText({ vi, en });
  usePageTitle(t.title);
  const { scope = 'unit', q = '', only } = useSearch({ from: '/office/officer/work' });
  const navigate = useNavigate();
  const query = useInfiniteQuery(tasksQuery(scope, q, only));
  const tasks = query.data?.pages.flatMap((page) => page.items) ?? [];
  const [at, setAt] = useState(0);
  const here = Math.min(at, Math.max(0, tasks.length - 1));
  const hands = useHands();
  const bulk = useBulkClaim();
  const [chosenIds, setChosenIds] = useState<ReadonlySet<string>>(new Set());
  // What a colleague took meanwhile is no longer picked.
  const picked = new Set(tasks.filter((one) => isFree(one) && chosenIds.has(one.id)).map(idOf));
  const pick = (ids: readonly string[], into: boolean): void =>
    setChosenIds(
      into ? new Set([...picked, ...ids]) : new Set([...picked].filter((id) => !ids.includes(id))),
    );
  const search = useRef<HTMLInputElement>(null);
  const look = (next: Look): void => {
    setAt(0);
    void navigate({ to: '/work', search: { scope, only, q: q === '' ? undefined : q, ...next } });
  };
  const open = (task: Task | undefined): void => {
    if (task === undefined) return;
    void navigate({
      to: '/work/$code',
      params: { code: task.dossierCode },
      search: { scope, task: task.id },
    });
  };
  const chosen = tasks[here];
  useKeys({
    j: () => setAt(Math.min(here + 1, tasks.length - 1)),
    k: () => setAt(Math.max(here - 1, 0)),
    ArrowDown: () => setAt(Math.min(here + 1, tasks.length - 1)),
    ArrowUp: () => setAt(Math.max(here - 1, 0)),
    Enter: () => open(chosen),
    c: () =>
      chosen !== undefined &&
      chosen.kind === 'task' &&
      !chosen.assignee &&
      !chosen.flags.includes('not-my-role') &&
      hands.claim(chosen.id),
    u: () => look({ scope: scope === 'unit' ? 'mine' : 'unit', only: undefined }),
    '/': () => search.current?.focus(),
  });
  return (
    <div className={styles.page}>
      <WorklistHead scope={scope} only={only} q={q} tasks={tasks} search={search} onLook={look} />
      {picked.size > 0 && (
        <div className={styles.bulk}>
          <Button
            size="sm"
            loading={bulk.busy}
            onClick={() => {
              bulk.claim([...picked]);
              setChosenIds(new Set());
            }}
          >
            {t.claimMany(picked.size)}
          </Button>
          <Button size="sm" variant="subtle" onClick={() => setChosenIds(new Set())}>
            {t.unpick}
          </Button>
        </div>
      )}
      {query.isPending && <Loading lines={8} />}
      {query.isError && tasks.length === 0 && (
        <Failed error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.isSuccess && tasks.length === 0 && <NoTasks scope={scope} q={q} only={only} />}
      {tasks.length > 0 && (
        <TaskTable
          tasks={tasks}
          at={here}
          scope={scope}
          picked={picked}
          onPick={pick}
          onClaim={hands.claim}
        />
      )}
      <MoreButton query={query} />
      <p className={`soft small ${styles.keys}`}>{t.keys}</p>
    </div>
  );
}

const idOf = (task: Task): string => task.id;

interface NoTasksProps {
  readonly scope: Scope;
  readonly q: string;
  readonly only: Only;
}

function NoTasks({ scope, q, only }: NoTasksProps) {
  const t = useText({ vi, en });
  const me = useMe();
  if (q !== '') {
    return (
      <Empty
        title={t.notFound}
        action={
          <Button component={Link} to={`/work/${encodeURIComponent(q)}`} variant="light">
            {t.openDossier(q)}
          </Button>
        }
      />
    );
  }
  if (only !== undefined) return <Empty title={t.allNoted}>{t.allNotedBody}</Empty>;
  const mine = scope === 'mine' && me !== null;
  return <Empty title={mine ? t.emptyMine : t.empty}>{mine ? t.emptyMineBody : t.emptyBody}</Empty>;
}
