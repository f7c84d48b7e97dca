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
import { Quarantine } from './scan/quarantine.js';
import { ScannerAway, VirusScanner } from './scan/virus-scanner.js';
import { FileStorage, FileTooLarge, type StoredFile } from './storage/file-storage.js';

export interface Upload {
  readonly dossierId: string;
  readonly component: string;
  readonly fileName: string;
  readonly content: Readable;
  /** Kinds of files that are taken there. */
  readonly accepts: readonly FileType[];
}

interface Received {
  readonly stored: StoredFile;
  readonly type: FileType;
  readonly inspection: Inspection;
  readonly scan: Attachment['scan'];
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
    @Inject(VirusScanner) private readonly scanner: VirusScanner,
    @Inject(Quarantine) private readonly quarantine: Quarantine,
  ) {}

  async run(actor: Actor, upload: Upload): Promise<Result<Attachment, Refusal>> {
    const received = await this.receive(actor, upload);
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

  /** Stores and checks a file; what is refused leaves nothing behind. */
  async receive(actor: Actor, upload: Upload): Promise<Result<Received, Refusal<FileRefusalCode>>> {
    const { fileName, content, accepts } = upload;
    const type = typeOfName(fileName, accepts);
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
      ? await inspectFile(type.value, () => this.storage.read(stored.key))
      : checked;
    if (!inspected.ok) {
      await this.storage.remove(stored.key);
      return inspected;
    }
    const scanned = await this.scan(actor, upload, stored);
    if (!scanned.ok) return scanned;
    return ok({ stored, type: type.value, inspection: inspected.value, scan: scanned.value });
  }

  private async scan(
    actor: Actor,
    { dossierId, component, fileName }: Upload,
    stored: StoredFile,
  ): Promise<Result<Attachment['scan'], Refusal<FileRefusalCode>>> {
    try {
      const answer = await this.scanner.scan(() => this.storage.open(stored.key));
      if (answer.verdict !== 'infected') return ok(answer.verdict);
      const file = { dossierId, component, fileName: safeFileName(fileName) };
      await this.quarantine.put(actor, { ...file, signature: answer.signature }, stored);
      return refuse('attachment.infected', `The scanner found ${answer.signature}.`);
    } catch (error) {
      if (!(error instanceof ScannerAway)) throw error;
      await this.storage.remove(stored.key);
      return refuse('attachment.scan-unavailable', 'The virus scanner gives no answer.');
    }
  }

  private async take(
    tx: Tx,
    actor: Actor,
    upload: Upload,
    { stored, type, inspection, scan }: Received,
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
