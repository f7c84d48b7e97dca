import type {
  Dossier,
  FieldFault,
  FormSchema,
  FormSection,
  Procedure,
} from '../../../api/types.js';
import { sectionsOf } from '../../../forms/schema.js';

export type Step =
  | { readonly kind: 'section'; readonly key: string; readonly section: FormSection }
  | { readonly kind: 'papers'; readonly key: 'papers' }
  | { readonly kind: 'review'; readonly key: 'review' };

export function stepsOf(procedure: Procedure): readonly Step[] {
  const sections = sectionsOf(procedure.form).map((section) => ({
    kind: 'section' as const,
    key: section.key,
    section,
  }));
  return [...sections, { kind: 'papers', key: 'papers' }, { kind: 'review', key: 'review' }];
}

const MINUTES_A_STEP = 3;
export const minutesFor = (steps: number): number => Math.max(1, steps * MINUTES_A_STEP - 4);

/** The title of a section; a section without one is named by its only property. */
export function sectionTitle(section: FormSection, schema: FormSchema): string {
  const named =
    section.title ?? section.properties.map((p) => schema.properties?.[p]?.title).find(Boolean);
  return named ?? section.key;
}

/** Faults of the form point into the form, whether the server says `/form/…` or `/…`. */
export function formPointer(pointer: string, schema: FormSchema): string | null {
  const inner = pointer.startsWith('/form/') ? pointer.slice('/form'.length) : pointer;
  const first = inner.split('/')[1] ?? '';
  return schema.properties?.[first] === undefined ? null : inner;
}

export function paperOf(pointer: string, dossier: Dossier): string | null {
  const parts = pointer.split('/').slice(1).map(decodeURIComponent);
  if (parts[0] !== 'components' && parts[0] !== 'attachments') return null;
  const named = parts[1] ?? '';
  const byPosition = dossier.components[Number(named)];
  return dossier.components.some((c) => c.code === named) ? named : (byPosition?.code ?? null);
}

/** Where a fault lives: the step to open and the element to go to. */
export function stepOfFault(fault: FieldFault, steps: readonly Step[], schema: FormSchema): string {
  const inner = formPointer(fault.pointer, schema);
  if (inner === null) return 'papers';
  const first = inner.split('/')[1] ?? '';
  const found = steps.find((s) => s.kind === 'section' && s.section.properties.includes(first));
  return found?.key ?? 'review';
}
