import type { Instant, Locale } from '#libs/kernel';
import type { TimeLimit } from '#libs/procedure/domain';
import type { HandOverOutcome, MarkingMap, SilenceRule } from '#libs/process/domain';
import type { EventData } from './event.js';
import type { MigrationTarget } from './migration-target.js';
import type { OriginEnd } from './origin-end.js';
import type { OpinionDocument, PauseKind, Position, Signer, SupplementItem } from './state.js';

export interface Grounds {
  readonly reason: string;
  readonly legalBasis: string;
}

export interface SupplementOrder extends Grounds {
  readonly items: readonly SupplementItem[];
  /** Why a leader allows a second request in the same stage. */
  readonly leaderReason?: string;
}

export type FeeAtAcceptance =
  { readonly amount: number } | { readonly waived: true; readonly reason: string };

export interface PaymentProof {
  readonly amount: number;
  readonly method: string;
  readonly receiptNo: string;
  readonly paidAt: Instant;
}

/** An organisation outside, as an officer names it. */
export interface OrganisationGiven {
  readonly name: string;
  readonly email: string;
  readonly contact?: string;
  readonly locale?: Locale;
}

export interface ConsultationOrder {
  readonly units: readonly string[];
  readonly organisations?: readonly OrganisationGiven[];
  readonly question: string;
  readonly documents: readonly string[] | 'all';
  readonly limit?: TimeLimit;
  readonly onSilence?: SilenceRule;
  /** The consultation of the process that is open now waits for these answers too. */
  readonly join?: boolean;
}

export interface OpinionGiven {
  readonly position: Position;
  readonly conditions?: string;
  readonly signer?: Signer;
  readonly text: string;
  readonly documents: readonly OpinionDocument[];
}

/** What lies in the dossier at the moment it is filed. */
export interface Filed {
  /** Hash of the form and of every file, for the history. */
  readonly fingerprint: EventData;
  /** Codes of the components that have at least one file. */
  readonly attached: ReadonlySet<string>;
}

export type DossierCommand =
  | { readonly kind: 'save-form'; readonly form: Readonly<Record<string, unknown>> }
  | ({ readonly kind: 'submit' } & Filed)
  | { readonly kind: 'accept'; readonly note?: string; readonly fee?: FeeAtAcceptance }
  | { readonly kind: 'request-supplement'; readonly order: SupplementOrder; readonly note?: string }
  | ({ readonly kind: 'answer-supplement'; readonly note?: string } & Filed)
  | { readonly kind: 'refuse'; readonly grounds: Grounds; readonly note?: string }
  | {
      readonly kind: 'complete-step';
      readonly taskId: string;
      readonly outcome: string;
      readonly note?: string;
      readonly data?: EventData;
    }
  | { readonly kind: 'consult'; readonly order: ConsultationOrder }
  | {
      readonly kind: 'answer-opinion';
      readonly consultationId: string;
      readonly opinion: OpinionGiven;
    }
  | { readonly kind: 'lapse-consultation'; readonly consultationId: string }
  | {
      readonly kind: 'revoke-consultation';
      readonly consultationId: string;
      readonly reason: string;
    }
  | {
      readonly kind: 'extend-consultation';
      readonly consultationId: string;
      readonly reason: string;
      readonly limit: TimeLimit;
    }
  | {
      readonly kind: 'ask-again';
      readonly consultationId: string;
      readonly reason: string;
      readonly question?: string;
      readonly limit?: TimeLimit;
    }
  | { readonly kind: 'send-link'; readonly consultationId: string; readonly email?: string }
  | { readonly kind: 'fire-timer'; readonly nodeId: string }
  | {
      readonly kind: 'linked-ended';
      readonly nodeId: string;
      readonly linkedId: string;
      readonly linkedCode: string | null;
      readonly outcome: HandOverOutcome;
    }
  | { readonly kind: 'hand-over-again'; readonly nodeId: string }
  | {
      readonly kind: 'origin-ended';
      readonly how: OriginEnd;
      readonly originCode: string | null;
      readonly grounds: Partial<Grounds>;
    }
  | {
      readonly kind: 'migrate';
      readonly to: MigrationTarget;
      readonly map: MarkingMap;
      readonly grounds: Grounds;
    }
  | { readonly kind: 'draft-apology' }
  | { readonly kind: 'pause'; readonly type: PauseKind; readonly grounds: Grounds }
  | { readonly kind: 'resume'; readonly reason?: string; readonly legalBasis?: string }
  | { readonly kind: 'extend'; readonly limit: TimeLimit; readonly grounds: Grounds }
  | { readonly kind: 'record-payment'; readonly proof: PaymentProof; readonly note?: string }
  | { readonly kind: 'waive-payment'; readonly reason: string }
  | { readonly kind: 'withdraw'; readonly reason?: string }
  | { readonly kind: 'stop'; readonly grounds: Grounds }
  | { readonly kind: 'rate'; readonly score: number; readonly comment?: string };
