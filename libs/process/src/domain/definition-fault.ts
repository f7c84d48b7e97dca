import type { FieldFault } from '#libs/kernel';

export const DEFINITION_FAULTS = [
  /** Not of the shape that the JSON Schema asks for. */
  'definition.shape',
  'id.doubled',
  'start.not-single',
  'end.missing',
  'node.no-way-in',
  'node.no-way-out',
  'node.unreachable',
  'start.has-incoming',
  'end.has-outgoing',
  'flow.end-unknown',
  'flow.outcome-unknown',
  'flow.outcome-doubled',
  'flow.not-from-task',
  'flow.not-from-choice',
  'flow.condition-missing',
  'flow.condition-and-otherwise',
  'flow.otherwise-doubled',
  'flow.cancels-unknown',
  'choice.no-otherwise',
  'task.outcome-doubled',
  'task.outcome-leads-nowhere',
  'task.rework-first',
  'task.different-from-unknown',
  'task.reception-not-first',
  'consultation.count-too-high',
  'condition.field-unknown',
  'condition.types-differ',
  'condition.not-ordered',
] as const;
export type DefinitionFaultCode = (typeof DEFINITION_FAULTS)[number];

/** One thing wrong with a definition, at a node or flow and a field of it. */
export interface DefinitionFault extends FieldFault {
  readonly code: DefinitionFaultCode;
  readonly nodeId?: string;
  readonly flowId?: string;
  /** The property of the node or flow, where one is at fault. */
  readonly field?: string;
}
