import type { Instant, Localized } from '#libs/kernel';
import type { Marking } from '#libs/process/domain';
import type { TimeLimit } from '#libs/procedure/domain';
import type {
  AwaitedLink,
  DossierDecision,
  DossierState,
  DossierStatus,
  Extension,
  FeeState,
  PauseReason,
  Rating,
  Stage,
  TimerState,
} from '../domain/index.js';

/** A row of `dossier`, as the driver gives it. */
export interface DossierRecord {
  id: string;
  version: number;
  status: DossierStatus;
  stage: Stage;
  procedure_version_id: string;
  procedure_code: string;
  procedure_name: Localized;
  agency_unit_id: string;
  channel: string;
  code: string | null;
  tracking_secret: string | null;
  applicant_account_id: string;
  applicant_name: string;
  contact_email: string | null;
  form: Record<string, unknown>;
  /** The data key under which the sensitive fields of the form stand. */
  sealed_with: string | null;
  marking: Marking | null;
  timers: TimerState[];
  awaited: AwaitedLink[];
  origin_id: string | null;
  origin_node: string | null;
  root_id: string | null;
  limit_case: string | null;
  legal_limit: TimeLimit | null;
  committed_limit: TimeLimit | null;
  sent_at: Date | null;
  arrived_at: Date | null;
  received_at: Date | null;
  decided_at: Date | null;
  closed_at: Date | null;
  due_at: Date | null;
  legal_due_at: Date | null;
  provisional: boolean;
  calendar_version: string | null;
  verdict: DossierDecision | null;
  decision: DossierDecision | null;
  pause: PauseReason | null;
  fee: FeeState | null;
  extension: Extension | null;
  rating: Rating | null;
  last_seq: number;
  last_hash: string;
  created_at: Date;
  updated_at: Date;
}

export const instantOf = (date: Date | null): Instant | null => date?.getTime() ?? null;
export const dateOf = (at: Instant | null): Date | null => (at === null ? null : new Date(at));

type Parts = Pick<
  DossierState,
  'supplements' | 'tasks' | 'consultations' | 'clock' | 'recused' | 'origin'
>;

export const toState = (r: DossierRecord, parts: Parts): DossierState => ({
  id: r.id,
  version: r.version,
  status: r.status,
  stage: r.stage,
  procedureVersionId: r.procedure_version_id,
  applicantAccountId: r.applicant_account_id,
  applicantName: r.applicant_name,
  contactEmail: r.contact_email,
  form: r.form,
  marking: r.marking,
  timers: r.timers,
  awaited: r.awaited,
  limitCase: r.limit_case,
  legalLimit: r.legal_limit,
  committedLimit: r.committed_limit,
  sentAt: instantOf(r.sent_at),
  arrivedAt: instantOf(r.arrived_at),
  receivedAt: instantOf(r.received_at),
  decidedAt: instantOf(r.decided_at),
  closedAt: instantOf(r.closed_at),
  dueAt: instantOf(r.due_at),
  legalDueAt: instantOf(r.legal_due_at),
  provisional: r.provisional,
  calendarVersion: r.calendar_version,
  verdict: r.verdict,
  decision: r.decision,
  pause: r.pause,
  fee: r.fee,
  extension: r.extension,
  rating: r.rating,
  ...parts,
});
