import type { Result } from '#libs/kernel';
import type { DossierRefusal } from '../domain/index.js';
import type { LoadedDossier } from '../persistence/dossier.store.js';

/** Which dossier, and at which version the person saw it. */
export interface Target {
  readonly dossier: string;
  readonly expectedVersion?: number | undefined;
}

/** The dossier as it is after the act, or why it was refused. */
export type Done = Promise<Result<LoadedDossier, DossierRefusal>>;
