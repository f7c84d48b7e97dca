import type { OpinionSent } from '#libs/dossier';
import type { Instant } from '#libs/kernel';
import type {
  ConsultationState,
  EventData,
  Grounds,
  PauseKind,
  SupplementOrder,
  TaskState,
} from '#libs/dossier/domain';

interface Desk {
  readonly unitId: string;
  readonly role: string;
}

/** The next thing that somebody does to a dossier, and when. */
export type Act = { readonly at: Instant } & (
  | { readonly kind: 'submit' | 'answer-supplement' }
  | { readonly kind: 'withdraw'; readonly reason: string }
  | { readonly kind: 'rate'; readonly score: number; readonly comment?: string }
  | { readonly kind: 'claim'; readonly task: TaskState }
  | {
      readonly kind: 'complete';
      readonly task: TaskState;
      readonly outcome: string;
      readonly note: string;
      readonly data?: EventData;
    }
  | { readonly kind: 'request-supplement'; readonly by: Desk; readonly order: SupplementOrder }
  | { readonly kind: 'extend' | 'stop'; readonly by: Desk; readonly grounds: Grounds }
  | {
      readonly kind: 'pause';
      readonly by: Desk;
      readonly type: PauseKind;
      readonly grounds: Grounds;
    }
  | { readonly kind: 'resume'; readonly by: Desk }
  | { readonly kind: 'opinion'; readonly asked: ConsultationState; readonly opinion: OpinionSent }
  | { readonly kind: 'lapse'; readonly asked: ConsultationState }
);
