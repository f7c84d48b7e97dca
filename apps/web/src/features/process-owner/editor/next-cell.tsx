import { MultiSelect, NativeSelect } from '@mantine/core';
import type { ProcessNode } from '../../../api/process-types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { leadTo, setBranches, targetOf } from '../model/edit-process.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import type { Choice } from './choice.js';
import { ChoiceWays, LinkedWays } from './ways.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly node: ProcessNode;
  readonly name: string;
  readonly draft: Draft;
  readonly nexts: readonly Choice[];
}

/** Where each outcome leads; a fork leads to several steps at once. */
export function NextCell({ node, name, draft, nexts }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const { process } = draft.edit;
  if (node.kind === 'end') return null;
  const others = nexts.filter((n) => n.value !== node.id);
  const flows = process.flows.filter((f) => f.from === node.id);
  if (node.kind === 'parallel' && flows.length !== 1) {
    return (
      <MultiSelect
        aria-label={`${t.branches}: ${name}`}
        size="sm"
        disabled={!draft.editable}
        data={others}
        value={flows.map((f) => f.to)}
        onChange={(to) => draft.changeProcess((p) => setBranches(p, node.id, to))}
      />
    );
  }
  if (node.kind === 'exclusive') {
    return <ChoiceWays node={node} name={name} draft={draft} nexts={others} />;
  }
  if (node.kind === 'hand-over' && node.wait) {
    return <LinkedWays node={node} name={name} draft={draft} nexts={others} />;
  }
  const outcomes =
    node.kind === 'task'
      ? node.outcomes.map((o) => ({ key: o.key, label: pick(o.label, locale) }))
      : [{ key: undefined, label: t.nextPlain }];
  return (
    <ul className={styles.nexts}>
      {outcomes.map(({ key, label }) => (
        <li key={key ?? ''}>
          <span className="small">{label}</span>
          <NativeSelect
            aria-label={t.nextOf(name, label)}
            size="sm"
            disabled={!draft.editable}
            value={targetOf(process, node.id, key) ?? ''}
            data={[{ value: '', label: '–' }, ...others]}
            onChange={(event) => {
              const to = event.currentTarget.value;
              if (to !== '') draft.changeProcess((p) => leadTo(p, node.id, key, to));
            }}
          />
        </li>
      ))}
    </ul>
  );
}
