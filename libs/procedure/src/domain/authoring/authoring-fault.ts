import type { Localized } from '#libs/kernel';
import type { DefinitionFaultCode, SoundnessFault } from '#libs/process/domain';

export const CONTENT_FAULTS = [
  'unit.unknown',
  'documents.unknown',
  'hand-over.unknown',
  'limit.key-doubled',
  'limit.two-without-condition',
  'limit.none-without-condition',
  'condition.of-limit',
  'condition.of-component',
] as const;
export type ContentFaultCode = (typeof CONTENT_FAULTS)[number];

export type AuthoringFaultCode =
  | DefinitionFaultCode
  | ContentFaultCode
  | `soundness.${SoundnessFault['property']}`
  | 'soundness.undecided'
  | 'time.too-long'
  | 'golden.none'
  | 'golden.differs'
  | 'golden.no-limit';

export type FaultArea = 'structure' | 'content' | 'soundness' | 'time' | 'golden';

/** Something that keeps a version from being published: where it is, and in words what it is. */
export interface AuthoringFault {
  readonly area: FaultArea;
  readonly code: AuthoringFaultCode;
  readonly text: Localized;
  readonly nodeId?: string;
  readonly flowId?: string;
  /** The field of the node, flow or row that is at fault. */
  readonly field?: string;
  readonly limitCase?: string;
  readonly goldenIndex?: number;
  /** Ids of the nodes on the way to the fault, to be drawn. */
  readonly trace?: readonly string[];
}
