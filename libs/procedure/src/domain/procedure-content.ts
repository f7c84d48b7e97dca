import type { FileType } from '#libs/document/domain';
import type { LocalDate, Localized } from '#libs/kernel';
import type { Condition, FormValues, ProcessDefinition } from '#libs/process/domain';
import type { JsonSchema } from './json-schema.js';
import type { TimeLimit } from './time-limit.js';

/** How a fact is known: from the national portal, from another text, or from general knowledge. */
export type Verification = string;

/** One row of the decision table of limits. The row without `when` applies when nothing fits. */
export interface LimitCase extends TimeLimit {
  readonly key: string;
  readonly case?: Localized;
  readonly when?: Condition;
  readonly effectiveFrom?: LocalDate;
  readonly effectiveTo?: LocalDate;
  /** `false` for a row that contradicts the legal text: kept for the record, never applied. */
  readonly inForce?: false;
  readonly note?: Localized;
  readonly verification: Verification;
}

/** Thành phần hồ sơ. Neither required nor conditional means: welcome, never demanded. */
export interface Component {
  readonly code: string;
  readonly name: Localized;
  readonly required: boolean;
  readonly condition?: Localized;
  readonly when?: Condition;
  readonly originals: number;
  readonly copies: number;
  readonly formCode?: string;
  /** Kinds of files that may be sent for it; without it, every kind that the portal takes. */
  readonly accepts?: readonly FileType[];
}

export type FeeKind =
  'none' | 'fixed' | 'by-council' | 'by-law' | 'formula' | 'table' | 'attachment';

/** `amount: null` is a fee that the receptionist learns from the council's resolution or the tariff. */
export interface Fee {
  readonly kind: FeeKind;
  readonly amount: number | null;
  readonly currency: 'VND';
  readonly text: Localized;
  readonly source: string;
  readonly verification: Verification;
}

export interface LegalBasis {
  readonly id: string;
  readonly title: Localized;
  readonly effectiveFrom: LocalDate | null;
  readonly effectiveTo: LocalDate | null;
  readonly verification: Verification;
  readonly note?: string;
}

export interface ProcedureResult {
  readonly name: Localized;
  readonly formCode?: string;
  readonly validity?: string;
}

export interface Milestone extends TimeLimit {
  readonly name: Localized;
  readonly case?: string;
  readonly from?: Localized;
}

/** The internal process as it was found: its hours are shares of the longest limit. */
export interface Stage {
  readonly name: Localized;
  readonly unit: string;
  readonly role: string;
  readonly hours: number;
  /** Nodes of the process into which this stage is laid out. */
  readonly nodes: readonly string[];
}

/** `stepHours[case key][node id]`: the working hours of a node under the limit of that case. */
export type StepHours = Readonly<Record<string, Readonly<Record<string, number>>>>;

export type { FormValues } from '#libs/process/domain';

/** Policies of the deadline calculator by name; the working-time library knows their values. */
export type DeadlinePolicies = Readonly<Partial<Record<string, string>>>;

/** A due date that somebody counted by hand: the procedure must give it, or it is not published. */
export interface GoldenCase {
  readonly startAt: string;
  readonly form: FormValues;
  readonly dueAt: string;
  readonly note?: Localized;
}

/** Everything a procedure version says. A dossier keeps the version it was received under. */
export interface ProcedureContent {
  readonly code: string;
  readonly name: Localized;
  readonly fieldCode: string;
  readonly field: Localized;
  /** Code of the unit that decides. */
  readonly agencyUnit: string;
  /** Names of the agency and of every unit in the process, as they were when this was published. */
  readonly unitNames: Readonly<Record<string, Localized>>;
  /** The competence as the source words it. */
  readonly competence: Localized;
  readonly promulgatedBy?: string;
  readonly components: readonly Component[];
  readonly sets: number;
  readonly limits: readonly LimitCase[];
  readonly committedLimits?: readonly LimitCase[];
  readonly policies: DeadlinePolicies;
  /** When this procedure's clocks speak up; the installation's own habit where it is left out. */
  readonly warnings?: { readonly dueSoonWorkingDays?: number };
  readonly fee: Fee;
  readonly legalBasis: readonly LegalBasis[];
  readonly results: readonly ProcedureResult[];
  readonly milestones: readonly Milestone[];
  readonly form: JsonSchema;
  readonly process: ProcessDefinition;
  readonly stages: readonly Stage[];
  readonly stepHours: StepHours;
  /** Due dates counted by hand, which this version must give. */
  readonly golden?: readonly GoldenCase[];
  readonly online: 'full' | 'partial';
  /** First and last day on which a new dossier may be filed. */
  readonly openFrom?: LocalDate;
  readonly openTo?: LocalDate;
  readonly illustrative: {
    readonly process: boolean;
    readonly consultations: boolean;
    readonly form: boolean;
    readonly translations: boolean;
  };
  readonly verification: Readonly<Record<string, Verification>>;
  readonly source: string;
  readonly notes: readonly string[];
}
