import { Inject, Injectable } from '@nestjs/common';
import { isUuid, ok, type Refusal, type Result } from '#libs/kernel';
import { ProblemException, UnitOfWork, type Actor } from '#libs/platform';
import { DossierFiles } from './dossier-files.js';
import { AttachmentStore } from './persistence/attachment.store.js';

/** Takes a file out of a dossier that is still being prepared. */
@Injectable()
export class RemoveAttachment {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(AttachmentStore) private readonly store: AttachmentStore,
    @Inject(DossierFiles) private readonly dossiers: DossierFiles,
  ) {}

  run(actor: Actor, dossierId: string, attachmentId: string): Promise<Result<void, Refusal>> {
    return this.work.run(async (tx) => {
      const attachment = isUuid(attachmentId) ? await this.store.byId(tx, attachmentId) : undefined;
      if (attachment === undefined || attachment.dossierId !== dossierId) {
        throw new ProblemException(404, 'attachment.not-found');
      }
      const allowed = await this.dossiers.detach(tx, actor, dossierId, attachment);
      if (!allowed.ok) return allowed;
      await this.store.remove(tx, attachment.id);
      return ok(undefined);
    });
  }
}
