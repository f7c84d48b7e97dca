import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { tasksQuery } from '../../../api/work.js';
import type { Scope } from '../../../api/work.js';
import { MiniClock } from '../../../components/clock/mini-clock.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { useKeys } from '../worklist/use-keys.js';
import styles from './workspace.module.css';

/** The worklist, kept beside the dossier so that the next one is a key away. */
export function SideList({ scope, code }: { readonly scope: Scope; readonly code: string }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const navigate = useNavigate();
  const tasks = useInfiniteQuery(tasksQuery(scope, '')).data?.pages.flatMap((p) => p.items) ?? [];
  const at = tasks.findIndex((task) => task.dossierCode === code);
  const go = (to: number): void => {
    const task = tasks[to];
    if (task === undefined) return;
    void navigate({
      to: '/work/$code',
      params: { code: task.dossierCode },
      search: { scope, task: task.id },
    });
  };
  useKeys({
    j: () => go(at + 1),
    k: () => go(at - 1),
    Escape: () => void navigate({ to: '/work', search: { scope } }),
  });
  return (
    <nav className={`${styles.left} no-print`} aria-label={t.list}>
      <ul className="plain-list">
        {tasks.map((task) => (
          <li key={task.id}>
            <Link
              to="/work/$code"
              params={{ code: task.dossierCode }}
              search={{ scope, task: task.id }}
              className={`${styles.item} ${task.dossierCode === code ? styles.here : ''}`}
              aria-current={task.dossierCode === code ? 'true' : undefined}
            >
              <span className={styles.itemName}>{pick(task.step.name, locale)}</span>
              <span className={styles.itemWho}>{task.applicant?.name}</span>
              <MiniClock
                dueAt={task.dueAt}
                provisional={task.provisional}
                remainingMinutes={task.remainingMinutes}
              />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
