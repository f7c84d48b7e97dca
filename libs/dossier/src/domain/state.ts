import type { Instant, Localized } from '#libs/kernel';
import type { Marking, SilenceRule } from '#libs/process/domain';
import type { TimeLimit } from '#libs/procedure/domain';
import type { Party } from './party.js';
import type { DossierDecision, DossierStatus, Stage } from './status.js';

export const PAUSE_KINDS = ['inspection', 'council', 'explanation', 'force-majeure'] as const;
export type PauseKind = (typeof PAUSE_KINDS)[number];

/** Why the clock stands still: by a typed pause, for a supplement, or for a payment. */
export type PauseReason = PauseKind | 'supplement' | 'payment' | 'step';

export const isTypedPause = (reason: PauseReason | null): reason is PauseKind =>
  PAUSE_KINDS.some((k) => k === reason);

/** A line of a clock's ledger. `first-answer` runs until the desk answers, `dossier` from acceptance. */
export interface ClockLine {
  readonly clock: 'first-answer' | 'dossier';
  readonly kind: 'start' | 'pause' | 'resume' | 'extend' | 'recalculate' | 'stop';
  readonly at: Instant;
  readonly pause?: PauseReason;
  readonly extension?: TimeLimit;
  readonly reason?: string;
  readonly legalBasis?: string;
  readonly signer?: string;
}

export type TaskKind =
  | 'reception'
  | 'step'
  | 'payment'
  | 'escalation'
  | 'apology'
  /** The leader's duty about a hand-over to a procedure that is closed. */
  | 'hand-over'
  | 'consultation'
  /** The clock of a question to an organisation outside: in nobody's worklist. */
  | 'outside';

/** The clock of a question, whoever was asked. */
export const isQuestion = (kind: TaskKind): boolean =>
  kind === 'consultation' || kind === 'outside';

/** An instance of a step, or of a duty laid over the process. */
export interface TaskState {
  readonly id: string;
  readonly nodeId: string;
  readonly kind: TaskKind;
  readonly name: Localized;
  readonly unitId: string;
  readonly role: string;
  readonly limit: TimeLimit;
  readonly openedAt: Instant;
  /** `null` while the dossier's clock stands still. */
  readonly dueAt: Instant | null;
  readonly state: 'open' | 'completed' | 'cancelled';
  readonly assigneeId: string | null;
  readonly closedAt: Instant | null;
  readonly closedBy: string | null;
  /** For whom it was done, where another did it by delegation. */
  readonly closedFor: string | null;
  readonly outcome: string | null;
  readonly note: string | null;
  readonly consultationId: string | null;
}

export const POSITIONS = ['agree', 'agree-with-conditions', 'disagree'] as const;
export type Position = (typeof POSITIONS)[number];

export interface Signer {
  readonly name: string;
  readonly title: string;
}

