import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { Config, Ids, UnitOfWork, type Actor, type Tx } from '#libs/platform';
import {
  checkHead,
  FILE_TYPES,
  safeFileName,
  typeOfName,
  type FileRefusalCode,
  type FileType,
} from './domain/file-rules.js';
import { DossierFiles } from './dossier-files.js';
import { inspectFile, type Inspection } from './inspect-file.js';
import { AttachmentStore, type Attachment } from './persistence/attachment.store.js';
import { FileStorage, FileTooLarge, type StoredFile } from './storage/file-storage.js';

export interface Upload {
  readonly dossierId: string;
  readonly component: string;
  readonly fileName: string;
  readonly content: Readable;
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
    @Inject(Config) private readonly config: Config,
  ) {}

  async run(actor: Actor, upload: Upload): Promise<Result<Attachment, Refusal>> {
    const received = await this.receive(upload.fileName, upload.content);
    if (!received.ok) return received;
    const { stored, type, inspection } = received.value;
    const taken = await this.work
      .run((tx) => this.take(tx, actor, upload, stored, type, inspection))
      .catch(async (error: unknown) => {
        await this.storage.remove(stored.key);
        throw error;
      });
    if (!taken.ok) await this.storage.remove(stored.key);
    return taken;
  }

  /** Stores and checks a file; what is refused leaves nothing behind. */
  async receive(
    fileName: string,
    content: Readable,
  ): Promise<
    Result<{ stored: StoredFile; type: FileType; inspection: Inspection }, Refusal<FileRefusalCode>>
  > {
    const type = typeOfName(fileName);
    if (!type.ok) {
      content.resume();
      return type;
    }
    let stored: StoredFile;
    try {
      stored = await this.storage.put(content, this.config.uploadLimit);
    } catch (error) {
      if (!(error instanceof FileTooLarge)) throw error;
      content.resume();
      const megabytes = Math.floor(this.config.uploadLimit / 1024 / 1024);
      return refuse('attachment.too-large', `A file may have at most ${megabytes} MB.`);
    }
    const checked = checkHead(stored.head, type.value);
    const inspected = checked.ok
      ? await inspectFile(type.value, () => this.storage.read(stored.key), stored.size)
      : checked;
    if (!inspected.ok) {
      await this.storage.remove(stored.key);
      return inspected;
    }
    return ok({ stored, type: type.value, inspection: inspected.value });
  }

  private async take(
    tx: Tx,
    actor: Actor,
    upload: Upload,
    stored: StoredFile,
    type: FileType,
    inspection: Inspection,
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
      createdAt: tx.now,
    };
    const allowed = await this.dossiers.attach(tx, actor, upload.dossierId, attachment);
    if (!allowed.ok) return allowed;
    await this.store.insert(tx, attachment, actor.accountId);
    return ok(attachment);
  }
}
