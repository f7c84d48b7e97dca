import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Submitted } from '../../../api/dossiers.js';
import { useMe } from '../../../api/session.js';
import type { Account, Dossier, FieldFault, FormObject, Procedure } from '../../../api/types.js';
import { usePageTitle } from '../../../components/page-title.js';
import { fieldId } from '../../../forms/field-props.js';
import { isObject, withDefaults } from '../../../forms/schema.js';
import { pick } from '../../../i18n/format.js';
import { useLocale } from '../../../i18n/locale.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './filing.module.css';
import { prefill } from './prefill.js';
import { PapersStep } from './papers-step.js';
import { ReviewStep } from './review-step.js';
import { SectionStep } from './section-step.js';
import { formPointer, minutesFor, paperOf, sectionTitle, stepOfFault, stepsOf } from './steps.js';
import type { Step } from './steps.js';
import { useDraft } from './use-draft.js';
import { useHeadingFocus } from './use-heading-focus.js';
import { vi } from './vi.js';
import { WizardHead } from './wizard-head.js';

interface Props {
  readonly dossier: Dossier;
  readonly procedure: Procedure;
  readonly onSubmitted: (submitted: Submitted) => void;
}

/** An untouched draft begins with what is known; a draft in progress is left as it is. */
const filled = (
  procedure: Procedure,
  form: FormObject,
  account: Account | null | undefined,
): FormObject => {
  const begun = Object.keys(form).length > 0 ? form : prefill(procedure.form, form, account);
  const whole = withDefaults(procedure.form, begun, procedure.form);
  return isObject(whole) ? whole : begun;
};

/** One thing per page. The address knows the step, so back and forward lose nothing. */
export function Wizard({ dossier, procedure, onSubmitted }: Props) {
  const t = useText({ vi, en });
  const { locale } = useLocale();
  const me = useMe();
  const navigate = useNavigate();
  const { step: asked } = useSearch({ from: '/mine/investor/drafts/$id' });
  const steps = useMemo(() => stepsOf(procedure), [procedure]);
  const [first] = useState(() => filled(procedure, dossier.form, me));
  const draft = useDraft(dossier, first);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const at = Math.max(
    0,
    steps.findIndex((s) => s.key === asked),
  );
  const step = steps[at] ?? steps[0];
  const titleOf = (s: Step): string =>
    s.kind === 'section'
      ? sectionTitle(s.section, procedure.form)
      : s.kind === 'papers'
        ? t.papers
        : t.review;
  usePageTitle(`${step === undefined ? '' : titleOf(step)} – ${pick(procedure.name, locale)}`);
  const { heading, leadTo } = useHeadingFocus(step?.key ?? '');

  const go = async (key: string, element: string | null = null): Promise<void> => {
    void draft.flush();
    leadTo(element);
    await navigate({ to: '/drafts/$id', params: { id: dossier.id }, search: { step: key } });
  };
  const toFault = (fault: FieldFault): void => {
    const inner = formPointer(fault.pointer, procedure.form);
    const target =
      inner === null ? `paper-${paperOf(fault.pointer, dossier) ?? ''}` : fieldId(inner);
    void go(stepOfFault(fault, steps, procedure.form), target);
  };
  const move = (by: number): void => void go(steps[at + by]?.key ?? 'review');
  if (step === undefined) return null;
  return (
    <div className={styles.page}>
      <WizardHead
        name={pick(procedure.name, locale)}
        steps={steps.map((s) => ({ key: s.key, title: titleOf(s) }))}
        at={at}
        minutes={minutesFor(steps.length - at)}
        draft={draft}
        onGo={(key) => void go(key)}
      />
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {titleOf(step)}
      </h1>
      {step.kind === 'section' && (
        <SectionStep
          key={step.key}
          section={step.section}
          schema={procedure.form}
          draft={draft}
          faults={faults}
          onNext={() => move(1)}
          {...(at > 0 && { onBack: () => move(-1) })}
        />
      )}
      {step.kind === 'papers' && (
        <PapersStep
          dossier={dossier}
          components={procedure.components}
          form={draft.form}
          faults={faults}
          onNext={() => move(1)}
          onBack={() => move(-1)}
        />
      )}
      {step.kind === 'review' && (
        <ReviewStep
          dossier={dossier}
          procedure={procedure}
          draft={draft}
          faults={faults}
          onFaults={setFaults}
          onFault={toFault}
          onGo={(key) => void go(key)}
          onBack={() => move(-1)}
          onSubmitted={onSubmitted}
        />
      )}
    </div>
  );
}
