import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { Config } from '#libs/platform';
import {
  checkHead,
  safeFileName,
  typeOfName,
  type FileRefusalCode,
  type FileType,
} from './domain/file-rules.js';
import { inspectFile, type Inspection } from './inspect-file.js';
import type { Attachment } from './persistence/attachment.store.js';
import { Quarantine, type Uploader } from './scan/quarantine.js';
import { ScannerAway, VirusScanner } from './scan/virus-scanner.js';
import { FileStorage, FileTooLarge, type StoredFile } from './storage/file-storage.js';

export interface IncomingFile {
  readonly dossierId: string;
  /** Where in the dossier it is meant to go. */
  readonly place: string;
  readonly fileName: string;
  readonly content: Readable;
  /** Kinds of files that are taken there. */
  readonly accepts: readonly FileType[];
}

export interface ReceivedFile {
  readonly stored: StoredFile;
  readonly type: FileType;
  readonly inspection: Inspection;
  readonly scan: Attachment['scan'];
}

type Received<T> = Promise<Result<T, Refusal<FileRefusalCode>>>;

/** Stores and checks a file, whoever sends it and wherever it goes; what is refused leaves nothing behind. */
@Injectable()
export class ReceiveFile {
  constructor(
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(Config) private readonly config: Config,
    @Inject(VirusScanner) private readonly scanner: VirusScanner,
    @Inject(Quarantine) private readonly quarantine: Quarantine,
  ) {}

  async run(from: Uploader, file: IncomingFile): Received<ReceivedFile> {
    const { fileName, content, accepts } = file;
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
    const scanned = await this.scan(from, file, stored);
    if (!scanned.ok) return scanned;
    return ok({ stored, type: type.value, inspection: inspected.value, scan: scanned.value });
  }

  private async scan(
    from: Uploader,
    { dossierId, place, fileName }: IncomingFile,
    stored: StoredFile,
  ): Received<Attachment['scan']> {
    try {
      const answer = await this.scanner.scan(() => this.storage.open(stored.key));
      if (answer.verdict !== 'infected') return ok(answer.verdict);
      const file = { dossierId, component: place, fileName: safeFileName(fileName) };
      await this.quarantine.put(from, { ...file, signature: answer.signature }, stored);
      return refuse('attachment.infected', `The scanner found ${answer.signature}.`);
    } catch (error) {
      if (!(error instanceof ScannerAway)) throw error;
      await this.storage.remove(stored.key);
      return refuse('attachment.scan-unavailable', 'The virus scanner gives no answer.');
    }
  }
}
