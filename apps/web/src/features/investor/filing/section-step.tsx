import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FieldFault, FormSchema, FormSection } from '../../../api/types.js';
import { Field } from '../../../forms/field.js';
import { effective } from '../../../forms/schema.js';
import { useText } from '../../../i18n/use-text.js';
import { en } from './en.js';
import styles from './filing.module.css';
import type { Draft } from './use-draft.js';
import { useFaultWords } from './use-fault-words.js';
import { vi } from './vi.js';

interface Props {
  readonly section: FormSection;
  readonly schema: FormSchema;
  readonly draft: Draft;
  readonly faults: readonly FieldFault[];
  readonly onNext: () => void;
  readonly onBack?: () => void;
}

/** One section of the form. "Continue" points out what is missing once, and then lets people pass. */
export function SectionStep({ section, schema, draft, faults, onNext, onBack }: Props) {
  const t = useText({ vi, en });
  const [checked, setChecked] = useState(false);
  const whole = effective(schema, draft.form, schema);
  const words = useFaultWords({
    schema,
    form: draft.form,
    section,
    server: faults,
    issues: draft.issues,
    checked,
  });
  const single = section.properties.length === 1;
  const next = (): void => {
    if (!checked && words.local > 0) setChecked(true);
    else onNext();
  };
  return (
    <form
      className={styles.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        next();
      }}
    >
      {section.properties.map((name) => (
        <Field
          key={name}
          schema={whole.properties?.[name] ?? {}}
          root={schema}
          pointer={`/${name}`}
          value={draft.form[name]}
          required={whole.required?.includes(name) === true}
          faults={words.byPointer}
          bare={single}
          onChange={(value) => draft.change({ ...draft.form, [name]: value })}
        />
      ))}
      <div className={styles.actions}>
        <Button type="submit">{t.next}</Button>
        {onBack && (
          <Button variant="subtle" onClick={onBack}>
            {t.back}
          </Button>
        )}
      </div>
    </form>
  );
}
