import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { AuthoringFault } from '../../../api/process-types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly draft: Draft;
  readonly traced: readonly string[];
  readonly onTrace: (trace: readonly string[]) => void;
  readonly onGoTo: (nodeId: string) => void;
}

/** What keeps the version from being published, as it is being written. */
export function FaultList({ draft, traced, onTrace, onGoTo }: Props) {
  const t = useText({ vi, en });
  const { check, checking } = draft;
  if (check === undefined) return <p className="soft small">{t.checking}</p>;
  return (
    <section aria-live="polite" aria-busy={checking} className={styles.faults}>
      {check.faults.length === 0 ? (
        <p className={styles.verdictGood}>
          <IconCircleCheck size={18} aria-hidden />
          {t.good}
        </p>
      ) : (
        <>
          <p className={styles.verdictBad}>
            <IconAlertTriangle size={18} aria-hidden />
            <strong>{t.faults(check.faults.length)}</strong>
          </p>
          <ul className={styles.faultList}>
            {check.faults.map((fault, i) => (
              <Fault
                key={`${fault.code} ${i}`}
                fault={fault}
                traced={fault.trace !== undefined && fault.trace.join() === traced.join()}
                onTrace={onTrace}
                onGoTo={onGoTo}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface FaultProps {
  readonly fault: AuthoringFault;
  readonly traced: boolean;
  readonly onTrace: (trace: readonly string[]) => void;
  readonly onGoTo: (nodeId: string) => void;
}

function Fault({ fault, traced, onTrace, onGoTo }: FaultProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { trace = [], nodeId } = fault;
  return (
    <li>
      {pick(fault.text, locale)}
      {trace.length > 0 && (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-pressed={traced}
          onClick={() => onTrace(traced ? [] : trace)}
        >
          {traced ? t.hideTrace : t.showTrace}
        </Button>
      )}
      {nodeId !== undefined && (
        <Button variant="subtle" size="compact-sm" onClick={() => onGoTo(nodeId)}>
          {t.goTo}
        </Button>
      )}
    </li>
  );
}
