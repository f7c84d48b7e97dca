/** What we understand of a BPMN file: one process of steps, gateways and plain events. */
export interface BpmnModel {
  readonly processId: string;
  readonly name?: string;
  /** Our own data about the process, as JSON text. */
  readonly data?: string;
  readonly nodes: readonly BpmnNode[];
  readonly flows: readonly BpmnFlow[];
}

export type BpmnNodeKind = 'start' | 'end' | 'event' | 'task' | 'exclusive' | 'parallel';

export interface BpmnNode {
  readonly id: string;
  readonly kind: BpmnNodeKind;
  /** The element's name in the file: `userTask`. */
  readonly element: string;
  readonly name?: string;
  readonly data?: string;
  /** A gateway that only stands for the choice of this task's outcome. */
  readonly choiceOf?: string;
}

export interface BpmnFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  readonly data?: string;
}

/** Something in the file that we do not take, or that cannot be read. */
export interface BpmnRefusal {
  /** The element's name in the file: `inclusiveGateway`. */
  readonly element: string;
  readonly id: string;
  readonly detail: string;
}
