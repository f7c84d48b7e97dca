import type { DecisionContext, Principal } from './domain/index.js';
import type { LoadedDossier } from './persistence/dossier.store.js';

/** A dossier under lock (or as it will be after the command), with all that a decision may look at. */
export interface Locked {
  readonly loaded: LoadedDossier;
  readonly ctx: DecisionContext;
  /** For whom the actor acts, where it is by delegation. */
  readonly principal?: Principal | undefined;
}
