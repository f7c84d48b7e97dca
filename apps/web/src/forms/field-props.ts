import type { ComponentType } from 'react';
import type { FormSchema, FormValue } from '../api/types.js';

export interface FieldProps {
  readonly schema: FormSchema;
  readonly root: FormSchema;
  readonly pointer: string;
  readonly value: FormValue | undefined;
  readonly onChange: (value: FormValue | undefined) => void;
  readonly required: boolean;
  /** What is wrong, by pointer, in words. */
  readonly faults: ReadonlyMap<string, string>;
  /** Headline of a group that already stands on the page. */
  readonly bare?: boolean;
}

/** Groups and lists contain questions of any kind; the kind-chooser is handed in. */
export type WithEach = FieldProps & { readonly Each: ComponentType<FieldProps> };

/** The element a fault links to. */
export const fieldId = (pointer: string): string => `f${pointer.replaceAll('/', '-')}`;
