import { Checkbox, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useLocale } from '../i18n/locale.js';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import { fieldId } from './field-props.js';
import type { FieldProps } from './field-props.js';
import styles from './forms.module.css';
import { readDate } from './read-date.js';
import { useCalendarWords } from './use-calendar-words.js';
import { useLabel } from './use-label.js';
import { vi } from './vi.js';

export function TextField(props: FieldProps) {
  const common = useLabel(props);
  const { schema } = props;
  const value = typeof props.value === 'string' ? props.value : '';
  const change = (text: string): void => props.onChange(text === '' ? undefined : text);
  if (schema['x-widget'] === 'textarea' || (schema.maxLength ?? 0) > 600) {
    return (
      <Textarea
        {...common}
        autosize
        minRows={3}
        maxRows={14}
        value={value}
        onChange={(e) => change(e.currentTarget.value)}
      />
    );
  }
  const kind = schema.format === 'email' ? 'email' : /phone/i.test(props.pointer) ? 'tel' : 'text';
  const narrow = (schema.maxLength ?? 300) <= 40 || schema.pattern !== undefined;
  return (
    <TextInput
      {...common}
      type={kind}
      className={narrow && kind === 'text' ? (styles.short ?? '') : ''}
      value={value}
      onChange={(e) => change(e.currentTarget.value)}
    />
  );
}

export function NumberField(props: FieldProps) {
  const common = useLabel(props);
  const { locale } = useLocale();
  const signs =
    locale === 'vi'
      ? { thousandSeparator: '.', decimalSeparator: ',' }
      : { thousandSeparator: ',', decimalSeparator: '.' };
  return (
    <NumberInput
      {...common}
      {...signs}
      className={styles.short ?? ''}
      hideControls
      allowNegative={(props.schema.minimum ?? 0) < 0}
      allowDecimal={props.schema.type === 'number'}
      value={typeof props.value === 'number' ? props.value : ''}
      onChange={(v) => props.onChange(typeof v === 'number' ? v : v === '' ? undefined : Number(v))}
    />
  );
}

export function DateField(props: FieldProps) {
  const common = useLabel(props);
  const words = useCalendarWords();
  const { locale } = useLocale();
  return (
    <DateInput
      {...common}
      ariaLabels={words}
      className={styles.short ?? ''}
      valueFormat={locale === 'vi' ? 'DD/MM/YYYY' : 'D MMM YYYY'}
      placeholder={locale === 'vi' ? '23/11/2026' : '23 Nov 2026'}
      clearable={!props.required}
      value={typeof props.value === 'string' ? props.value : null}
      onChange={(date) => props.onChange(date ?? undefined)}
      dateParser={readDate}
    />
  );
}

/** A promise is one box to tick; a question is answered yes or no. */
export function BooleanField(props: FieldProps) {
  const t = useText({ vi, en });
  const { label, description, ...common } = useLabel(props);
  if (props.schema.const === true) {
    return (
      <Checkbox
        {...common}
        size="md"
        label={label}
        description={description}
        checked={props.value === true}
        onChange={(e) => props.onChange(e.currentTarget.checked ? true : undefined)}
      />
    );
  }
  const { id, required: _required, ...rest } = common;
  return (
    <Radio.Group
      {...rest}
      id={id}
      label={label}
      description={description}
      value={typeof props.value === 'boolean' ? String(props.value) : null}
      onChange={(v) => props.onChange(v === 'true')}
    >
      <Stack gap={8} mt={6}>
        <Radio value="true" label={t.yes} id={`${fieldId(props.pointer)}-yes`} />
        <Radio value="false" label={t.no} id={`${fieldId(props.pointer)}-no`} />
      </Stack>
    </Radio.Group>
  );
}
