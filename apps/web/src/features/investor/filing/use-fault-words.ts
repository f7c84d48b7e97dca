import { useMemo } from 'react';
import type { FieldFault, FormObject, FormSchema, FormSection } from '../../../api/types.js';
import { check } from '../../../forms/check.js';
import { en } from '../../../forms/en.js';
import { vi } from '../../../forms/vi.js';
import { useText } from '../../../i18n/use-text.js';
import { formPointer } from './steps.js';

interface Source {
  readonly schema: FormSchema;
  readonly form: FormObject;
  readonly section: FormSection;
  /** What the submission refused. */
  readonly server: readonly FieldFault[];
  /** What the last save found in the content. */
  readonly issues: readonly FieldFault[];
  readonly checked: boolean;
}

interface FaultWords {
  readonly byPointer: ReadonlyMap<string, string>;
  readonly local: number;
}

/** What stands at the fields: our own light check once asked, and the server's word on filled fields. */
export function useFaultWords({
  schema,
  form,
  section,
  server,
  issues,
  checked,
}: Source): FaultWords {
  const t = useText({ vi, en });
  return useMemo(() => {
    const mine = (pointer: string): boolean =>
      section.properties.includes(pointer.split('/')[1] ?? '');
    const local = check(schema, form, schema).filter((f) => mine(f.pointer));
    const open = new Set(local.map((f) => f.pointer));
    const words = new Map<string, string>();
    for (const fault of [...issues, ...server]) {
      const pointer = formPointer(fault.pointer, schema);
      // A field still empty is no fault while people fill in; the review lists it.
      if (pointer === null || (!checked && server.length === 0 && isOpen(form, pointer))) continue;
      if (stillWrong(pointer, issues, open, schema)) {
        words.set(pointer, fault.detail);
      }
    }
    if (checked || server.length > 0) {
      for (const fault of local) words.set(fault.pointer, t.faults[fault.key](fault.limit ?? 0));
    }
    return { byPointer: words, local: local.length };
  }, [schema, form, section, server, issues, checked, t]);
}

function stillWrong(
  pointer: string,
  issues: readonly FieldFault[],
  open: ReadonlySet<string>,
  schema: FormSchema,
): boolean {
  return (
    open.has(pointer) || issues.some((issue) => formPointer(issue.pointer, schema) === pointer)
  );
}

function isOpen(form: FormObject, pointer: string): boolean {
  let value: unknown = form;
  for (const name of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null) return true;
    value = (value as Record<string, unknown>)[name];
  }
  return value === undefined || value === null || value === '';
}
