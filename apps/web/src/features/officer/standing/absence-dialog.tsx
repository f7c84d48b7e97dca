import { NativeSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { recordAbsence, unitOfficersQuery } from '../../../api/standing.js';
import type { AbsenceInput } from '../../../api/standing.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { DaysInput, periodOf } from './days.js';
import type { Days } from './days.js';
import { en } from './en.js';
import { useStanding } from './use-standing.js';
import { vi } from './vi.js';

interface Props {
  readonly officer: { readonly id: string; readonly name: string };
  readonly own: boolean;
  /** Where a substitute is looked for. */
  readonly unit: string;
  readonly onClose: () => void;
}

export function AbsenceDialog({ officer, own, unit, onClose }: Props) {
  const t = useText({ vi, en });
  const [days, setDays] = useState<Days>({ from: null, to: null });
  const [kind, setKind] = useState<AbsenceInput['kind']>('leave');
  const [handOver, setHandOver] = useState<AbsenceInput['handOver']>('substitute');
  const [substituteId, setSubstitute] = useState<string | null>(null);
  const colleagues = useQuery(unitOfficersQuery(unit)).data ?? [];
  const period = periodOf(days);
  const saving = useStanding(recordAbsence, t.absence.saved, onClose);
  const save = (): void =>
    saving.mutate({
      officerId: officer.id,
      kind,
      ...(handOver !== undefined && { handOver }),
      ...period,
      ...(substituteId !== null && { substituteId }),
    });
  const options = (words: Readonly<Record<string, string>>) =>
    Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <FormDialog
      size="lg"
      title={own ? t.absence.add : t.absence.addFor(officer.name)}
      save={t.absence.save}
      busy={saving.isPending}
      ready={period !== null}
      fault={saving.fault}
      onSave={save}
      onClose={onClose}
    >
      <NativeSelect
        label={t.absence.kind}
        value={kind}
        data={options(t.absence.kinds)}
        onChange={(event) => setKind(event.currentTarget.value as AbsenceInput['kind'])}
      />
      <DaysInput value={days} onChange={setDays} />
      <NativeSelect
        label={t.absence.handOver}
        value={handOver ?? 'substitute'}
        data={options(t.absence.handOvers)}
        onChange={(event) => setHandOver(event.currentTarget.value as AbsenceInput['handOver'])}
      />
      {handOver === 'substitute' && (
        <Select
          label={t.absence.substitute}
          description={t.absence.substituteHint}
          clearable
          data={colleagues
            .filter((c) => c.id !== officer.id)
            .map((c) => ({ value: c.id, label: c.name }))}
          value={substituteId}
          onChange={setSubstitute}
        />
      )}
    </FormDialog>
  );
}
