import { MultiSelect, NativeSelect, NumberInput, TextInput } from '@mantine/core';
import type { Scalar } from '../../../../../../libs/process/src/domain/condition.js';
import type { ConditionField } from '../../../api/process-types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { isScalar } from '../model/edit-condition.js';
import type { Row } from '../model/edit-condition.js';
import { vi } from '../vi.js';

interface Props {
  readonly about: string;
  readonly row: Row;
  readonly field: ConditionField | undefined;
  readonly editable: boolean;
  readonly onChange: (values: readonly Scalar[]) => void;
}

/** The value that a field is compared with, in the way its type is written. */
export function ConditionValue({ about, row, field, editable, onChange }: Props) {
  const { condition: t, yes, no } = useText({ vi, en });
  const { locale } = useLocale();
  if (row.operator === 'filled' || row.operator === 'empty') return null;
  const shared = { size: 'xs', 'aria-label': t.value(about), disabled: !editable } as const;
  const options = (field?.options ?? []).flatMap(({ value, title }) =>
    isScalar(value) ? [{ scalar: value, value: String(value), label: pick(title, locale) }] : [],
  );
  const scalarOf = (text: string): Scalar => options.find((o) => o.value === text)?.scalar ?? text;
  const [value = ''] = row.values;
  if (row.operator === 'in') {
    return (
      <MultiSelect
        {...shared}
        data={options.map(({ value: v, label }) => ({ value: v, label }))}
        value={row.values.map(String)}
        onChange={(chosen) => onChange(chosen.map(scalarOf))}
      />
    );
  }
  if (options.length > 0) {
    const known = options.some((o) => o.value === String(value));
    return (
      <NativeSelect
        {...shared}
        value={String(value)}
        data={[
          ...(known ? [] : [{ value: String(value), label: String(value) }]),
          ...options.map(({ value: v, label }) => ({ value: v, label })),
        ]}
        onChange={(e) => onChange([scalarOf(e.currentTarget.value)])}
      />
    );
  }
  if (field?.type === 'flag') {
    return (
      <NativeSelect
        {...shared}
        value={String(value)}
        data={[
          { value: 'true', label: yes },
          { value: 'false', label: no },
        ]}
        onChange={(e) => onChange([e.currentTarget.value === 'true'])}
      />
    );
  }
  if (field?.type === 'number') {
    return (
      <NumberInput
        {...shared}
        hideControls
        thousandSeparator={locale === 'vi' ? '.' : ','}
        decimalSeparator={locale === 'vi' ? ',' : '.'}
        value={typeof value === 'number' ? value : ''}
        onChange={(v) => onChange([typeof v === 'number' ? v : 0])}
      />
    );
  }
  return (
    <TextInput
      {...shared}
      maxLength={500}
      value={String(value)}
      onChange={(e) => onChange([e.currentTarget.value])}
    />
  );
}
