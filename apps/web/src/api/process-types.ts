import type { Condition } from '../../../../libs/process/src/domain/condition.js';
import type { Localized, TimeUnit } from './types.js';

export interface StepLimit {
  readonly amount: number;
  readonly unit: TimeUnit;
}

export interface Outcome {
  readonly key: string;
  readonly label: Localized;
  readonly decision?: 'approved' | 'rejected';
  readonly rework?: true;
}

interface NodeBase {
  readonly id: string;
  readonly name: Localized;
}

export interface TaskNode extends NodeBase {
  readonly kind: 'task';
  readonly unit: string;
  readonly role: string;
  readonly hours?: number;
  readonly limit?: StepLimit;
  readonly outcomes: readonly Outcome[];
  readonly produces?: readonly string[];
  readonly milestone?: string;
  readonly reception?: true;
  readonly differentFrom?: string;
  readonly stopsClock?: true;
}

export interface ConsultationNode extends NodeBase {
  readonly kind: 'consultation';
  readonly units: readonly string[];
  readonly question: Localized;
  readonly documents: readonly string[] | 'all';
  readonly limit: StepLimit;
  readonly answer: { readonly kind: string; readonly count?: number };
  readonly onSilence: string;
}

export interface TimerNode extends NodeBase {
  readonly kind: 'timer';
  readonly limit: StepLimit;
}

export interface PlainNode extends NodeBase {
  readonly kind: 'start' | 'exclusive' | 'parallel' | 'end';
}

export interface HandOverNode extends NodeBase {
  readonly kind: 'hand-over';
  readonly procedure: string;
  readonly wait?: true;
  readonly limit?: StepLimit;
}

export type ProcessNode = TaskNode | ConsultationNode | TimerNode | PlainNode | HandOverNode;

export interface ProcessFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly name?: Localized;
  readonly outcome?: string;
  readonly when?: Condition;
  readonly otherwise?: true;
  readonly cancels?: readonly string[];
}

export interface Process {
  readonly key: string;
  readonly nodes: readonly ProcessNode[];
  readonly flows: readonly ProcessFlow[];
}

export interface LimitRow extends StepLimit {
  readonly key: string;
  readonly case?: Localized;
  readonly when?: Condition;
  readonly verification?: string;
  readonly effectiveFrom?: string;
  readonly effectiveTo?: string;
  readonly inForce?: boolean;
}

export interface GoldenRow {
  readonly startAt: string;
  readonly form: unknown;
  readonly dueAt: string;
  readonly note?: Localized;
}

export interface Person {
  readonly id: string;
  readonly name: string;
}

export interface VersionItem {
  readonly version: number;
  readonly status: 'draft' | 'published' | 'withdrawn';
  readonly revision: number;
  readonly basedOn: number | null;
  readonly effectiveFrom: string | null;
  readonly effectiveTo: string | null;
  readonly inForce: boolean;
  readonly createdBy: Person | null;
  readonly updatedBy: Person | null;
  readonly updatedAt: string | null;
  readonly publishedBy: Person | null;
  readonly publishedAt: string | null;
}

export interface ConditionField {
  readonly path: string;
  readonly type: 'text' | 'number' | 'flag' | 'list';
  readonly title: Localized;
  readonly options?: readonly { readonly value: unknown; readonly title: Localized }[];
}

export interface Version extends VersionItem {
  readonly code: string;
  readonly name: Localized;
  readonly agency: Localized & { readonly code: string };
  readonly process: Process;
  readonly limits: readonly LimitRow[];
  readonly golden: readonly GoldenRow[];
  readonly conditionFields: readonly ConditionField[];
  readonly formFields: readonly ConditionField[];
  readonly components: readonly { readonly code: string; readonly name: Localized }[];
  readonly sampleForm: Readonly<Record<string, unknown>>;
  readonly editedByYou: boolean;
}

export interface AuthoringFault {
  readonly area: 'structure' | 'content' | 'soundness' | 'time' | 'golden';
  readonly code: string;
  readonly text: Localized;
  readonly nodeId?: string;
  readonly flowId?: string;
  readonly limitCase?: string;
  readonly goldenIndex?: number;
  readonly trace?: readonly string[];
}

export interface CaseTime {
  readonly case: string;
  readonly name?: Localized;
  readonly limit: StepLimit;
  readonly givenHours: number;
  readonly neededHours: number;
  readonly fits: boolean;
}

export interface GoldenResult {
  readonly index: number;
  readonly startAt: string;
  readonly expected: string;
  readonly actual: string | null;
  readonly passes: boolean;
}

export interface Check {
  readonly passes: boolean;
  readonly faults: readonly AuthoringFault[];
  readonly times: readonly CaseTime[];
  readonly golden: readonly GoldenResult[];
  readonly bpmn: string | null;
}

export interface WalkStep {
  readonly nodeId: string;
  readonly kind: string;
  readonly name: Localized;
  readonly units: readonly (Localized & { readonly code: string })[];
  readonly role?: string;
  readonly limit: StepLimit;
  readonly openedAt: string;
  readonly dueAt: string;
  readonly outcome?: string;
  readonly outcomes: readonly Outcome[];
  readonly cancelled: boolean;
}

export interface Walk {
  readonly case: string | null;
  readonly limit: StepLimit | null;
  readonly legalDueAt: string | null;
  readonly provisional: boolean;
  readonly endedAt: string | null;
  readonly inTime: boolean;
  readonly steps: readonly WalkStep[];
  readonly refusal?: { readonly code: string };
}

export interface Change {
  readonly area: 'node' | 'flow' | 'limit' | 'committed-limit' | 'golden' | 'general';
  readonly kind: 'added' | 'removed' | 'changed' | 'moved';
  readonly id: string;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly fields?: readonly {
    readonly field: string;
    readonly before: unknown;
    readonly after: unknown;
  }[];
}

export interface Comparison {
  readonly from: number;
  readonly to: number;
  readonly changes: readonly Change[];
}

export interface ProcessItem {
  readonly code: string;
  readonly name: Localized;
  readonly field: Localized;
  readonly version: number;
  readonly effectiveFrom: string | null;
  readonly open: boolean;
  readonly steps: number;
  readonly draft: number | null;
  readonly draftBy: Person | null;
  readonly upcoming: number | null;
  readonly upcomingFrom: string | null;
}

/** What is edited, and not saved yet. */
export interface Edit {
  readonly process: Process;
  readonly limits: readonly LimitRow[];
  readonly golden: readonly GoldenRow[];
}
