import { Button } from '@mantine/core';
import type { Dossier, FieldFault, FormObject, ProcedureComponent } from '../../../api/types.js';
import { useText } from '../../../i18n/use-text.js';
import { needOf } from '../../../forms/demanded.js';
import { UploadSlot } from '../uploads/upload-slot.js';
import { en } from './en.js';
import styles from './filing.module.css';
import { paperOf } from './steps.js';
import { vi } from './vi.js';

interface Props {
  readonly dossier: Dossier;
  readonly components: readonly ProcedureComponent[];
  readonly form: FormObject;
  readonly faults: readonly FieldFault[];
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export function PapersStep({ dossier, components, form, faults, onNext, onBack }: Props) {
  const t = useText({ vi, en });
  const faultOf = (code: string): string | undefined => {
    const found = faults.find((f) => paperOf(f.pointer, dossier) === code);
    const has = dossier.components.some((c) => c.code === code && c.attachments.length > 0);
    return found === undefined || has ? undefined : found.detail;
  };
  const filed = new Set(
    dossier.components.filter((c) => c.attachments.length > 0).map((c) => c.code),
  );
  // What was put in before an answer changed stays in sight, to be kept or taken out.
  const asked = components.filter((c) => needOf(c, form) !== 'not-asked' || filed.has(c.code));
  return (
    <div className={styles.section}>
      <p className="soft">{t.papersLead}</p>
      <ul className="plain-list">
        {asked.map((component) => (
          <UploadSlot
            key={component.code}
            dossierId={dossier.id}
            component={component}
            need={needOf(component, form)}
            attachments={
              dossier.components.find((c) => c.code === component.code)?.attachments ?? []
            }
            fault={faultOf(component.code)}
          />
        ))}
      </ul>
      <div className={styles.actions}>
        <Button onClick={onNext}>{t.next}</Button>
        <Button variant="subtle" onClick={onBack}>
          {t.back}
        </Button>
      </div>
    </div>
  );
}
