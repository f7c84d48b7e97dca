import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useMe } from '../../../api/session.js';
import type { Scope } from '../../../api/work.js';
import type { Task } from '../../../api/work-types.js';
import { MiniClock } from '../../../components/clock/mini-clock.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { isFree } from './use-bulk.js';
import styles from './worklist.module.css';

interface Props {
  readonly tasks: readonly Task[];
  readonly at: number;
  readonly scope: Scope;
  readonly picked: ReadonlySet<string>;
  readonly onPick: (taskIds: readonly string[], picked: boolean) => void;
  readonly onClaim: (taskId: string) => void;
}

/** Dense, ordered by urgency; the chosen row is where the keys are. */
export function TaskTable({ tasks, at, scope, picked, onPick, onClaim }: Props) {
  const t = useText({ vi, en });
  const body = useRef<HTMLTableSectionElement>(null);
  const free = tasks.filter(isFree).map((task) => task.id);
  useEffect(() => {
    body.current?.rows[at]?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.pick}>
            {free.length > 0 && (
              <Checkbox
                size="xs"
                aria-label={t.pickAll(free.length)}
                checked={picked.size > 0 && picked.size === free.length}
                indeterminate={picked.size > 0 && picked.size < free.length}
                onChange={(e) => onPick(free, e.currentTarget.checked)}
              />
            )}
          </th>
          <th scope="col">{t.due}</th>
          <th scope="col">{t.step}</th>
          <th scope="col">{t.code}</th>
          <th scope="col">{t.applicant}</th>
          <th scope="col">{t.who}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {tasks.map((task, i) => (
          <TaskRow
            key={task.id}
            task={task}
            chosen={i === at}
            scope={scope}
            picked={picked.has(task.id)}
            onPick={onPick}
            onClaim={onClaim}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly task: Task;
  readonly chosen: boolean;
  readonly scope: Scope;
  readonly picked: boolean;
  readonly onPick: (taskIds: readonly string[], picked: boolean) => void;
  readonly onClaim: (taskId: string) => void;
}

function TaskRow({ task, chosen, scope, picked, onPick, onClaim }: RowProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const me = useMe();
  return (
    <tr className={chosen ? styles.chosen : undefined}>
      <td className={styles.pick}>
        {isFree(task) && (
          <Checkbox
            size="xs"
            aria-label={t.pick(task.dossierCode)}
            checked={picked}
            onChange={(e) => onPick([task.id], e.currentTarget.checked)}
          />
        )}
      </td>
      <td className={styles.due}>
        <MiniClock
          dueAt={task.dueAt}
          provisional={task.provisional}
          remainingMinutes={task.remainingMinutes}
        />
      </td>
      <td
        className={styles.what}
        title={`${pick(task.step.name, locale)} – ${pick(task.procedure.name, locale)}`}
      >
        <Link
          to="/work/$code"
          params={{ code: task.dossierCode }}
          search={{ scope, task: task.id }}
          className={styles.step}
        >
          {pick(task.step.name, locale)}
        </Link>
        <span className={styles.procedure}>
          <Flags task={task} />
          {pick(task.procedure.name, locale)}
        </span>
      </td>
      <td className={styles.code}>{task.dossierCode}</td>
      <td className={styles.applicant}>{task.applicant?.name ?? ''}</td>
      <td className={styles.who}>
        {task.assignee ? (
          task.assignee.id === me?.id ? (
            <strong>{t.me}</strong>
          ) : (
            task.assignee.name
          )
        ) : task.kind === 'consultation' || task.flags.includes('not-my-role') ? (
          <span className="soft">{pick(task.unit.name, locale)}</span>
        ) : (
          <button type="button" className={styles.claim} onClick={() => onClaim(task.id)}>
            {t.claim}
          </button>
        )}
      </td>
    </tr>
  );
}

function Flags({ task }: { readonly task: Task }) {
  const t = useText({ vi, en });
  const words: Readonly<Record<string, string>> = t.flags;
  const said = task.flags.flatMap((flag) => (flag === 'overdue' ? [] : (words[flag] ?? [])));
  if (task.kind === 'consultation') said.unshift(t.consultation);
  return said.length === 0 ? null : <span className={styles.flags}>{said.join(' · ')} · </span>;
}
