import { NativeSelect, NumberInput, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { allProceduresQuery, procedureQuery } from '../../../api/public.js';
import type { LimitChange } from '../../../api/rules.js';
import type { Procedure, TimeUnit } from '../../../api/types.js';
import { QueryView } from '../../../components/states/query-view.js';
import { limitWords, pick, unitWord } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from '../en.js';
import styles from '../rules.module.css';
import { vi } from '../vi.js';

const UNITS: readonly TimeUnit[] = [
  'working-day',
  'working-hour',
  'calendar-day',
  'month',
  'elapsed-hour',
];

interface Props {
  readonly onChange: (limit: LimitChange | null) => void;
}

/** Another limit for the dossiers of a procedure that are open now; a new version gives it to later ones. */
export function LimitPart({ onChange }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const all = useQuery(allProceduresQuery);
  const [code, setCode] = useState<string | null>(null);
  const procedure = useQuery({ ...procedureQuery(code ?? ''), enabled: code !== null });
  return (
    <section className="stack">
      <p className="soft small">{t.limitHint}</p>
      <QueryView query={all} lines={2}>
        {({ items }) => (
          <Select
            label={t.procedure}
            searchable
            data={items.map((p) => ({ value: p.code, label: `${p.code} ${pick(p.name, locale)}` }))}
            value={code}
            onChange={setCode}
          />
        )}
      </QueryView>
      {code !== null && (
        <QueryView query={procedure} lines={3}>
          {(p) => <Limits key={p.code} procedure={p} onChange={onChange} />}
        </QueryView>
      )}
    </section>
  );
}

interface Typed {
  readonly amount: number | null;
  readonly unit: TimeUnit;
}
const NOTHING: Typed = { amount: null, unit: 'working-day' };

function Limits({ procedure, onChange }: Props & { readonly procedure: Procedure }) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const [limitCase, setLimitCase] = useState('');
  const [legal, setLegal] = useState(NOTHING);
  const [committed, setCommitted] = useState(NOTHING);
  useEffect(() => {
    const asked = {
      ...(legal.amount !== null && { legal: { amount: legal.amount, unit: legal.unit } }),
      ...(committed.amount !== null && {
        committed: { amount: committed.amount, unit: committed.unit },
      }),
    };
    const some = legal.amount !== null || committed.amount !== null;
    const of = { procedureCode: procedure.code, ...(limitCase !== '' && { limitCase }) };
    onChange(some ? { ...of, ...asked } : null);
    return () => onChange(null);
  }, [procedure.code, limitCase, legal, committed, onChange]);
  return (
    <>
      <NativeSelect
        label={t.limitCase}
        value={limitCase}
        data={[
          { value: '', label: t.everyCase },
          ...procedure.limits.map((l) => ({
            value: l.key,
            label: `${pick(l.case, locale) || t.otherCase}: ${limitWords(l, locale)}`,
          })),
        ]}
        onChange={(event) => setLimitCase(event.currentTarget.value)}
      />
      <LimitField label={t.newLegal} value={legal} onChange={setLegal} />
      <LimitField label={t.newCommitted} value={committed} onChange={setCommitted} />
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: Typed;
  readonly onChange: (value: Typed) => void;
}

function LimitField({ label, value, onChange }: FieldProps) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  return (
    <div className={styles.pair}>
      <NumberInput
        label={label}
        placeholder={t.asItIs}
        min={0}
        max={5000}
        decimalSeparator={locale === 'vi' ? ',' : '.'}
        value={value.amount ?? ''}
        onChange={(amount) =>
          onChange({ ...value, amount: typeof amount === 'number' ? amount : null })
        }
      />
      <NativeSelect
        label={t.unitOfTime}
        value={value.unit}
        data={UNITS.map((unit) => ({ value: unit, label: unitWord(unit, locale) }))}
        onChange={(event) =>
          onChange({
            ...value,
            unit: UNITS.find((u) => u === event.currentTarget.value) ?? value.unit,
          })
        }
      />
    </div>
  );
}
