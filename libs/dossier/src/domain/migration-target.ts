import type { ProcedureContent } from '#libs/procedure/domain';
import type { Timekeeper } from './timekeeper.js';

/** The version that a dossier moves to, and what it counts time by. */
export interface MigrationTarget {
  readonly versionId: string;
  readonly version: number;
  readonly content: ProcedureContent;
  readonly time: Timekeeper;
}
