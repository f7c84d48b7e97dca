import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { ProcessNode } from '../../../api/process-types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { updateNode } from '../model/edit-process.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import type { Choice } from './choice.js';
import { NextCell } from './next-cell.js';
import { StepActs } from './step-acts.js';
import { StepDetails } from './step-details.js';
import type { Draft } from './use-draft.js';

interface Props {
  readonly number: number;
  readonly node: ProcessNode;
  readonly draft: Draft;
  readonly units: readonly Choice[];
  readonly nexts: readonly Choice[];
  readonly selected: boolean;
  readonly onSelect: () => void;
}

export function StepRow({ number, node, draft, units, nexts, selected, onSelect }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const element = row.current;
    element?.addEventListener('focusin', onSelect);
    return () => element?.removeEventListener('focusin', onSelect);
  }, [onSelect]);
  const { editable } = draft;
  const name = pick(node.name, locale) || node.id;
  const faults = (draft.check?.faults ?? []).filter((f) => f.nodeId === node.id);
  const patch = (change: object): void =>
    draft.changeProcess((p) => updateNode(p, node.id, change));
  return (
    <tbody
      ref={row}
      id={`step-${node.id}`}
      className={`${selected ? styles.selected : ''} ${faults.length > 0 ? styles.faulty : ''}`}
    >
      <tr>
        <th scope="row">
          <TextInput
            aria-label={t.nameOf(number)}
            variant="unstyled"
            size="sm"
            readOnly={!editable}
            value={pick(node.name, locale)}
            classNames={{ input: styles.cellInput ?? '' }}
            onChange={(event) =>
              patch({ name: { ...node.name, [locale]: event.currentTarget.value } })
            }
          />
          {node.kind !== 'task' && <span className={styles.kind}>{t.kinds[node.kind]}</span>}
        </th>
        <UnitCells node={node} name={name} editable={editable} units={units} patch={patch} />
        <td>
          <HoursCell node={node} name={name} editable={editable} patch={patch} />
        </td>
        <td>
          <NextCell node={node} name={name} draft={draft} nexts={nexts} />
        </td>
        <td className={styles.actsCell}>
          <StepActs
            node={node}
            name={name}
            draft={draft}
            open={open}
            onDetails={() => setOpen(!open)}
          />
        </td>
      </tr>
      {faults.map((fault, i) => (
        <tr key={`${fault.code} ${i}`} className={styles.faultRow}>
          <td colSpan={6}>{pick(fault.text, locale)}</td>
        </tr>
      ))}
      {open && (
        <tr>
          <td colSpan={6}>
            <StepDetails node={node} draft={draft} units={units} nexts={nexts} patch={patch} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

interface CellProps {
  readonly node: ProcessNode;
  readonly name: string;
  readonly editable: boolean;
  readonly patch: (change: object) => void;
}

function UnitCells({
  node,
  name,
  editable,
  units,
  patch,
}: CellProps & { readonly units: readonly Choice[] }) {
  const t = useText({ vi, en });
  if (node.kind === 'consultation') return <td colSpan={2}>{t.units(node.units.length)}</td>;
  if (node.kind !== 'task') return <td colSpan={2}>–</td>;
  return (
    <>
      <td className={styles.unitCell}>
        <NativeSelect
          aria-label={t.unitOf(name)}
          size="sm"
          disabled={!editable}
          value={node.unit}
          data={[{ value: 'competent', label: t.competent }, ...units]}
          onChange={(event) => patch({ unit: event.currentTarget.value })}
        />
      </td>
      <td className={styles.roleCell}>
        <NativeSelect
          aria-label={t.roleOf(name)}
          size="sm"
          disabled={!editable}
          value={node.role}
          data={Object.entries(t.roles).map(([value, label]) => ({ value, label }))}
          onChange={(event) => patch({ role: event.currentTarget.value })}
        />
      </td>
    </>
  );
}

const number = (value: number | string): number => (typeof value === 'number' ? value : 0);

function HoursCell({ node, name, editable, patch }: CellProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const shared = {
    size: 'sm',
    min: 0,
    max: 5000,
    hideControls: true,
    disabled: !editable,
    decimalSeparator: locale === 'vi' ? ',' : '.',
    className: styles.hours ?? '',
  } as const;
  if (node.kind === 'task') {
    return (
      <NumberInput
        {...shared}
        aria-label={t.hoursOf(name)}
        value={node.hours ?? node.limit?.amount ?? 0}
        onChange={(value) => patch({ hours: number(value), limit: undefined })}
      />
    );
  }
  if (node.kind !== 'consultation' && node.kind !== 'timer' && node.kind !== 'hand-over')
    return null;
  if (node.kind === 'hand-over' && !node.wait) return null;
  const limit = node.limit ?? { amount: 0, unit: 'working-day' as const };
  return (
    <NumberInput
      {...shared}
      aria-label={`${t.within[node.kind]}: ${name}`}
      suffix={` ${unitShort(limit.unit, locale)}`}
      value={limit.amount}
      onChange={(value) => patch({ limit: { ...limit, amount: number(value) } })}
    />
  );
}

const unitShort = (unit: string, locale: string): string =>
  unit === 'working-hour' || unit === 'elapsed-hour'
    ? locale === 'vi'
      ? 'giờ'
      : 'h'
    : locale === 'vi'
      ? 'ngày'
      : 'days';
