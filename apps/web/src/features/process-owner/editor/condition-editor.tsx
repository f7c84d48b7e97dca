import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { checkCondition } from '../../../../../../libs/process/src/domain/condition-types.js';
import type { Condition } from '../../../../../../libs/process/src/domain/condition.js';
import type { ConditionField } from '../../../api/process-types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import {
  conditionOf,
  groupOf,
  membersOf,
  newCondition,
  operatorsFor,
  rowForField,
  rowOf,
} from '../model/edit-condition.js';
import type { Row } from '../model/edit-condition.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import { ConditionValue } from './condition-value.js';

interface Props {
  /** What the condition is about, for those who hear the page. */
  readonly about: string;
  readonly condition: Condition;
  readonly fields: readonly ConditionField[];
  readonly editable: boolean;
  readonly onChange: (condition: Condition) => void;
  readonly depth?: number;
}

/** A condition as rows of field, comparison and value, together or one of them; groups may stand in groups. */
export function ConditionEditor({
  about,
  condition,
  fields,
  editable,
  onChange,
  depth = 0,
}: Props) {
  const { condition: t } = useText({ vi, en });
  const kind = condition.k === 'any' ? 'any' : 'all';
  const members = membersOf(condition);
  const put = (of: readonly Condition[], k: 'all' | 'any' = kind): void => onChange(groupOf(k, of));
  return (
    <fieldset className={styles.condition} aria-label={t.of(about)}>
      {(members.length > 1 || condition.k === 'all' || condition.k === 'any') && (
        <NativeSelect
          size="xs"
          aria-label={t.join(about)}
          disabled={!editable}
          value={kind}
          data={[
            { value: 'all', label: t.all },
            { value: 'any', label: t.any },
          ]}
          onChange={(e) => put(members, e.currentTarget.value === 'any' ? 'any' : 'all')}
        />
      )}
      {members.map((member, i) => (
        <Member
          // Rows have no other name than their place.
          key={i}
          about={`${about} ${i + 1}`}
          condition={member}
          fields={fields}
          editable={editable}
          depth={depth}
          onChange={(next) => put(members.map((m, k) => (k === i ? next : m)))}
          onRemove={members.length > 1 ? () => put(members.filter((_, k) => k !== i)) : undefined}
        />
      ))}
      {editable && (
        <div className="row">
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() => put([...members, newCondition(fields)])}
          >
            {t.add}
          </Button>
          {depth < 2 && (
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() =>
                put([...members, { k: kind === 'all' ? 'any' : 'all', of: [newCondition(fields)] }])
              }
            >
              {t.addGroup}
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}

interface MemberProps extends Required<Props> {
  readonly onRemove: (() => void) | undefined;
}

function Member({ about, condition, fields, editable, onChange, onRemove, depth }: MemberProps) {
  const { condition: t } = useText({ vi, en });
  const row = rowOf(condition);
  const grouped = condition.k === 'all' || condition.k === 'any';
  return (
    <div className={styles.conditionMember}>
      {row !== undefined && (
        <Comparison
          about={about}
          row={row}
          fields={fields}
          editable={editable}
          onChange={(next) => onChange(conditionOf(next))}
        />
      )}
      {row === undefined && grouped && (
        <ConditionEditor
          about={about}
          condition={condition}
          fields={fields}
          editable={editable}
          onChange={onChange}
          depth={depth + 1}
        />
      )}
      {row === undefined && !grouped && <code className="small">{JSON.stringify(condition)}</code>}
      {editable && onRemove && (
        <ActionIcon variant="subtle" size="sm" aria-label={t.remove(about)} onClick={onRemove}>
          <IconX size={14} />
        </ActionIcon>
      )}
    </div>
  );
}

interface ComparisonProps {
  readonly about: string;
  readonly row: Row;
  readonly fields: readonly ConditionField[];
  readonly editable: boolean;
  readonly onChange: (row: Row) => void;
}

function Comparison({ about, row, fields, editable, onChange }: ComparisonProps) {
  const { condition: t } = useText({ vi, en });
  const { locale } = useLocale();
  const field = fields.find((f) => f.path === row.path);
  const possible = operatorsFor(field);
  const operators = possible.includes(row.operator) ? possible : [row.operator, ...possible];
  // What cannot hold is said where it stands, before anybody saves it.
  const [fault] = checkCondition(
    conditionOf(row),
    (path) => fields.find((f) => f.path === path)?.type,
  );
  return (
    <div className={styles.comparison}>
      <NativeSelect
        size="xs"
        aria-label={t.field(about)}
        disabled={!editable}
        value={row.path}
        data={[
          ...(field ? [] : [{ value: row.path, label: row.path }]),
          ...fields.map((f) => ({ value: f.path, label: pick(f.title, locale) })),
        ]}
        onChange={(e) => {
          const next = fields.find((f) => f.path === e.currentTarget.value);
          if (next) onChange(rowForField(row, next));
        }}
      />
      <NativeSelect
        size="xs"
        aria-label={t.operator(about)}
        disabled={!editable}
        value={row.operator}
        data={operators.map((o) => ({ value: o, label: t.operators[o] }))}
        onChange={(e) => {
          const operator = operators.find((o) => o === e.currentTarget.value);
          if (operator) onChange({ ...row, operator });
        }}
      />
      <ConditionValue
        about={about}
        row={row}
        field={field}
        editable={editable}
        onChange={(values) => onChange({ ...row, values })}
      />
      {fault && (
        <p role="alert" className={styles.conditionFault}>
          {t.faults[fault.code]}
        </p>
      )}
    </div>
  );
}
