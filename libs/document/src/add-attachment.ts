import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { ok, type Refusal, type Result } from '#libs/kernel';
import { Ids, UnitOfWork, type Actor, type Tx } from '#libs/platform';
import { FILE_TYPES, safeFileName, type FileType } from './domain/file-rules.js';
import { DossierFiles } from './dossier-files.js';
import { AttachmentStore, type Attachment } from './persistence/attachment.store.js';
import { ReceiveFile, type ReceivedFile } from './receive-file.js';
import { FileStorage } from './storage/file-storage.js';

export interface Upload {
  readonly dossierId: string;
  readonly component: string;
  readonly fileName: string;
  readonly content: Readable;
  /** Kinds of files that are taken there. */
  readonly accepts: readonly FileType[];
}

/** Streams a file to storage, looks at it, then takes it into the dossier. */
@Injectable()
export class AddAttachment {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Ids) private readonly ids: Ids,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(AttachmentStore) private readonly store: AttachmentStore,
    @Inject(DossierFiles) private readonly dossiers: DossierFiles,
    @Inject(ReceiveFile) private readonly receive: ReceiveFile,
  ) {}

  async run(actor: Actor, upload: Upload): Promise<Result<Attachment, Refusal>> {
    const received = await this.receive.run(actor, { ...upload, place: upload.component });
    if (!received.ok) return received;
    const taken = await this.work
      .run((tx) => this.take(tx, actor, upload, received.value))
      .catch(async (error: unknown) => {
        await this.storage.remove(received.value.stored.key);
        throw error;
      });
    if (!taken.ok) await this.storage.remove(received.value.stored.key);
    return taken;
  }

  private async take(
    tx: Tx,
    actor: Actor,
    upload: Upload,
    { stored, type, inspection, scan }: ReceivedFile,
  ): Promise<Result<Attachment, Refusal>> {
    const attachment: Attachment = {
      id: this.ids.next(tx.now),
      dossierId: upload.dossierId,
      component: upload.component,
      fileName: safeFileName(upload.fileName),
      mediaType: FILE_TYPES[type].mediaType,
      size: stored.size,
      sha256: stored.sha256,
      ...inspection,
      storageKey: stored.key,
      scan,
      createdAt: tx.now,
    };
    const allowed = await this.dossiers.attach(tx, actor, upload.dossierId, attachment);
    if (!allowed.ok) return allowed;
    await this.store.insert(tx, attachment, actor.accountId);
    return ok(attachment);
  }
}