/** A file that came with an opinion. */
export interface OpinionDocument {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

export interface Opinion {
  readonly position: Position;
  readonly conditions?: string;
  readonly text: string;
  readonly documents: readonly string[];
  readonly files?: readonly OpinionDocument[];
  /** Nobody's account where an organisation outside answered. */
  readonly by: string | null;
  readonly byName: string;
  /** Who signed the answer, where another person sent it. */
  readonly signer?: Signer;
  readonly at: Instant;
}

export interface ConsultationState {
  readonly id: string;
  /** The node of the process that asked, `null` where an officer did. */
  readonly nodeId: string | null;
  /** Added by an officer to the node's round, which waits for it too. */
  readonly joined: boolean;
  readonly party: Party;
  readonly question: Localized;
  readonly documents: readonly string[] | 'all';
  readonly limit: TimeLimit;
  readonly onSilence: SilenceRule;
  readonly openedAt: Instant;
  readonly openedBy: string | null;
  readonly dueAt: Instant;
  /** `escalated`: silent past its due date, put before the leader, and still open to an answer. */
  readonly status: 'open' | 'answered' | 'lapsed' | 'escalated' | 'closed';
  readonly closedAt: Instant | null;
  readonly closedReason: string | null;
  /** The question that this one asks again. */
  readonly againOf: string | null;
  readonly extensions: number;
  readonly extendedAt: Instant | null;
  readonly opinion: Opinion | null;
}

export const isAwaited = (c: Pick<ConsultationState, 'status'>): boolean =>
  c.status === 'open' || c.status === 'escalated';

export interface SupplementItem {
  readonly component?: string;
  readonly text: string;
}

export interface SupplementRequest {
  readonly id: string;
  readonly stage: Stage;
  readonly reason: string;
  readonly legalBasis: string;
  readonly items: readonly SupplementItem[];
  readonly leaderReason?: string;
  readonly requestedBy: string;
  readonly requestedAt: Instant;
  readonly answeredAt: Instant | null;
}

export interface FeeState {
  readonly amount: number;
  readonly waivedReason?: string;
  readonly payment?: {
    readonly amount: number;
    readonly method: string;
    readonly receiptNo: string;
    readonly paidAt: Instant;
  };
}

export interface Extension {
  readonly limit: TimeLimit;
  readonly reason: string;
  readonly legalBasis: string;
  readonly signerId: string;
  readonly signerName: string;
  readonly at: Instant;
  readonly previousDueAt: Instant;
}

/** A timer node that has not fired yet. */
export interface TimerState {
  readonly nodeId: string;
  readonly dueAt: Instant;
}

/** A linked dossier that a waiting hand-over of the process waits for. */
export interface AwaitedLink {
  readonly nodeId: string;
  readonly linkedId: string;
}

/** The dossier that handed this one over. Its clock goes on in the linked one; routing starts nothing anew. */
export interface Origin {
  readonly dossierId: string;
  readonly code: string | null;
  readonly nodeId: string;
  /** The first of the chain: what is counted, once. */
  readonly rootId: string;
  readonly clock: readonly ClockLine[];
  readonly legalLimit: TimeLimit | null;
  readonly committedLimit: TimeLimit | null;
  readonly extension: Extension | null;
}

export interface Rating {
  readonly score: number;
  readonly comment?: string;
  readonly at: Instant;
}

/** All that a decision needs to know about a dossier. */
export interface DossierState {
  readonly id: string;
  readonly version: number;
  readonly status: DossierStatus;
  readonly stage: Stage;
  readonly procedureVersionId: string;
  readonly applicantAccountId: string;
  readonly applicantName: string;
  readonly contactEmail: string | null;
  readonly form: Readonly<Record<string, unknown>>;
  readonly marking: Marking | null;
  /** Key of the limit case, and the limits themselves, chosen on the day of reception. */
  readonly limitCase: string | null;
  readonly legalLimit: TimeLimit | null;
  readonly committedLimit: TimeLimit | null;
  readonly sentAt: Instant | null;
  readonly arrivedAt: Instant | null;
  readonly receivedAt: Instant | null;
  readonly decidedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly dueAt: Instant | null;
  readonly legalDueAt: Instant | null;
  readonly provisional: boolean;
  /** The calendar by which the dates were computed. */
  readonly calendarVersion: string | null;
  /** The signed outcome of the leader's step; it becomes the decision when the result is issued. */
  readonly verdict: DossierDecision | null;
  readonly decision: DossierDecision | null;
  readonly pause: PauseReason | null;
  readonly fee: FeeState | null;
  readonly extension: Extension | null;
  readonly rating: Rating | null;
  readonly supplements: readonly SupplementRequest[];
  readonly tasks: readonly TaskState[];
  readonly consultations: readonly ConsultationState[];
  readonly clock: readonly ClockLine[];
  readonly timers: readonly TimerState[];
  /** Officers who keep away from this applicant's dossiers, by a conflict of interest. */
  readonly recused: readonly string[];
  readonly awaited: readonly AwaitedLink[];
  readonly origin: Origin | null;
}

export const openTasks = (state: DossierState): readonly TaskState[] =>
  state.tasks.filter((t) => t.state === 'open');
