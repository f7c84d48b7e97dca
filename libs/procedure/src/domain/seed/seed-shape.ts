import type { LocalDate, Localized } from '#libs/kernel';
import type { ProcessDefinition } from '#libs/process/domain';
import type { JsonSchema } from '../json-schema.js';
import type { LegalBasis, ProcedureContent } from '../procedure-content.js';

/** A row of `units.yaml`. */
export interface UnitSeed {
  readonly code: string;
  readonly name: Localized;
  readonly kind: 'agency' | 'department' | 'division' | 'desk' | 'office' | 'company';
  readonly parent?: string;
  readonly agencyCode?: string;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo?: LocalDate;
  readonly illustrative?: boolean;
  /** Working hours that a hand-off or a dossier may lie unseen; units below have the same. */
  readonly limits?: readonly {
    readonly kind: 'acknowledgement' | 'silence';
    readonly hours: number;
    readonly effectiveFrom: LocalDate;
    readonly effectiveTo?: LocalDate;
    readonly illustrative?: boolean;
  }[];
}

/** A row of `laws.yaml`. */
export interface LawSeed {
  readonly id: string;
  readonly title: Localized;
  readonly effectiveFrom?: LocalDate;
  readonly effectiveTo?: LocalDate;
  readonly verification: string;
  readonly note?: string;
}

/** A row of `zones.yaml`. */
export interface ZoneSeed {
  readonly code: string;
  readonly name: Localized;
  readonly kind: 'economic-zone' | 'free-trade-zone' | 'industrial-park';
  readonly status: string;
  /** `false` where no project can be filed for yet. */
  readonly open?: false;
  readonly areaHa: number | null;
  readonly areaVerification?: string;
  readonly developer?: string;
  readonly occupancyPercent?: number;
  readonly since?: number;
  readonly formerProvince?: string;
  readonly source: string;
  readonly verification: string;
  readonly note?: string;
}

/** A file of `procedures/`: the content without what is computed when it is loaded. */
export interface ProcedureSeed extends Omit<
  ProcedureContent,
  'legalBasis' | 'stepHours' | 'unitNames' | 'form' | 'process'
> {
  /** Ids of `laws.yaml`. */
  readonly legalBasis: readonly string[];
  readonly form: JsonSchema;
  readonly process: ProcessDefinition;
}

export interface ReferenceSeeds {
  readonly units: readonly UnitSeed[];
  readonly laws: readonly LawSeed[];
  readonly zones: readonly ZoneSeed[];
  readonly forms: Readonly<Record<string, JsonSchema>>;
  readonly procedures: readonly ProcedureSeed[];
}

/** What is wrong with a seed: the file, the row in it, and why. */
export interface SeedFault {
  readonly file: string;
  readonly row: string;
  readonly detail: string;
}

export const legalBasisOf = (law: LawSeed): LegalBasis => ({
  id: law.id,
  title: law.title,
  effectiveFrom: law.effectiveFrom ?? null,
  effectiveTo: law.effectiveTo ?? null,
  verification: law.verification,
  ...(law.note === undefined ? {} : { note: law.note }),
});
