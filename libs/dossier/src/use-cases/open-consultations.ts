import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import { AttachmentStore, Documents } from '#libs/document';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { ConsultationOrder, DossierCommand, DossierRefusal } from '../domain/index.js';
import { no } from '../domain/refusal.js';
import type { Locked } from '../locked.js';
import type { Done, Target } from './target.js';

/** An officer asks further units, and organisations outside. */
@Injectable()
export class OpenConsultations {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(Documents) private readonly documents: Documents,
  ) {}

  run(
    tx: Tx,
    actor: Actor,
    { order, ...at }: Target & { readonly order: ConsultationOrder },
  ): Done {
    return this.carryOut.run(tx, actor, {
      ...at,
      command: (locked) => this.command(tx, locked, order),
    });
  }

  /** What may be shown: components of the procedure, single files in them, papers of the authority. */
  private async command(
    tx: Tx,
    { loaded, ctx }: Locked,
    order: ConsultationOrder,
  ): Promise<Result<DossierCommand, DossierRefusal>> {
    if (order.documents === 'all' || order.documents.length === 0) {
      return ok({ kind: 'consult', order });
    }
    const { id } = loaded.record;
    const known = new Set([
      ...ctx.procedure.components.map((c) => c.code),
      ...(await this.attachments.ofDossier(tx, id)).map((a) => a.id),
      ...(await this.documents.idsOf(tx, id)),
    ]);
    const at = order.documents.findIndex((name) => !known.has(name));
    return at < 0
      ? ok({ kind: 'consult', order })
      : no('consultation.unknown-document', 'The dossier holds no such document.', [
          { pointer: `/documents/${at}`, code: 'unknown', detail: order.documents[at] ?? '' },
        ]);
  }
}
