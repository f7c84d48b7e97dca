import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { declareConflict, declareOnDossier } from '../../../api/standing.js';
import type { ConflictKind } from '../../../api/standing.js';
import { FormDialog } from '../../../components/dialog/form-dialog.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import { useStanding } from './use-standing.js';
import { vi } from './vi.js';

interface Props {
  /** The dossier on which it was seen; without one, the organisation is named by its tax code. */
  readonly code?: string;
  readonly onClose: () => void;
}

const TAX_CODE = /^\d{10}(-\d{3})?$/;

export function ConflictDialog({ code, onClose }: Props) {
  const t = useText({ vi, en }).conflict;
  const [kind, setKind] = useState<ConflictKind>('family');
  const [taxCode, setTaxCode] = useState('');
  const [name, setName] = useState('');
  const saving = useStanding(
    () =>
      code === undefined
        ? declareConflict({
            kind,
            taxCode: taxCode.trim(),
            ...(name.trim() !== '' && { name: name.trim() }),
          })
        : declareOnDossier(code, kind),
    t.saved,
    onClose,
  );
  return (
    <FormDialog
      size="lg"
      title={code === undefined ? t.title : t.here}
      save={t.save}
      busy={saving.isPending}
      ready={code !== undefined || TAX_CODE.test(taxCode.trim())}
      fault={saving.fault}
      onSave={() => saving.mutate(undefined)}
      onClose={onClose}
    >
      {code !== undefined && <p className="soft">{t.hereLead}</p>}
      <NativeSelect
        label={t.kind}
        value={kind}
        data={Object.entries(t.kinds).map(([value, label]) => ({ value, label }))}
        onChange={(event) => setKind(event.currentTarget.value as ConflictKind)}
      />
      {code === undefined && (
        <>
          <TextInput
            label={t.taxCode}
            description={t.taxCodeHint}
            inputMode="numeric"
            required
            withAsterisk={false}
            maxLength={14}
            value={taxCode}
            onChange={(event) => setTaxCode(event.currentTarget.value)}
          />
          <TextInput
            label={t.name}
            description={t.nameHint}
            maxLength={200}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </>
      )}
    </FormDialog>
  );
}
