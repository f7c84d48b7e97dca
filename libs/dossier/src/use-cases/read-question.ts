import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '#libs/kernel';
import { AttachmentStore, Documents, type Attachment } from '#libs/document';
import { DOCUMENT_TITLE } from '#libs/document/domain';
import { Database } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import { Commit } from '../commit.js';
import { AnswerLinks, type OpenLink } from '../answer-links.js';
import { partyName } from '../domain/index.js';
import { frozen } from '../domain/event.js';
import { AnswerLinkStore } from '../persistence/answer-link.store.js';

/** A file that the question shows: one of the dossier's, or a paper of the authority. */
export interface ShownFile {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly storageKey: string;
}

/** Opens a question by its link, and tells the dossier's history: one opening a day. */
@Injectable()
export class ReadQuestion {
  constructor(
    @Inject(AnswerLinks) private readonly links: AnswerLinks,
    @Inject(AnswerLinkStore) private readonly store: AnswerLinkStore,
    @Inject(Commit) private readonly work: Commit,
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(Documents) private readonly documents: Documents,
    @Inject(Database) private readonly database: Database,
  ) {}

  async run(secret: string, address: string): Promise<OpenLink & { files: ShownFile[] }> {
    const open = await this.links.open(secret, address);
    await this.tell(open);
    return { ...open, files: await this.files(open) };
  }

  private tell({ link, loaded, consultation, actor }: OpenLink): Promise<void> {
    return this.work.run(async (tx) => {
      const locked = await this.carryOut.lock(tx, actor, loaded.record.id);
      if (!locked.ok || !(await this.store.opened(tx, link.id))) return;
      const { ctx } = locked.value;
      const name = partyName(consultation.party, ctx.unitById);
      const data = frozen({
        consultationId: consultation.id,
        unitName: { vi: name.vi, en: name.en },
      });
      await this.carryOut.record(tx, actor, locked.value, [{ kind: 'consultation.read', data }]);
    });
  }

  /** The chosen ones and no others. */
  async files({ loaded, consultation, organisation }: OpenLink): Promise<ShownFile[]> {
    const { id, code } = loaded.record;
    const chosen = consultation.documents;
    const shown = (...names: string[]): boolean =>
      chosen === 'all' || names.some((name) => chosen.includes(name));
    const attachments = await this.attachments.ofDossier(this.database.manager, id);
    const files: ShownFile[] = attachments
      .filter((a: Attachment) => shown(a.component, a.id))
      .map(({ id: fileId, fileName, mediaType, size, sha256, storageKey }) => ({
        id: fileId,
        fileName,
        mediaType,
        size,
        sha256,
        storageKey,
      }));
    for (const name of chosen === 'all' ? [] : chosen) {
      const paper = isUuid(name) ? await this.documents.byId(name) : undefined;
      const file = paper && (await this.documents.rendered(paper)).file;
      if (!paper || !file || paper.dossierId !== id) continue;
      const title = DOCUMENT_TITLE[paper.kind][organisation.locale];
      const fileName = `${code ?? ''} ${title}.pdf`;
      const { mediaType } = paper;
      files.push({
        id: paper.id,
        fileName,
        mediaType,
        size: file.size,
        sha256: file.sha256,
        storageKey: file.key,
      });
    }
    return files;
  }
}
