import { Button } from '@mantine/core';
import type { Dossier } from '../../../api/types.js';
import { hasRole, useMe } from '../../../api/session.js';
import type { Task } from '../../../api/work-types.js';
import { MiniClock } from '../../../components/clock/mini-clock.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import { useHands } from '../worklist/use-claim.js';
import { useKeys } from '../worklist/use-keys.js';
import { AssignMenu } from './assign-menu.js';
import type { CommandKey } from './commands.js';
import { Completion } from './completion.js';
import styles from './workspace.module.css';

interface Props {
  readonly task: Task;
  readonly dossier: Dossier;
  readonly code: string;
  readonly onCommand: (command: CommandKey) => void;
}

export function TaskPanel({ task, dossier, code, onCommand }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const me = useMe();
  const hands = useHands();
  const leads = hasRole(me, 'head', 'leader');
  const foreign = task.flags.includes('not-my-role');
  const others = task.flags.includes('taken');
  useKeys({ c: () => !task.assignee && !foreign && hands.claim(task.id) });
  return (
    <section className={styles.task}>
      <div>
        <h2>{pick(task.step.name, locale)}</h2>
        <p className="soft small">{pick(task.unit.name, locale)}</p>
      </div>
      <MiniClock
        dueAt={task.dueAt}
        provisional={task.provisional}
        since={task.openedAt ?? null}
        remainingMinutes={task.remainingMinutes}
      />
      {foreign && <p className="soft">{t.otherRole}</p>}
      {others && <p>{t.takenBy(task.assignee?.name ?? '')}</p>}
      {task.inPlaceOf !== undefined && !others && <p>{t.inPlaceOf(task.inPlaceOf.name)}</p>}
      {!foreign && !others && (
        <Completion task={task} dossier={dossier} code={code} onCommand={onCommand} />
      )}
      <div className="row">
        {!task.assignee && (
          <Button
            variant="light"
            size="sm"
            loading={hands.busy}
            onClick={() => hands.claim(task.id)}
          >
            {t.claim}
          </Button>
        )}
        {task.assignee && (
          <Button
            variant="subtle"
            size="sm"
            loading={hands.busy}
            onClick={() => hands.release(task.id)}
          >
            {t.release}
          </Button>
        )}
        {(leads || !foreign) && <AssignMenu task={task} />}
      </div>
    </section>
  );
}
