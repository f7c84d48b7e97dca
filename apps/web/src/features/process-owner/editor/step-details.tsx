import { ActionIcon, Button, Checkbox, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { TaskNode } from '../../../api/process-types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { addOutcome, setOutcomes } from '../model/edit-process.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import type { DetailProps } from './detail-props.js';
import { ConsultationDetails, HandOverDetails, LimitUnit } from './waiting-details.js';

/** What stands behind a step: both languages, its outcomes, four eyes, the question of a consultation. */
export function StepDetails(props: DetailProps) {
  const t = useText({ vi, en });
  const { node, draft, patch } = props;
  const language = (locale: 'vi' | 'en', label: string) => (
    <TextInput
      size="sm"
      label={label}
      readOnly={!draft.editable}
      value={node.name[locale]}
      onChange={(event) => patch({ name: { ...node.name, [locale]: event.currentTarget.value } })}
    />
  );
  return (
    <div className={styles.details}>
      {language('vi', t.nameVi)}
      {language('en', t.nameEn)}
      {node.kind === 'task' && <TaskDetails {...props} node={node} />}
      {node.kind === 'consultation' && <ConsultationDetails {...props} node={node} />}
      {node.kind === 'hand-over' && <HandOverDetails {...props} node={node} />}
      {node.kind === 'timer' && <LimitUnit {...props} node={node} />}
    </div>
  );
}

function TaskDetails({ node, draft, patch, nexts }: DetailProps<TaskNode>) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const tasks = new Set(draft.edit.process.nodes.filter((n) => n.kind === 'task').map((n) => n.id));
  const change = (i: number, how: object): void =>
    draft.changeProcess((p) =>
      setOutcomes(
        p,
        node.id,
        node.outcomes.map((o, k) => (k === i ? { ...o, ...how } : o)),
      ),
    );
  return (
    <>
      <fieldset className={styles.outcomes} disabled={!draft.editable}>
        <legend>{t.outcomes}</legend>
        {node.outcomes.map((outcome, i) => (
          <div key={outcome.key} className={styles.outcome}>
            {(['vi', 'en'] as const).map((language) => (
              <TextInput
                key={language}
                size="sm"
                aria-label={`${t.outcomes} ${i + 1} (${language})`}
                value={outcome.label[language]}
                onChange={(event) =>
                  change(i, {
                    label: { ...outcome.label, [language]: event.currentTarget.value },
                  })
                }
              />
            ))}
            {outcome.rework && <span className="small soft">{t.rework}</span>}
            {i > 0 && (
              <ActionIcon
                variant="subtle"
                aria-label={t.removeOutcome(pick(outcome.label, locale))}
                onClick={() =>
                  draft.changeProcess((p) =>
                    setOutcomes(
                      p,
                      node.id,
                      node.outcomes.filter((o) => o !== outcome),
                    ),
                  )
                }
              >
                <IconX size={16} />
              </ActionIcon>
            )}
          </div>
        ))}
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => draft.changeProcess((p) => addOutcome(p, node.id))}
        >
          {t.addOutcome}
        </Button>
      </fieldset>
      <NativeSelect
        size="sm"
        label={t.differentFrom}
        disabled={!draft.editable}
        value={node.differentFrom ?? ''}
        data={[
          { value: '', label: t.anybody },
          ...nexts.filter((n) => tasks.has(n.value) && n.value !== node.id),
        ]}
        onChange={(event) => patch({ differentFrom: event.currentTarget.value || undefined })}
      />
      <Checkbox
        label={t.stopsClock}
        disabled={!draft.editable}
        checked={node.stopsClock === true}
        onChange={(event) => patch({ stopsClock: event.currentTarget.checked || undefined })}
      />
    </>
  );
}
