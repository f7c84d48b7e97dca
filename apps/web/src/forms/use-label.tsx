import type { ReactNode } from 'react';
import { useText } from '../i18n/use-text.js';
import { en } from './en.js';
import { fieldId } from './field-props.js';
import type { FieldProps } from './field-props.js';
import { vi } from './vi.js';

interface Labelled {
  readonly id: string;
  readonly label: ReactNode;
  readonly description: string | undefined;
  readonly error: string | undefined;
  readonly required: boolean;
  readonly withAsterisk: false;
}

/** Most questions must be answered, so it is the optional ones that are marked. */
export function useLabel(props: FieldProps): Labelled {
  const t = useText({ vi, en });
  const title = props.schema.title ?? props.pointer.split('/').at(-1) ?? '';
  return {
    id: fieldId(props.pointer),
    label: props.required ? (
      title
    ) : (
      <>
        {title} <span className="soft">{t.optional}</span>
      </>
    ),
    description: props.schema.description,
    error: props.faults.get(props.pointer),
    required: props.required,
    withAsterisk: false,
  };
}
