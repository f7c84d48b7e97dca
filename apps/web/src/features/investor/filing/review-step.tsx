import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { submitDossier } from '../../../api/dossiers.js';
import type { Submitted } from '../../../api/dossiers.js';
import { newKey } from '../../../api/new-key.js';
import { Problem } from '../../../api/problem.js';
import type { Dossier, FieldFault, Procedure } from '../../../api/types.js';
import { needOf } from '../../../forms/demanded.js';
import { titleAt } from '../../../forms/schema.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { Answers } from '../../shared/answers.js';
import { en } from './en.js';
import styles from './filing.module.css';
import { formPointer, sectionTitle, stepsOf } from './steps.js';
import type { Draft } from './use-draft.js';
import { vi } from './vi.js';

interface Props {
  readonly dossier: Dossier;
  readonly procedure: Procedure;
  readonly draft: Draft;
  readonly faults: readonly FieldFault[];
  readonly onFaults: (faults: readonly FieldFault[]) => void;
  readonly onFault: (fault: FieldFault) => void;
  readonly onGo: (key: string) => void;
  readonly onBack: () => void;
  readonly onSubmitted: (submitted: Submitted) => void;
}

export function ReviewStep(props: Props) {
  const { dossier, procedure, draft, faults } = props;
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const sections = stepsOf(procedure).filter((s) => s.kind === 'section');
  return (
    <div className={styles.section}>
      <p className="soft">{t.reviewLead}</p>
      {sections.map((step) => (
        <section key={step.key} className={styles.reviewed}>
          <ReviewHead
            title={sectionTitle(step.section, procedure.form)}
            onGo={() => props.onGo(step.key)}
          />
          <Answers schema={procedure.form} form={draft.form} properties={step.section.properties} />
        </section>
      ))}
      <section className={styles.reviewed}>
        <ReviewHead title={t.papers} onGo={() => props.onGo('papers')} />
        <ul className="plain-list">
          {procedure.components.map((component) => {
            const files =
              dossier.components.find((c) => c.code === component.code)?.attachments ?? [];
            if (files.length === 0 && needOf(component, draft.form) !== 'demanded') return null;
            return (
              <li key={component.code} className={styles.reviewedPaper}>
                <span>{pick(component.name, locale)}</span>
                <span className={files.length === 0 ? styles.blank : 'soft'}>
                  {files.length === 0 ? t.noFile : files.map((f) => f.fileName).join(', ')}
                </span>
              </li>
            );
          })}
        </ul>
      </section>
      {faults.length > 0 && <FaultList {...props} />}
      <SubmitRow {...props} />
    </div>
  );
}

function ReviewHead({ title, onGo }: { readonly title: string; readonly onGo: () => void }) {
  const t = useText({ vi, en });
  return (
    <div className="spread">
      <h2>{title}</h2>
      <button
        type="button"
        className={styles.link}
        onClick={onGo}
        aria-label={`${t.change}: ${title}`}
      >
        {t.change}
      </button>
    </div>
  );
}

/** Everything that is missing, at once, each line leading to its place. */
function FaultList({ faults, onFault, procedure, draft }: Props) {
  const t = useText({ vi, en });
  const words = (fault: FieldFault): string => {
    const inner = formPointer(fault.pointer, procedure.form);
    const title = inner === null ? '' : titleAt(inner, draft.form, procedure.form);
    const said = fault.detail || fault.pointer;
    return title === '' ? said : `${title}: ${said}`;
  };
  return (
    <section className={styles.faults} role="alert">
      <h2>{t.missing(faults.length)}</h2>
      <p className="soft small">{t.missingLead}</p>
      <ul>
        {faults.map((fault) => (
          <li key={`${fault.pointer} ${fault.code ?? ''}`}>
            <button type="button" className={styles.link} onClick={() => onFault(fault)}>
              {words(fault)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SubmitRow({ dossier, draft, faults, onFaults, onBack, onSubmitted }: Props) {
  const t = useText({ vi, en });
  const client = useQueryClient();
  const [key, setKey] = useState(() => newKey());
  const submitting = useMutation({
    mutationFn: async () => {
      if (!(await draft.flush())) throw new Problem({ status: 0, code: 'offline' });
      return submitDossier(dossier.id, key);
    },
    onSuccess: (answer) => {
      onSubmitted(answer);
      void client.invalidateQueries({ queryKey: ['dossiers'] });
    },
    onError: (error) => {
      // A refused attempt was answered; the next one is another attempt.
      setKey(newKey());
      onFaults(error instanceof Problem ? error.errors : []);
    },
  });
  const said =
    submitting.error instanceof Problem && submitting.error.status !== 0
      ? submitting.error.detail
      : undefined;
  return (
    <>
      {submitting.isError && faults.length === 0 && (
        <p className={styles.unsaved} role="alert">
          {said ?? t.failed}
        </p>
      )}
      <div className={styles.actions}>
        <Button size="lg" loading={submitting.isPending} onClick={() => submitting.mutate()}>
          {t.submit}
        </Button>
        <Button variant="subtle" onClick={onBack}>
          {t.back}
        </Button>
      </div>
    </>
  );
}
