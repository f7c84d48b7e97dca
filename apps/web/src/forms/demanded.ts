import type { FormObject, ProcedureComponent } from '../api/types.js';
import { evaluate } from '../../../../libs/process/src/domain/condition.js';

/** How a paper stands to the answers given so far. */
export type Need = 'demanded' | 'optional' | 'not-asked';

/**
 * The server's own rule, so that the wizard asks for exactly what will be demanded. A condition in words
 * only is left to the person; one that the form answers is answered.
 */
export function needOf(
  component: Pick<ProcedureComponent, 'required' | 'when'>,
  form: FormObject,
): Need {
  if (component.required) return 'demanded';
  if (component.when === undefined) return 'optional';
  return evaluate(component.when, form) ? 'demanded' : 'not-asked';
}
