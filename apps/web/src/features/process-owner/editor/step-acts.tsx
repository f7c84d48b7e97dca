import { ActionIcon, Menu } from '@mantine/core';
import {
  IconArrowUp,
  IconChevronDown,
  IconChevronUp,
  IconDotsVertical,
  IconPlus,
  IconTrash,
} from '@tabler/icons-react';
import type { ProcessNode } from '../../../api/process-types.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { addAfter, moveUp, movableBefore, removeNode } from '../model/edit-process.js';
import { NEW_KINDS } from '../model/new-nodes.js';
import type { NewKind } from '../model/new-nodes.js';
import { vi } from '../vi.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly node: ProcessNode;
  readonly name: string;
  readonly draft: Draft;
  readonly open: boolean;
  readonly onDetails: () => void;
}

/** Adding, moving and removing steps; everything can be undone. */
export function StepActs({ node, name, draft, open, onDetails }: Props) {
  const t = useText({ vi, en });
  const { process } = draft.edit;
  const add = (kind: NewKind): void => draft.changeProcess((p) => addAfter(p, node.id, kind)[0]);
  const fixed = node.kind === 'start' || node.kind === 'end';
  const reception = node.kind === 'task' && node.reception === true;
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <ActionIcon variant="subtle" aria-label={t.acts(name)}>
          <IconDotsVertical size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={open ? <IconChevronUp size={16} /> : <IconChevronDown size={16} />}
          onClick={onDetails}
        >
          {t.details}
        </Menu.Item>
        {draft.editable && node.kind !== 'end' && node.kind !== 'start' && (
          <>
            {NEW_KINDS.map((kind) => (
              <Menu.Item key={kind} leftSection={<IconPlus size={16} />} onClick={() => add(kind)}>
                {t.add[kind]}
              </Menu.Item>
            ))}
          </>
        )}
        {draft.editable && movableBefore(process, node.id) !== undefined && (
          <Menu.Item
            leftSection={<IconArrowUp size={16} />}
            onClick={() => draft.changeProcess((p) => moveUp(p, node.id))}
          >
            {t.moveUp}
          </Menu.Item>
        )}
        {draft.editable && !fixed && !reception && (
          <Menu.Item
            color="red"
            leftSection={<IconTrash size={16} />}
            onClick={() => draft.changeProcess((p) => removeNode(p, node.id))}
          >
            {t.remove}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
