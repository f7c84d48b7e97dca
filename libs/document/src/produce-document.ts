import { Inject, Injectable } from '@nestjs/common';
import { ok, type Refusal, type Result } from '#libs/kernel';
import { UnitOfWork, type Actor } from '#libs/platform';
import { Documents } from './documents.js';
import { FILE_TYPES, type FileType } from './domain/file-rules.js';
import type { ProductKind } from './domain/notice.js';
import { DossierFiles, type VisibleDossier } from './dossier-files.js';
import type { ReceivedUpload } from './http/read-upload.js';
import type { IssuedDocument } from './persistence/document.store.js';
import { ReceiveFile } from './receive-file.js';
import { FileStorage } from './storage/file-storage.js';

/** Takes a letter, decision or result that an officer wrote elsewhere into the dossier. */
@Injectable()
export class ProduceDocument {
  constructor(
    @Inject(ReceiveFile) private readonly receive: ReceiveFile,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(DossierFiles) private readonly dossiers: DossierFiles,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  async run(
    actor: Actor,
    dossier: VisibleDossier,
    kind: ProductKind,
    upload: ReceivedUpload,
  ): Promise<Result<IssuedDocument, Refusal>> {
    const received = await this.receive.run(actor, {
      dossierId: dossier.id,
      place: kind,
      fileName: upload.fileName,
      content: upload.content,
      accepts: PRODUCT_TYPES,
    });
    if (!received.ok) return received;
    const { stored, type } = received.value;
    const issued = await this.work
      .run(async (tx): Promise<Result<string, Refusal>> => {
        const { id } = await this.documents.issue(tx, {
          dossierId: dossier.id,
          kind,
          data: await this.dossiers.facts(tx, dossier.id),
          issuedBy: actor.name,
          file: { stored, mediaType: FILE_TYPES[type].mediaType },
        });
        const allowed = await this.dossiers.produce(tx, actor, dossier.id, { id, kind });
        if (!allowed.ok) throw new RefusedProduct(allowed.error);
        return ok(id);
      })
      .catch(async (error: unknown) => {
        await this.storage.remove(stored.key);
        if (error instanceof RefusedProduct) return { ok: false as const, error: error.refusal };
        throw error;
      });
    if (!issued.ok) return issued;
    const paper = await this.documents.byId(issued.value);
    if (paper === undefined) throw new Error(`Document ${issued.value} vanished`);
    return ok(paper);
  }
}

/** A product of an officer is any kind that the portal takes. */
const PRODUCT_TYPES = Object.keys(FILE_TYPES) as FileType[];

/** Rolls the transaction back; turned into a refusal value outside it. */
class RefusedProduct extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
