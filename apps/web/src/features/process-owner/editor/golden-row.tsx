import { ActionIcon, TextInput } from '@mantine/core';
import { DateTimePicker } from '@mantine/dates';
import { IconX } from '@tabler/icons-react';
import type { ConditionField, GoldenResult, GoldenRow } from '../../../api/process-types.js';
import { legalParts, pick, shortMoment } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { valueAt, withValue } from '../model/form-values.js';
import styles from '../process-owner.module.css';
import { vi } from '../vi.js';
import { FieldInput } from './field-input.js';

interface Props {
  readonly number: number;
  readonly row: GoldenRow;
  readonly result: GoldenResult | undefined;
  /** What the due date depends on. */
  readonly fields: readonly ConditionField[];
  readonly editable: boolean;
  readonly onChange: (row: GoldenRow) => void;
  readonly onRemove: () => void;
}

const wallClock = (at: string): string => {
  const p = legalParts(at);
  return `${p['year']}-${p['month']}-${p['day']} ${p['hour']}:${p['minute']}:00`;
};
const instantOf = (wall: string): string => `${wall.slice(0, 10)}T${wall.slice(11, 16)}:00+07:00`;

/** One due date counted by hand: when it is filed, with what, and when it must be due. */
export function GoldenLine({ number, row, result, fields, editable, onChange, onRemove }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const form = typeof row.form === 'object' && row.form !== null ? { ...row.form } : {};
  const moment = (which: 'startAt' | 'dueAt', label: string) => (
    <DateTimePicker
      aria-label={label}
      size="sm"
      className={styles.moment ?? ''}
      disabled={!editable}
      valueFormat="HH:mm DD/MM/YYYY"
      value={wallClock(row[which])}
      onChange={(value) => value !== null && onChange({ ...row, [which]: instantOf(value) })}
    />
  );
  return (
    <tr className={result?.passes === false ? styles.faulty : ''}>
      <th scope="row">
        {moment('startAt', t.goldenStartOf(number))}
        {fields.map((field) => (
          <FieldInput
            key={field.path}
            field={field}
            editable={editable}
            value={valueAt(form, field.path)}
            onChange={(value) => onChange({ ...row, form: withValue(form, field.path, value) })}
          />
        ))}
      </th>
      <td>
        {moment('dueAt', t.goldenAt(number))}
        <TextInput
          aria-label={t.goldenNoteOf(number)}
          placeholder={t.goldenNote}
          variant="unstyled"
          size="xs"
          readOnly={!editable}
          value={pick(row.note, locale)}
          onChange={(e) => {
            const text = e.currentTarget.value;
            const note = { vi: row.note?.vi ?? text, en: row.note?.en ?? text, [locale]: text };
            onChange({ ...row, note });
          }}
        />
      </td>
      <td className={result?.passes === false ? styles.late : ''}>
        {result?.actual ? shortMoment(result.actual, locale) : '–'}
        {result && <div className="small">{result.passes ? t.passes : t.differs}</div>}
      </td>
      <td className={styles.actsCell}>
        {editable && (
          <ActionIcon variant="subtle" aria-label={t.removeGolden(number)} onClick={onRemove}>
            <IconX size={16} />
          </ActionIcon>
        )}
      </td>
    </tr>
  );
}
