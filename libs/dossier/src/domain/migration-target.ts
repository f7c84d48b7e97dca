import type { LocalDate } from '#libs/kernel';
import type { ProcedureContent } from '#libs/procedure/domain';
import type { Timekeeper } from './timekeeper.js';

/** The version that a dossier moves to, and what it counts time by. */
export interface MigrationTarget {
  readonly versionId: string;
  readonly version: number;
  readonly content: ProcedureContent;
  readonly time: Timekeeper;
}

/** A published version as one chooses it. */
export interface VersionChoice {
  readonly id: string;
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
  readonly inForce: boolean;
}

/** The one that was asked for; unasked the one in force, or where the dossier follows that, the newest other. */
export function chooseVersion(
  choices: readonly VersionChoice[],
  own: string,
  wanted: number | undefined,
): VersionChoice | undefined {
  if (wanted !== undefined) return choices.find((v) => v.version === wanted);
  const others = choices.filter((v) => v.id !== own);
  return others.find((v) => v.inForce) ?? others[0];
}
