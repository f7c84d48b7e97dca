import { Button } from '@mantine/core';
import type { Dossier, FieldFault, ProcedureComponent } from '../../../api/types.js';
import { useText } from '../../../i18n/use-text.js';
import { UploadSlot } from '../uploads/upload-slot.js';
import { en } from './en.js';
import styles from './filing.module.css';
import { paperOf } from './steps.js';
import { vi } from './vi.js';

interface Props {
  readonly dossier: Dossier;
  readonly components: readonly ProcedureComponent[];
  readonly faults: readonly FieldFault[];
  readonly onNext: () => void;
  readonly onBack: () => void;
}

export function PapersStep({ dossier, components, faults, onNext, onBack }: Props) {
  const t = useText({ vi, en });
  const faultOf = (code: string): string | undefined => {
    const found = faults.find((f) => paperOf(f.pointer, dossier) === code);
    const has = dossier.components.some((c) => c.code === code && c.attachments.length > 0);
    return found === undefined || has ? undefined : found.detail;
  };
  return (
    <div className={styles.section}>
      <p className="soft">{t.papersLead}</p>
      <ul className="plain-list">
        {components.map((component) => (
          <UploadSlot
            key={component.code}
            dossierId={dossier.id}
            component={component}
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
