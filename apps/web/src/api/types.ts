import type { FormObject, FormSchema } from './form-types.js';

export type { FormObject, FormSchema, FormSection, FormValue } from './form-types.js';

/** Shapes of the API as the contract gives them; optional where an answer may leave a field out. */
export interface Localized {
  readonly vi: string;
  readonly en: string;
}

export type Name = Localized | string;

export type TimeUnit =
  'working-hour' | 'working-day' | 'elapsed-hour' | 'calendar-day' | 'month' | 'same-working-day';

export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor?: string | null;
}

export interface TimeLimit {
  readonly amount: number;
  readonly unit: TimeUnit;
}

export interface LimitCase extends TimeLimit {
  readonly case?: Localized | null;
  readonly effectiveFrom?: string | null;
  readonly effectiveTo?: string | null;
}

export interface ProcedureItem {
  readonly code: string;
  readonly name: Name;
  readonly field: Name;
  readonly agency: Name;
  readonly limit: TimeLimit | null;
}

export interface ProcedureComponent {
  readonly code: string;
  readonly name: Name;
  readonly required: boolean;
  readonly condition?: Name | null;
  readonly originals: number;
  readonly copies: number;
  readonly formCode?: string | null;
}

export interface LegalBasis {
  readonly id?: string;
  readonly code?: string;
  readonly number?: string;
  readonly title?: Name;
  readonly name?: Name;
  readonly url?: string;
}

export interface Fee {
  readonly amount?: number | null;
  readonly text?: Name | null;
  readonly type?: string;
}

export interface ProcedureStep {
  readonly key?: string;
  readonly name: Name;
  readonly unit?: Name | { readonly code: string; readonly name: Name } | null;
  readonly units?: readonly Name[];
  readonly hours?: number | null;
  readonly kind?: string;
}

export interface Procedure extends ProcedureItem {
  readonly components: readonly ProcedureComponent[];
  readonly limits?: readonly LimitCase[];
  readonly committedLimit?: TimeLimit | null;
  readonly fee?: Fee | null;
  readonly legalBasis: readonly (LegalBasis | string)[];
  readonly form: FormSchema;
  readonly steps: readonly ProcedureStep[];
  readonly results?: readonly (Name | { readonly name: Name })[];
}

export interface ExplanationLine {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly counted: number;
  readonly unit?: TimeUnit;
  readonly text: Localized;
  readonly basis?: Name | null;
}

export interface DeadlineAnswer {
  readonly dueAt: string | null;
  readonly outcome: 'due' | 'paused' | 'extension-rejected' | 'stopped';
  readonly provisional: boolean;
  readonly effectiveStartAt: string;
  readonly stepDueAt?: readonly string[];
  readonly explanation: readonly ExplanationLine[];
}

export type DossierStatus =
  | 'draft'
  | 'submitted'
  | 'supplement-requested'
  | 'refused-at-reception'
  | 'in-process'
  | 'awaiting-payment'
  | 'decided'
  | 'returned'
  | 'withdrawn'
  | 'stopped';

export interface UnitRef {
  readonly id?: string;
  readonly code?: string;
  readonly name: Name;
}

export interface CurrentStep {
  readonly key: string;
  readonly name: Name;
  readonly unit: UnitRef | Name;
  readonly since: string;
  readonly dueAt: string | null;
}

export interface Attachment {
  readonly id: string;
  readonly component: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly pages?: number | null;
}

export interface DossierComponent {
  readonly code: string;
  readonly attachments: readonly Attachment[];
}

export interface ProcedureRef {
  readonly code: string;
  readonly name: Name;
}

export interface Dossier {
  readonly id: string;
  readonly code: string | null;
  readonly status: DossierStatus;
  readonly decision?: 'approved' | 'rejected' | null;
  readonly version: number;
  readonly procedure: ProcedureRef;
  readonly applicant?: { readonly name: string | null } | null;
  readonly form: FormObject;
  readonly components: readonly DossierComponent[];
  readonly createdAt?: string;
  readonly updatedAt?: string;
  readonly sentAt?: string | null;
  readonly arrivedAt?: string | null;
  readonly receivedAt?: string | null;
  readonly dueAt?: string | null;
  readonly legalDueAt?: string | null;
  readonly decidedAt?: string | null;
  readonly closedAt?: string | null;
  readonly remainingMinutes?: number | null;
  readonly provisional?: boolean;
  readonly currentSteps?: readonly CurrentStep[];
  readonly issues?: readonly FieldFault[];
  readonly trackingSecret?: string | null;
  readonly supplement?: SupplementView | null;
  readonly fee?: { readonly amount: number | null; readonly paid?: boolean } | null;
  readonly rating?: { readonly score: number } | null;
}

export interface SupplementView {
  readonly reason?: string;
  readonly items?: readonly { readonly component?: string; readonly text?: string }[];
  readonly requestedAt?: string;
  readonly answerBy?: string | null;
}

export interface DossierEvent {
  readonly seq: number;
  readonly at: string;
  readonly actor: { readonly name: string | null; readonly unit?: UnitRef | Name | null } | null;
  readonly kind: string;
  readonly text: Name;
  readonly hash: string;
  readonly prevHash: string | null;
}

export interface ClockView {
  readonly clock?: 'first-answer' | 'dossier';
  readonly dueAt: string | null;
  readonly legalDueAt?: string | null;
  readonly outcome: string;
  readonly usedMinutes: number;
  readonly remainingMinutes: number | null;
  readonly provisional?: boolean;
  readonly entries: readonly {
    readonly kind: string;
    readonly at: string;
    readonly reason?: string;
  }[];
  readonly explanation: readonly ExplanationLine[];
}

export interface DocumentView {
  readonly id: string;
  readonly kind: string;
  readonly title: Name;
  readonly mediaType: string;
  readonly size: number | null;
  readonly sha256: string | null;
  readonly verificationCode?: string | null;
  readonly issuedAt: string | null;
}

export interface FieldFault {
  readonly pointer: string;
  readonly code?: string;
  readonly message?: Name;
  readonly detail?: Name;
}

export interface NotificationView {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly dossierCode?: string | null;
  readonly createdAt: string;
  readonly readAt?: string | null;
}

export interface Tracking {
  readonly code: string;
  readonly status: DossierStatus;
  readonly procedure: ProcedureRef;
  readonly dueAt: string | null;
  readonly currentSteps?: readonly CurrentStep[];
  readonly explanation?: readonly ExplanationLine[];
}

export interface VerifiedDocument {
  readonly title?: Name;
  readonly kind?: string;
  readonly dossierCode?: string;
  readonly issuedAt?: string;
  readonly signedBy?: string | { readonly name: string; readonly title?: Name } | null;
  readonly sha256: string;
  readonly valid: boolean;
}

export type Role =
  | 'receptionist'
  | 'specialist'
  | 'head'
  | 'leader'
  | 'clerk'
  | 'consultee'
  | 'manager'
  | 'process-owner'
  | 'administrator'
  | 'auditor';

export interface Post {
  readonly id?: string;
  readonly unit?: UnitRef;
  readonly role: Role;
  readonly from?: string;
  readonly to?: string | null;
}

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly kind: 'investor' | 'officer' | 'system';
  readonly locale?: 'vi' | 'en';
  readonly phone?: string | null;
  readonly organisation?: { readonly name: string; readonly taxCode?: string | null } | null;
  readonly posts: readonly Post[];
}
