import { Button, Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Dossier } from '../../../api/types.js';
import { actionsQuery } from '../../../api/work.js';
import type { Task } from '../../../api/work-types.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { ConflictDialog } from '../standing/conflict-dialog.js';
import { en as standingEn } from '../standing/en.js';
import { vi as standingVi } from '../standing/vi.js';
import { vi } from '../vi.js';
import { CommandDialog } from './command-dialog.js';
import { COMMANDS, commandOf } from './commands.js';
import type { CommandKey } from './commands.js';
import { Following } from './following.js';
import { MigrationDialog } from './migration-dialog.js';
import { OpinionForm } from './opinion-form.js';
import { TaskPanel } from './task-panel.js';
import styles from './workspace.module.css';

interface Props {
  readonly dossier: Dossier;
  readonly code: string;
  readonly task: Task | null;
  readonly loading: boolean;
}

/** First the step at hand, then whatever else the table of actions allows this person now. */
export function ActionPanel({ dossier, code, task, loading }: Props) {
  const t = useText({ vi, en });
  const allowed = useQuery(actionsQuery(code)).data ?? [];
  const [opened, setOpened] = useState<CommandKey | null>(null);
  const [migrating, setMigrating] = useState(false);
  const mayMigrate = allowed.some((a) => a.key === 'migrate');
  const atReception = task?.outcomes.some((o) => o.key === 'request-supplement') === true;
  const keys = new Set(allowed.map((a) => commandOf(a.key)));
  // At reception the step itself offers the two answers; they are not shown twice.
  const atTill = task?.outcomes.some((o) => o.key === 'paid') === true;
  const shown = (key: CommandKey): boolean =>
    (atReception && (key === 'request-supplement' || key === 'refuse')) ||
    (atTill && key === 'record-payment');
  const others = COMMANDS.filter((key) => keys.has(key) && !shown(key));
  return (
    <div className={styles.actions}>
      {loading && <Skeleton height={120} radius={6} />}
      {!loading && task === null && <p className="soft">{t.noTask}</p>}
      {task?.kind === 'task' && (
        <TaskPanel key={task.id} task={task} dossier={dossier} code={code} onCommand={setOpened} />
      )}
      {task?.kind === 'consultation' && <OpinionForm key={task.id} task={task} />}
      {(others.length > 0 || mayMigrate) && (
        <section className={styles.others}>
          <h2>{t.more2}</h2>
          {mayMigrate && (
            <Button
              variant="subtle"
              size="sm"
              justify="flex-start"
              onClick={() => setMigrating(true)}
            >
              {t.migration.action}
            </Button>
          )}
          {others.map((key) => (
            <Button
              key={key}
              variant="subtle"
              size="sm"
              justify="flex-start"
              onClick={() => setOpened(key)}
            >
              {t.actions[key]}
            </Button>
          ))}
        </section>
      )}
      <Following dossier={dossier} code={code} />
      {task !== null && <ConflictHere code={code} />}
      {migrating && <MigrationDialog code={code} onClose={() => setMigrating(false)} />}
      {opened !== null && (
        <CommandDialog
          command={opened}
          dossier={dossier}
          code={code}
          task={atReception ? task : null}
          onClose={() => setOpened(null)}
        />
      )}
    </div>
  );
}

/** Said where it is seen: on the dossier of whoever one is tied to. */
function ConflictHere({ code }: { readonly code: string }) {
  const t = useText({ vi: standingVi, en: standingEn }).conflict;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="subtle" size="compact-sm" color="gray" onClick={() => setOpen(true)}>
        {t.here}
      </Button>
      {open && <ConflictDialog code={code} onClose={() => setOpen(false)} />}
    </>
  );
}
