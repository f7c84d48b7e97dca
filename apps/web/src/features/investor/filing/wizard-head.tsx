import { Popover } from '@mantine/core';
import { clockTime } from '../../../i18n/format.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './filing.module.css';
import type { Draft } from './use-draft.js';
import { vi } from './vi.js';

interface Props {
  readonly name: string;
  readonly steps: readonly { readonly key: string; readonly title: string }[];
  readonly at: number;
  readonly minutes: number;
  readonly draft: Draft;
  readonly onGo: (key: string) => void;
}

/** Where I am, how long it takes, and whether it is saved. */
export function WizardHead({ name, steps, at, minutes, draft, onGo }: Props) {
  const t = useText({ vi, en });
  return (
    <div className={styles.head}>
      <p className="soft small">{name}</p>
      <div className="spread">
        <Popover position="bottom-start" width={320} withinPortal={false}>
          <Popover.Target>
            <button type="button" className={styles.progress}>
              {t.step(at + 1, steps.length)}
              <span className="soft"> · {t.minutes(minutes)}</span>
            </button>
          </Popover.Target>
          <Popover.Dropdown>
            <ol className={styles.stepList} aria-label={t.steps}>
              {steps.map((step, i) => (
                <li key={step.key}>
                  <button
                    type="button"
                    aria-current={i === at ? 'step' : undefined}
                    onClick={() => onGo(step.key)}
                  >
                    {step.title}
                  </button>
                </li>
              ))}
            </ol>
          </Popover.Dropdown>
        </Popover>
        <SavedWord draft={draft} />
      </div>
      <div className={styles.rail} aria-hidden="true">
        {steps.map((step, i) => (
          <span key={step.key} className={i <= at ? styles.railDone : undefined} />
        ))}
      </div>
    </div>
  );
}

function SavedWord({ draft }: { readonly draft: Draft }) {
  const t = useText({ vi, en });
  const word =
    draft.state === 'saving'
      ? t.saving
      : draft.state === 'failed'
        ? t.unsaved
        : draft.savedAt === null
          ? ''
          : t.saved(clockTime(draft.savedAt));
  return (
    <output className={draft.state === 'failed' ? styles.unsaved : 'soft small'}>{word}</output>
  );
}
