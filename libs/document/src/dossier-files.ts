import type { EntityManager } from 'typeorm';
import type { Refusal, Result } from '#libs/kernel';
import type { FileType } from './domain/file-rules.js';
import type { Actor, Tx } from '#libs/platform';
import type { DocumentKind, NoticeData } from './domain/notice.js';

/** A dossier as somebody may see its files. */
export interface VisibleDossier {
  readonly id: string;
  readonly code: string | null;
  readonly procedureVersionId: string;
  /** A consulted department gets only what it needs: components by code, single files by id. */
  readonly components: 'all' | ReadonlySet<string>;
  /** Papers of the authority. */
  readonly papers: 'all' | ReadonlySet<string>;
  readonly opinions: VisibleOpinions;
}

/** Whose files of opinions somebody may read. */
export interface VisibleOpinions {
  /** Files of opinions that were given. */
  readonly given: ReadonlySet<string>;
  /** Questions to one's own unit: their files also while the answer is being written. */
  readonly own: ReadonlySet<string>;
}

export interface NewAttachment {
  readonly id: string;
  readonly component: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
}

/**
 * What this lib asks of the dossier. The dossier lib implements it: it alone knows who may see a
 * dossier, in which states files may be added, and how an event is written.
 */
export abstract class DossierFiles {
  /** By id or code; `undefined` where the actor may not even know that it exists. */
  abstract visible(actor: Actor, idOrCode: string): Promise<VisibleDossier | undefined>;
  /** Kinds of files that may be sent for a component, by the law that the dossier stands under. */
  abstract accepts(dossier: VisibleDossier, component: string): Promise<readonly FileType[]>;
  /** Locks the dossier, checks state and component, writes the event. */
  abstract attach(
    tx: Tx,
    actor: Actor,
    dossierId: string,
    file: NewAttachment,
  ): Promise<Result<void, Refusal>>;
  abstract detach(
    tx: Tx,
    actor: Actor,
    dossierId: string,
    file: NewAttachment,
  ): Promise<Result<void, Refusal>>;
  /** An officer attaches what a step has to produce, instead of having it generated. */
  abstract produce(
    tx: Tx,
    actor: Actor,
    dossierId: string,
    document: { readonly id: string; readonly kind: DocumentKind },
  ): Promise<Result<void, Refusal>>;

  /** Whether the actor is asked and the answer still awaited; then the dossier of the question. */
  abstract mayAnswer(
    reader: EntityManager,
    actor: Actor,
    consultationId: string,
  ): Promise<Result<string, Refusal>>;

  /** What every paper says of its dossier. */
  abstract facts(tx: Tx, dossierId: string): Promise<NoticeData>;
}
