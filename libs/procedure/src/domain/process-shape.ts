import type { Localized } from '#libs/kernel';
import type { Condition } from './condition.js';
import type { TimeLimit } from './time-limit.js';

export interface ProcessDefinition {
  readonly key: string;
  readonly nodes: readonly ProcessNode[];
  readonly flows: readonly ProcessFlow[];
  readonly illustrative?: boolean;
}

export interface ProcessOutcome {
  readonly key: string;
  readonly label: Localized;
  readonly decision?: 'approved' | 'rejected';
  readonly rework?: true;
}

interface NodeBase {
  readonly id: string;
  readonly name: Localized;
}

export interface ProcessTask extends NodeBase {
  readonly kind: 'task';
  readonly unit: string;
  readonly role: string;
  readonly hours?: number;
  readonly outcomes: readonly ProcessOutcome[];
  readonly produces?: readonly string[];
  readonly milestone?: 'accepted' | 'decided' | 'returned';
  readonly reception?: true;
  readonly differentFrom?: string;
}

export interface ProcessConsultation extends NodeBase {
  readonly kind: 'consultation';
  readonly units: readonly string[];
  readonly question: Localized;
  readonly documents: readonly string[] | 'all';
  readonly limit: TimeLimit;
  readonly answer: { readonly kind: 'all' | 'any' | 'at-least'; readonly count?: number };
  readonly onSilence: 'deemed-consent' | 'proceed-without' | 'escalate';
}

export type ProcessNode =
  | ProcessTask
  | ProcessConsultation
  | (NodeBase & {
      readonly kind: 'start' | 'exclusive' | 'parallel' | 'timer' | 'hand-over' | 'end';
    });

export interface ProcessFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly outcome?: string;
  readonly when?: Condition;
  readonly otherwise?: true;
}
