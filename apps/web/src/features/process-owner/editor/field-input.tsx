import { NativeSelect, NumberInput, Switch, TextInput } from '@mantine/core';
import type { ConditionField } from '../../../api/process-types.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';

interface Props {
  readonly field: ConditionField;
  readonly value: unknown;
  readonly editable?: boolean;
  readonly onChange: (value: unknown) => void;
}

/** A field of a sample dossier, written as its type is. */
export function FieldInput({ field, value, editable = true, onChange }: Props) {
  const { locale } = useLocale();
  const label = pick(field.title, locale);
  if (field.type === 'flag') {
    return (
      <Switch
        label={label}
        disabled={!editable}
        checked={value === true}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    );
  }
  if (field.options !== undefined) {
    const known = typeof value === 'string' || typeof value === 'number';
    return (
      <NativeSelect
        size="sm"
        label={label}
        disabled={!editable}
        value={known ? String(value) : ''}
        data={[
          ...(known ? [] : [{ value: '', label: '–' }]),
          ...field.options.map((o) => ({ value: String(o.value), label: pick(o.title, locale) })),
        ]}
        onChange={(event) => {
          const chosen = field.options?.find((o) => String(o.value) === event.currentTarget.value);
          onChange(chosen?.value);
        }}
      />
    );
  }
  if (field.type === 'number') {
    return (
      <NumberInput
        size="sm"
        label={label}
        hideControls
        disabled={!editable}
        thousandSeparator={locale === 'vi' ? '.' : ','}
        decimalSeparator={locale === 'vi' ? ',' : '.'}
        value={typeof value === 'number' ? value : ''}
        onChange={(v) => onChange(typeof v === 'number' ? v : undefined)}
      />
    );
  }
  if (field.type === 'list') return null;
  return (
    <TextInput
      size="sm"
      label={label}
      disabled={!editable}
      value={typeof value === 'string' ? value : ''}
      onChange={(e) => onChange(e.currentTarget.value === '' ? undefined : e.currentTarget.value)}
    />
  );
}
