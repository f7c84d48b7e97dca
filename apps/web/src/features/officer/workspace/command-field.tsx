import {
  Checkbox,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { procedureQuery } from '../../../api/public.js';
import type { Dossier } from '../../../api/types.js';
import { unitsQuery } from '../../../api/work.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en as formsEn } from '../../../forms/en.js';
import { vi as formsVi } from '../../../forms/vi.js';
import { en } from '../en.js';
import { vi } from '../vi.js';
import type { CommandValues, FieldName } from './commands.js';
import { ItemsField } from './items-field.js';
import { en as consultationEn } from '../consultation/en.js';
import { OrganisationsField } from '../consultation/organisations-field.js';
import { vi as consultationVi } from '../consultation/vi.js';

interface Props {
  readonly name: FieldName;
  readonly values: CommandValues;
  readonly dossier: Dossier;
  readonly blank: boolean;
  /** What the server said about it. */
  readonly refused?: string | undefined;
  readonly onChange: (change: Partial<CommandValues>) => void;
}

const number = (value: string | number): number => (typeof value === 'number' ? value : 0);

/** One field of a command; which ones appear is data. */
export function CommandField({ name, values, dossier, blank, refused, onChange }: Props) {
  const { dialog: t, question } = useText({ vi, en });
  const consultation = useText({ vi: consultationVi, en: consultationEn });
  const { locale } = useLocale();
  const faults = useText({ vi: formsVi, en: formsEn }).faults;
  const error = blank ? faults.required() : refused;
  switch (name) {
    case 'reason':
      return (
        <Textarea
          label={t.reason}
          description={t.reasonHint}
          autosize
          minRows={3}
          error={error}
          value={values.reason}
          onChange={(e) => onChange({ reason: e.currentTarget.value })}
        />
      );
    case 'question':
      return (
        <Textarea
          label={question}
          autosize
          minRows={3}
          error={error}
          value={values.question}
          onChange={(e) => onChange({ question: e.currentTarget.value })}
        />
      );
    case 'legalBasis':
      return (
        <TextInput
          label={t.legalBasis}
          description={t.legalBasisHint}
          error={error}
          value={values.legalBasis}
          onChange={(e) => onChange({ legalBasis: e.currentTarget.value })}
        />
      );
    case 'receiptNo':
      return (
        <TextInput
          label={t.receiptNo}
          error={error}
          value={values.receiptNo}
          onChange={(e) => onChange({ receiptNo: e.currentTarget.value })}
        />
      );
    case 'days':
      return (
        <NumberInput
          label={t.days}
          min={1}
          max={60}
          error={error}
          value={values.days}
          onChange={(v) => onChange({ days: number(v) })}
        />
      );
    case 'limitDays':
      return (
        <NumberInput
          label={t.limitDays}
          min={1}
          max={60}
          error={error}
          value={values.limitDays}
          onChange={(v) => onChange({ limitDays: number(v) })}
        />
      );
    case 'amount':
      return (
        <NumberInput
          label={t.amount}
          min={0}
          hideControls
          thousandSeparator={locale === 'vi' ? '.' : ','}
          decimalSeparator={locale === 'vi' ? ',' : '.'}
          error={error}
          value={values.amount}
          onChange={(v) => onChange({ amount: number(v) })}
        />
      );
    case 'type':
      return (
        <NativeSelect
          label={t.type}
          value={values.type}
          data={Object.entries(t.types).map(([value, label]) => ({ value, label }))}
          onChange={(e) => onChange({ type: e.currentTarget.value })}
        />
      );
    case 'method':
      return (
        <NativeSelect
          label={t.method}
          value={values.method}
          data={Object.entries(t.methods).map(([value, label]) => ({ value, label }))}
          onChange={(e) => onChange({ method: e.currentTarget.value })}
        />
      );
    case 'units':
      return <UnitsField values={values} error={error} onChange={onChange} />;
    case 'organisations':
      return (
        <OrganisationsField
          organisations={values.organisations}
          error={error}
          onChange={(organisations) => onChange({ organisations })}
        />
      );
    case 'onSilence':
      return (
        <NativeSelect
          label={consultation.onSilence}
          value={values.onSilence}
          data={Object.entries(consultation.silenceAhead).map(([value, label]) => ({
            value,
            label,
          }))}
          onChange={(e) => onChange({ onSilence: e.currentTarget.value })}
        />
      );
    case 'join':
      return <JoinField values={values} dossier={dossier} onChange={onChange} />;
    case 'documents':
      return <DocumentsField values={values} dossier={dossier} onChange={onChange} />;
    case 'items':
      return (
        <ItemsField
          dossier={dossier}
          items={values.items}
          error={error}
          onChange={(items) => onChange({ items })}
        />
      );
  }
}

interface UnitsProps {
  readonly values: CommandValues;
  readonly error: string | undefined;
  readonly onChange: (change: Partial<CommandValues>) => void;
}

function UnitsField({ values, error, onChange }: UnitsProps) {
  const { dialog: t } = useText({ vi, en });
  const { locale } = useLocale();
  const units = useQuery(unitsQuery).data ?? [];
  return (
    <MultiSelect
      label={t.units}
      searchable
      error={error}
      data={units.map((unit) => ({ value: unit.code, label: pick(unit.name, locale) }))}
      value={[...values.units]}
      onChange={(chosen) => onChange({ units: chosen })}
    />
  );
}

interface DocumentsProps {
  readonly values: CommandValues;
  readonly dossier: Dossier;
  readonly onChange: (change: Partial<CommandValues>) => void;
}

function DocumentsField({ values, dossier, onChange }: DocumentsProps) {
  const { dialog: t } = useText({ vi, en });
  const { locale } = useLocale();
  const procedure = useQuery(procedureQuery(dossier.procedure.code)).data;
  const filed = new Set(
    dossier.components.filter((c) => c.attachments.length > 0).map((c) => c.code),
  );
  const choices = (procedure?.components ?? []).filter((c) => filed.has(c.code));
  return (
    <MultiSelect
      label={t.documents}
      description={t.documentsAll}
      data={choices.map((c) => ({ value: c.code, label: pick(c.name, locale) }))}
      value={[...values.documents]}
      onChange={(chosen) => onChange({ documents: chosen })}
    />
  );
}

/** Offered only while the process itself asks somebody. */
function JoinField({ values, dossier, onChange }: DocumentsProps) {
  const t = useText({ vi: consultationVi, en: consultationEn });
  const steps = useQuery(procedureQuery(dossier.procedure.code)).data?.steps ?? [];
  const asking = new Set(steps.filter((s) => s.kind === 'consultation').map((s) => s.key));
  if (!dossier.currentSteps.some((s) => asking.has(s.key))) return null;
  return (
    <Checkbox
      label={t.join}
      checked={values.join}
      onChange={(e) => onChange({ join: e.currentTarget.checked })}
    />
  );
}
