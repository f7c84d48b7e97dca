import type { Localized } from '#libs/kernel';
import type { Condition } from './condition.js';
import { HAND_OVER_OUTCOMES } from './hand-over-outcome.js';

/** The internal process of a procedure version: a directed graph, one JSON document. */
export interface ProcessDefinition {
  readonly key: string;
  readonly name?: Localized;
  readonly nodes: readonly ProcessNode[];
  readonly flows: readonly ProcessFlow[];
  /** Steps and hours were invented to fit the limit, not taken from a published decision. */
  readonly illustrative?: boolean;
}

export const TIME_UNITS = [
  'working-hour',
  'working-day',
  'elapsed-hour',
  'calendar-day',
  'month',
  'same-working-day',
] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

export interface StepLimit {
  readonly amount: number;
  readonly unit: TimeUnit;
}

export const STEP_ROLES = [
  'receptionist',
  'specialist',
  'head',
  'leader',
  'clerk',
  'consultee',
  'manager',
  'process-owner',
  'administrator',
  'auditor',
] as const;
export type StepRole = (typeof STEP_ROLES)[number];

export const MILESTONES = ['accepted', 'decided', 'returned'] as const;
export type Milestone = (typeof MILESTONES)[number];

export const SILENCE_RULES = ['deemed-consent', 'proceed-without', 'escalate'] as const;
export type SilenceRule = (typeof SILENCE_RULES)[number];

interface NodeBase {
  readonly id: string;
  readonly name: Localized;
}

export interface StartNode extends NodeBase {
  readonly kind: 'start';
}

/** A step that a person does. */
export interface TaskNode extends NodeBase {
  readonly kind: 'task';
  /** Code of the unit, or `competent`: the unit competent for the procedure. */
  readonly unit: string;
  readonly role: StepRole;
  /** Planned working hours; the procedure version may state other hours per case. */
  readonly hours?: number;
  readonly limit?: StepLimit;
  /** The favourable outcome first. */
  readonly outcomes: readonly Outcome[];
  /** What the step must produce: `request-letter`, `submission-note`, `decision`, `result` … */
  readonly produces?: readonly string[];
  readonly milestone?: Milestone;
  /** The first step: the desk receives the dossier. */
  readonly reception?: true;
  /** Four eyes: another person than the one who did that step. */
  readonly differentFrom?: string;
  /** The applicant's clock stands still while this step is open. */
  readonly stopsClock?: true;
}

export interface Outcome {
  readonly key: string;
  readonly label: Localized;
  readonly decision?: 'approved' | 'rejected';
  /** Sends the dossier back to an earlier step. */
  readonly rework?: true;
}

/** Takes the first flow whose condition holds, else the one marked `otherwise`. Several incoming flows merge. */
export interface ExclusiveNode extends NodeBase {
  readonly kind: 'exclusive';
}

/** Waits for all incoming flows, then takes all outgoing ones. */
export interface ParallelNode extends NodeBase {
  readonly kind: 'parallel';
}

/** Asks several units at once. */
export interface ConsultationNode extends NodeBase {
  readonly kind: 'consultation';
  readonly units: readonly string[];
  readonly question: Localized;
  /** Codes of the components that the units see. */
  readonly documents: readonly string[] | 'all';
  readonly limit: StepLimit;
  readonly answer: AnswerRule;
  readonly onSilence: SilenceRule;
}

export type AnswerRule =
  | { readonly kind: 'all' }
  | { readonly kind: 'any' }
  | { readonly kind: 'at-least'; readonly count: number };

export interface TimerNode extends NodeBase {
  readonly kind: 'timer';
  readonly limit: StepLimit;
}

/** Opens a linked dossier of another procedure; the clock goes on and the work is counted once. */
export interface HandOverNode extends NodeBase {
  readonly kind: 'hand-over';
  readonly procedure: string;
  /** The process goes on only when the linked dossier has its result, or will never have one. */
  readonly wait?: true;
  /** The time planned for the linked dossier, where the process waits for it: the clock goes on. */
  readonly limit?: StepLimit;
}

export interface EndNode extends NodeBase {
  readonly kind: 'end';
}

export type ProcessNode =
  | StartNode
  | TaskNode
  | ExclusiveNode
  | ParallelNode
  | ConsultationNode
  | TimerNode
  | HandOverNode
  | EndNode;
export const NODE_KINDS = [
  'start',
  'task',
  'exclusive',
  'parallel',
  'consultation',
  'timer',
  'hand-over',
  'end',
] as const satisfies readonly ProcessNode['kind'][];
export type NodeKind = ProcessNode['kind'];

/**
 * From a task or a waiting hand-over: the flow of its `outcome`; a flow without one serves every outcome that has no flow of its own.
 * From an exclusive node: `when` or `otherwise`. Elsewhere several outgoing flows fork.
 */
export interface ProcessFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name?: Localized;
  readonly outcome?: string;
  readonly when?: Condition;
  readonly otherwise?: true;
  /** Taking this flow withdraws the tokens that stand at, or wait before, these nodes: the sibling branches. */
  readonly cancels?: readonly string[];
}

/** The steps that stand open until somebody or something acts. */
export type WaitingNode = TaskNode | ConsultationNode | TimerNode | HandOverNode;

/** The outcomes by which a node is left, the favourable one first; none where it simply goes on. */
export function outcomesOf(node: ProcessNode): readonly string[] {
  if (node.kind === 'task') return node.outcomes.map((o) => o.key);
  return node.kind === 'hand-over' && node.wait ? HAND_OVER_OUTCOMES : [];
}

export const isWaiting = (node: ProcessNode): node is WaitingNode =>
  node.kind === 'task' ||
  node.kind === 'consultation' ||
  node.kind === 'timer' ||
  (node.kind === 'hand-over' && node.wait === true);
