import type { Instant, Localized } from '#libs/kernel';
import type { ProcedureContent, TimeLimit } from '#libs/procedure/domain';
import type { Relation } from './act.js';
import type { Timekeeper } from './timekeeper.js';

export interface UnitRef {
  readonly id: string;
  readonly code: string;
  readonly name: Localized;
}

/** For whom somebody acts, by a delegation in force; `signing` is a leader's own to give. */
export interface Principal {
  readonly accountId: string;
  readonly name: string;
  readonly signing: boolean;
}

export interface ActingPost {
  readonly unitId: string;
  readonly role: string;
  readonly onBehalfOf?: Principal;
}

export interface ActingPerson {
  readonly accountId: string;
  readonly name: string;
  readonly posts: readonly ActingPost[];
  /** Nobody of the house: who holds the link to this question. */
  readonly holdsLinkOf?: string;
}

/** The deciding unit and every unit above it. */
export interface Agency {
  readonly unitId: string;
  readonly chain: readonly string[];
}

/** Limits that the law gives to every procedure; data of the installation, not of the code. */
export interface IntakeRules {
  /** Decree 118/2025: an online dossier is answered within 8 working hours. */
  readonly firstAnswer: TimeLimit;
  /** An officer's own question to another unit, where no limit is named. */
  readonly consultation: TimeLimit;
  /** The desk's step after the applicant has to pay. */
  readonly payment: TimeLimit;
  /** The leader's step about a silent unit. */
  readonly escalation: TimeLimit;
}

/** Everything from outside that a decision may look at. Nothing of it does I/O. */
export interface DecisionContext {
  readonly now: Instant;
  readonly newId: () => string;
  readonly actor: ActingPerson;
  readonly relations: ReadonlySet<Relation>;
  readonly agency: Agency;
  /** The version that the dossier keeps; for a draft, the one in force today. */
  readonly procedure: ProcedureContent;
  readonly procedureVersionId: string;
  /** Whether the procedure takes new dossiers today. */
  readonly procedureOpen: boolean;
  /** The procedures to which this process hands over, by code, as far as they take dossiers today. */
  readonly linked: ReadonlyMap<string, Localized>;
  readonly rules: IntakeRules;
  readonly time: Timekeeper;
  readonly unit: (code: string) => UnitRef | undefined;
  readonly unitById: (id: string) => UnitRef | undefined;
}
