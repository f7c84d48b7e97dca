import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { isUuid, ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { Database, Ids, UnitOfWork, type Actor, type Tx } from '#libs/platform';
import { FILE_TYPES, safeFileName, type FileType } from './domain/file-rules.js';
import { DossierFiles } from './dossier-files.js';
import { OpinionFileStore, type OpinionFile } from './persistence/opinion-file.store.js';
import { ReceiveFile, type ReceivedFile } from './receive-file.js';
import { FileStorage } from './storage/file-storage.js';

/** So many for one opinion: a link to the outside must not fill our disks. */
const MOST_FILES = 20;

const OPINION_TYPES = Object.keys(FILE_TYPES) as FileType[];

export interface OpinionUpload {
  readonly dossierId: string;
  readonly consultationId: string;
  readonly fileName: string;
  readonly content: Readable;
}

/** Files of an opinion that is being written, by whoever was asked. */
@Injectable()
export class OpinionFiles {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(OpinionFileStore) private readonly store: OpinionFileStore,
    @Inject(DossierFiles) private readonly dossiers: DossierFiles,
    @Inject(ReceiveFile) private readonly receive: ReceiveFile,
  ) {}

  /** Stores and checks it; `place` has said before that it may come. */
  async add(actor: Actor, upload: OpinionUpload): Promise<Result<OpinionFile, Refusal>> {
    const received = await this.receive.run(actor, {
      ...upload,
      place: upload.consultationId,
      accepts: OPINION_TYPES,
    });
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

  /** Files that wait for their opinion to be sent. */
  async list(actor: Actor, consultationId: string): Promise<Result<OpinionFile[], Refusal>> {
    const allowed = await this.dossiers.mayAnswer(this.database.manager, actor, consultationId);
    if (!allowed.ok) return allowed;
    return ok(await this.store.ofConsultation(this.database.manager, consultationId));
  }

  remove(actor: Actor, consultationId: string, fileId: string): Promise<Result<void, Refusal>> {
    return this.work.run(async (tx) => {
      const allowed = await this.dossiers.mayAnswer(tx, actor, consultationId);
      if (!allowed.ok) return allowed;
      const file = isUuid(fileId) ? await this.store.byId(tx, fileId) : undefined;
      if (file?.consultationId !== consultationId) return refuse('attachment.not-found');
      await this.store.remove(tx, fileId, tx.now);
      return ok(undefined);
    });
  }

  /** The dossier of a file that may come; asked before a byte of it is read. */
  async place(actor: Actor, consultationId: string): Promise<Result<string, Refusal>> {
    const { manager } = this.database;
    const allowed = await this.dossiers.mayAnswer(manager, actor, consultationId);
    if (!allowed.ok) return allowed;
    const there = await this.store.ofConsultation(manager, consultationId);
    return there.length < MOST_FILES
      ? allowed
      : refuse('attachment.too-many', `An opinion has at most ${MOST_FILES} files.`);
  }

  private async take(
    tx: Tx,
    actor: Actor,
    upload: OpinionUpload,
    { stored, type, inspection, scan }: ReceivedFile,
  ): Promise<Result<OpinionFile, Refusal>> {
    const allowed = await this.dossiers.mayAnswer(tx, actor, upload.consultationId);
    if (!allowed.ok) return allowed;
    const file: OpinionFile = {
      id: this.ids.next(tx.now),
      dossierId: upload.dossierId,
      consultationId: upload.consultationId,
      fileName: safeFileName(upload.fileName),
      mediaType: FILE_TYPES[type].mediaType,
      size: stored.size,
      sha256: stored.sha256,
      ...inspection,
      storageKey: stored.key,
      scan,
      createdAt: tx.now,
    };
    await this.store.insert(tx, file, actor.kind === 'outside' ? null : actor.accountId);
    return ok(file);
  }
}
