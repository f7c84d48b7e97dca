import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ProcessNode } from '../../../api/process-types.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { newCondition } from '../model/edit-condition.js';
import {
  addWay,
  leadTo,
  outcomeKeys,
  removeFlow,
  targetOf,
  updateFlow,
} from '../model/edit-process.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import type { Choice } from './choice.js';
import { ConditionEditor } from './condition-editor.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly node: ProcessNode;
  readonly name: string;
  readonly draft: Draft;
  readonly nexts: readonly Choice[];
}

/** The ways out of a choice: each with its condition and where it leads; one is taken otherwise. */
export function ChoiceWays({ node, name, draft, nexts }: Props) {
  const t = useText({ vi, en });
  const flows = draft.edit.process.flows.filter((f) => f.from === node.id);
  const fields = draft.formFields;
  return (
    <ul className={styles.ways}>
      {flows.map((flow, i) => {
        const which = flow.otherwise ? t.otherwise : t.way(i + 1);
        return (
          <li key={flow.id}>
            {flow.when && (
              <ConditionEditor
                about={`${name}, ${which}`}
                condition={flow.when}
                fields={fields}
                editable={draft.editable}
                onChange={(when) => draft.changeProcess((p) => updateFlow(p, flow.id, { when }))}
              />
            )}
            <div className={styles.way}>
              <span className="small">{flow.otherwise ? t.otherwise : '→'}</span>
              <NativeSelect
                aria-label={t.nextOf(name, which)}
                size="sm"
                disabled={!draft.editable}
                value={flow.to}
                data={[...nexts]}
                onChange={(event) => {
                  const to = event.currentTarget.value;
                  draft.changeProcess((p) => updateFlow(p, flow.id, { to }));
                }}
              />
              {draft.editable && !flow.otherwise && (
                <ActionIcon
                  variant="subtle"
                  size="sm"
                  aria-label={t.removeWay(name, which)}
                  onClick={() => draft.changeProcess((p) => removeFlow(p, flow.id))}
                >
                  <IconX size={14} />
                </ActionIcon>
              )}
            </div>
          </li>
        );
      })}
      {draft.editable && (
        <li>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() => draft.changeProcess((p) => addWay(p, node.id, newCondition(fields)))}
          >
            {t.addWay}
          </Button>
        </li>
      )}
    </ul>
  );
}

/** Where a waiting hand-over goes on, and where it goes on otherwise for some ends of the linked dossier. */
export function LinkedWays({ node, name, draft, nexts }: Props) {
  const t = useText({ vi, en });
  const { process } = draft.edit;
  const own = (key: string) => process.flows.find((f) => f.from === node.id && f.outcome === key);
  return (
    <ul className={styles.nexts}>
      <li>
        <span className="small">{t.nextPlain}</span>
        <NativeSelect
          aria-label={t.nextOf(name, t.nextPlain)}
          size="sm"
          disabled={!draft.editable}
          value={targetOf(process, node.id, undefined) ?? ''}
          data={[{ value: '', label: '–' }, ...nexts]}
          onChange={(event) => {
            const to = event.currentTarget.value;
            if (to !== '') draft.changeProcess((p) => leadTo(p, node.id, undefined, to));
          }}
        />
      </li>
      {outcomeKeys(node).map((key) => (
        <li key={key}>
          <span className="small">{t.linkedEnds[key as keyof typeof t.linkedEnds]}</span>
          <NativeSelect
            aria-label={t.nextOf(name, t.linkedEnds[key as keyof typeof t.linkedEnds])}
            size="sm"
            disabled={!draft.editable}
            value={own(key)?.to ?? ''}
            data={[{ value: '', label: t.sameWay }, ...nexts]}
            onChange={(event) => {
              const to = event.currentTarget.value;
              const flow = own(key);
              draft.changeProcess((p) =>
                to !== '' ? leadTo(p, node.id, key, to) : flow ? removeFlow(p, flow.id) : p,
              );
            }}
          />
        </li>
      ))}
    </ul>
  );
}
