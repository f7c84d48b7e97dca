import { evaluate, type FormValues } from '#libs/process/domain';
import type { Component, ProcedureContent } from './procedure-content.js';

/** The components without which this form cannot be submitted. */
export const demandedComponents = (
  content: Pick<ProcedureContent, 'components'>,
  values: FormValues,
): readonly Component[] =>
  content.components.filter(
    (component) =>
      component.required || (component.when !== undefined && evaluate(component.when, values)),
  );
