import { NumberInput, Radio, Stack, TextInput } from '@mantine/core';
import type { FormObject } from '../../../api/types.js';
import { en as formsEn } from '../../../forms/en.js';
import { vi as formsVi } from '../../../forms/vi.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import { vi } from '../vi.js';

export interface FeeValues {
  readonly way: 'charge' | 'waive' | null;
  readonly amount: number;
  readonly reason: string;
}

export const NO_FEE_YET: FeeValues = { way: null, amount: 0, reason: '' };

/** What acceptance sends; nothing while it is not whole. */
export function feeData({ way, amount, reason }: FeeValues): FormObject | undefined {
  if (way === 'charge' && amount > 0) return { fee: { amount } };
  if (way === 'waive' && reason.trim() !== '') {
    return { fee: { waived: true, reason: reason.trim() } };
  }
  return undefined;
}

interface Props {
  readonly values: FeeValues;
  readonly tried: boolean;
  readonly onChange: (values: FeeValues) => void;
}

/** A fee that the law leaves to the council or a table: the desk enters it, or waives it with a reason. */
export function FeeField({ values, tried, onChange }: Props) {
  const t = useText({ vi, en }).fee;
  const { faults } = useText({ vi: formsVi, en: formsEn });
  const { locale } = useLocale();
  const missing = (blank: boolean): string | undefined =>
    tried && blank ? faults.required() : undefined;
  return (
    <Stack gap={8}>
      <Radio.Group
        size="sm"
        label={t.title}
        description={t.hint}
        value={values.way}
        error={missing(values.way === null)}
        onChange={(way) => onChange({ ...values, way: way === 'waive' ? 'waive' : 'charge' })}
      >
        <Stack gap={6} mt={8} mb={6}>
          <Radio size="sm" value="charge" label={t.charge} />
          <Radio size="sm" value="waive" label={t.waive} />
        </Stack>
      </Radio.Group>
      {values.way === 'charge' && (
        <NumberInput
          size="sm"
          label={t.amount}
          min={0}
          hideControls
          allowDecimal={false}
          thousandSeparator={locale === 'vi' ? '.' : ','}
          decimalSeparator={locale === 'vi' ? ',' : '.'}
          value={values.amount === 0 ? '' : values.amount}
          error={missing(values.amount <= 0)}
          onChange={(v) => onChange({ ...values, amount: typeof v === 'number' ? v : 0 })}
        />
      )}
      {values.way === 'waive' && (
        <TextInput
          size="sm"
          label={t.reason}
          value={values.reason}
          error={missing(values.reason.trim() === '')}
          onChange={(e) => onChange({ ...values, reason: e.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
