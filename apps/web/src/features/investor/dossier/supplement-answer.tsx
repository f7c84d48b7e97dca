import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerSupplement } from '../../../api/dossiers.js';
import { Problem } from '../../../api/problem.js';
import { procedureQuery } from '../../../api/public.js';
import type { Dossier, ProcedureComponent } from '../../../api/types.js';
import { useText } from '../../../i18n/use-text.js';
import { UploadSlot } from '../uploads/upload-slot.js';
import styles from './dossier.module.css';
import { en } from './en.js';
import { vi } from './vi.js';

export function SupplementAnswer({
  dossier,
  id,
}: {
  readonly dossier: Dossier;
  readonly id: string;
}) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [note, setNote] = useState('');
  const procedure = useQuery(procedureQuery(dossier.procedure.code)).data;
  const sending = useMutation({
    mutationFn: () => answerSupplement(id, note.trim() === '' ? {} : { note: note.trim() }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['dossier'] }),
  });
  const problem = sending.error;
  const free = (dossier.supplement?.items ?? [])
    .filter((item) => item.component === undefined && item.text !== dossier.supplement?.reason)
    .map((item) => item.text);
  return (
    <section className={styles.asked} aria-labelledby="supplement">
      <h2 id="supplement">{t.supplement}</h2>
      {dossier.supplement?.reason !== undefined && (
        <p>
          {t.supplementLead} {dossier.supplement.reason}
        </p>
      )}
      {dossier.supplement !== undefined && (
        <p className="soft small">{t.basis(dossier.supplement.legalBasis)}</p>
      )}
      {free.length > 0 && (
        <ul>
          {free.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      <p className="soft">{t.supplementItems}</p>
      <ul className="plain-list">
        {asked(dossier, procedure?.components ?? []).map((component) => (
          <UploadSlot
            key={component.code}
            dossierId={id}
            component={component}
            attachments={
              dossier.components.find((c) => c.code === component.code)?.attachments ?? []
            }
          />
        ))}
      </ul>
      <Textarea
        label={t.note}
        autosize
        minRows={2}
        value={note}
        onChange={(e) => setNote(e.currentTarget.value)}
      />
      {problem !== null && (
        <p role="alert" className={styles.fault}>
          {problem instanceof Problem && problem.status > 0
            ? (problem.detail ?? t.failed)
            : t.failed}
        </p>
      )}
      <div>
        <Button loading={sending.isPending} onClick={() => sending.mutate()}>
          {t.send}
        </Button>
      </div>
    </section>
  );
}

/** The papers that were asked for; if the request names none, any of them may be supplied. */
function asked(
  dossier: Dossier,
  components: readonly ProcedureComponent[],
): readonly ProcedureComponent[] {
  const items = dossier.supplement?.items ?? [];
  const named = components.flatMap((component) => {
    const item = items.find((i) => i.component === component.code);
    return item === undefined ? [] : [{ ...component, name: { vi: item.text, en: item.text } }];
  });
  return named.length > 0 ? named : components;
}
