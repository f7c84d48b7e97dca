import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import { OpinionFileStore } from '#libs/document';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { DossierRefusal, OpinionDocument, OpinionGiven } from '../domain/index.js';
import { no } from '../domain/refusal.js';
import { DossierStore } from '../persistence/dossier.store.js';
import type { Done } from './target.js';

/** An opinion as it is sent: its files by their ids. */
export type OpinionSent = Omit<OpinionGiven, 'documents'> & {
  readonly documents: readonly string[];
};

/** Whoever was asked answers: a unit in the portal, an organisation by its link. */
@Injectable()
export class AnswerOpinion {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(DossierStore) private readonly store: DossierStore,
    @Inject(OpinionFileStore) private readonly files: OpinionFileStore,
  ) {}

  async run(
    tx: Tx,
    actor: Actor,
    input: { readonly consultationId: string; readonly opinion: OpinionSent },
  ): Done {
    const { consultationId, opinion } = input;
    const dossier = await this.store.dossierOfConsultation(tx, consultationId);
    if (dossier === undefined) return no('consultation.not-found');
    const done = await this.carryOut.run(tx, actor, {
      dossier,
      command: async () => {
        const documents = await this.documentsOf(tx, consultationId, opinion.documents);
        if (!documents.ok) return documents;
        return ok({
          kind: 'answer-opinion' as const,
          consultationId,
          opinion: { ...opinion, documents: documents.value },
        });
      },
    });
    return !done.ok && done.error.code === 'dossier.not-found'
      ? no('consultation.not-found')
      : done;
  }

  /** The files that were uploaded for this very question; any other id is a mistake or worse. */
  private async documentsOf(
    tx: Tx,
    consultationId: string,
    ids: readonly string[],
  ): Promise<Result<OpinionDocument[], DossierRefusal>> {
    if (ids.length === 0) return ok([]);
    const there = new Map(
      (await this.files.ofConsultation(tx, consultationId)).map((f) => [f.id, f]),
    );
    const documents: OpinionDocument[] = [];
    for (const [i, id] of [...new Set(ids)].entries()) {
      const file = there.get(id);
      if (!file) {
        return no('consultation.unknown-document', 'Upload the file for this question first.', [
          { pointer: `/documents/${i}`, code: 'unknown', detail: id },
        ]);
      }
      const { fileName, mediaType, size, sha256 } = file;
      documents.push({ id, fileName, mediaType, size, sha256 });
    }
    return ok(documents);
  }
}
