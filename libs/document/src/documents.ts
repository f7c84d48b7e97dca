import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import {
  Config,
  Database,
  Ids,
  lookingFor,
  openDossier,
  Outbox,
  UnitOfWork,
  type Tx,
} from '#libs/platform';
import type { DocumentKind, NoticeData } from './domain/notice.js';
import { verificationCode } from './domain/verification-code.js';
import { DocumentStore, type IssuedDocument } from './persistence/document.store.js';
import { renderNotice } from './render/render-notice.js';
import { FileStorage, type StoredFile } from './storage/file-storage.js';

export const RENDER_NOTICE = 'render-notice';

export interface NewDocument {
  readonly dossierId: string;
  readonly kind: DocumentKind;
  /** Frozen now: rendering later gives the same paper. */
  readonly data: NoticeData;
  readonly issuedBy: string;
  /** Two issues with the same key become one paper. */
  readonly sourceKey?: string;
  /** A history that is only told, not lived, is rendered when somebody opens it. */
  readonly renderOnOpening?: boolean;
  /** Already a file, because somebody attached it. */
  readonly file?: { readonly stored: StoredFile; readonly mediaType: string };
}

const MAX_PDF_BYTES = 64 * 1024 * 1024;

/** The papers of a dossier: issued in the business transaction, rendered after it. */
@Injectable()
export class Documents {
  constructor(
    @Inject(DocumentStore) private readonly store: DocumentStore,
    @Inject(Ids) private readonly ids: Ids,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(Config) private readonly config: Config,
  ) {}

  async issue(tx: Tx, input: NewDocument): Promise<{ id: string; issuedAt: Instant }> {
    const id = this.ids.next(tx.now);
    await this.store.insert(
      tx,
      {
        id,
        dossierId: input.dossierId,
        kind: input.kind,
        data: input.data,
        mediaType: input.file?.mediaType ?? 'application/pdf',
        verificationCode: verificationCode(randomBytes(12)),
        issuedAt: tx.now,
        issuedBy: input.issuedBy,
        ...(input.file === undefined
          ? {}
          : {
              file: {
                key: input.file.stored.key,
                size: input.file.stored.size,
                sha256: input.file.stored.sha256,
              },
            }),
      },
      input.sourceKey,
    );
    if (input.file === undefined && input.renderOnOpening !== true) {
      await this.outbox.add(tx, [{ topic: RENDER_NOTICE, payload: { documentId: id } }]);
    }
    return { id, issuedAt: tx.now };
  }

  /** Kinds of papers that a dossier already has, so that none is generated beside an attached one. */
  async kindsSince(tx: Tx, dossierId: string, since: Instant): Promise<Set<DocumentKind>> {
    const papers = await this.store.ofDossier(tx, dossierId);
    return new Set(papers.filter((p) => p.issuedAt >= since).map((p) => p.kind));
  }

  async idsOf(tx: Tx, dossierId: string): Promise<string[]> {
    return (await this.store.ofDossier(tx, dossierId)).map((paper) => paper.id);
  }

  async ofDossier(dossierId: string): Promise<IssuedDocument[]> {
    const papers = await this.store.ofDossier(this.database.manager, dossierId);
    const rendered: IssuedDocument[] = [];
    for (const paper of papers) rendered.push(await this.rendered(paper));
    return rendered;
  }

  /** The paper with its file, rendering it now if that has not happened yet. */
  async rendered(paper: IssuedDocument): Promise<IssuedDocument> {
    if (paper.file !== undefined) return paper;
    const pdf = await renderNotice(paper.kind, paper.data, {
      issuedAt: paper.issuedAt,
      verificationCode: paper.verificationCode,
      verificationUrl: `${this.config.publicUrl}/verify/${paper.verificationCode}`,
    });
    const stored = await this.storage.put(Readable.from([pdf]), MAX_PDF_BYTES);
    const file = { key: stored.key, size: stored.size, sha256: stored.sha256 };
    if (await this.work.run((tx) => this.record(tx, paper, file))) return { ...paper, file };
    await this.storage.remove(stored.key);
    const found = await lookingFor('verification', () => this.byId(paper.id));
    return found ?? paper;
  }

  /** Whoever may read a paper has it rendered, also where its dossier is not theirs to change. */
  private async record(
    tx: Tx,
    { id, dossierId }: IssuedDocument,
    file: NonNullable<IssuedDocument['file']>,
  ): Promise<boolean> {
    await openDossier(tx, dossierId);
    return this.store.recordFile(tx, id, file);
  }

  async byId(id: string): Promise<IssuedDocument | undefined> {
    return this.store.byId(this.database.manager, id);
  }

  async byVerificationCode(code: string): Promise<IssuedDocument | undefined> {
    return lookingFor('verification', () =>
      this.store.byVerificationCode(this.database.manager, code),
    );
  }
}
