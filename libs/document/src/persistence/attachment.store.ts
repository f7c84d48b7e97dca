import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import type { Statement, Tx } from '#libs/platform';

export interface Attachment {
  readonly id: string;
  readonly dossierId: string;
  readonly component: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly pages?: number;
  readonly storageKey: string;
  readonly scan: 'not-scanned' | 'clean';
  readonly createdAt: Instant;
}

interface AttachmentRecord {
  id: string;
  dossier_id: string;
  component: string;
  file_name: string;
  media_type: string;
  size: string;
  sha256: string;
  pages: number | null;
  storage_key: string;
  scan: 'not-scanned' | 'clean';
  created_at: Date;
}

const COLUMNS = `id, dossier_id, component, file_name, media_type, size, sha256, pages, storage_key, scan, created_at`;

const toAttachment = (r: AttachmentRecord): Attachment => ({
  id: r.id,
  dossierId: r.dossier_id,
  component: r.component,
  fileName: r.file_name,
  mediaType: r.media_type,
  size: Number(r.size),
  sha256: r.sha256,
  ...(r.pages === null ? {} : { pages: r.pages }),
  storageKey: r.storage_key,
  scan: r.scan,
  createdAt: r.created_at.getTime(),
});

@Injectable()
export class AttachmentStore {
  async insert(tx: Tx, a: Attachment, uploadedBy: string): Promise<void> {
    await tx.query(
      `INSERT INTO attachment (id, dossier_id, component, file_name, media_type, size, sha256, pages, storage_key, uploaded_by, created_at, scan)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        a.id,
        a.dossierId,
        a.component,
        a.fileName,
        a.mediaType,
        a.size,
        a.sha256,
        a.pages ?? null,
        a.storageKey,
        uploadedBy,
        new Date(a.createdAt),
        a.scan,
      ],
    );
  }

  /** Takes it out of the dossier. The bytes stay: what was sent is never destroyed here. */
  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query(`UPDATE attachment SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL`, [
      id,
      new Date(tx.now),
    ]);
  }

  /** Empties the rows of a dossier's files; their keys in the storage, to be destroyed. */
  async eraseAll(tx: Tx, dossierId: string): Promise<string[]> {
    const rows = await tx.query<{ key: string }[]>(
      `WITH gone AS (
         UPDATE attachment a SET removed_at = coalesce(a.removed_at, $2), storage_key = 'erased:' || a.id,
                file_name = 'đã xóa'
           FROM attachment o WHERE o.id = a.id AND a.dossier_id = $1 AND a.storage_key NOT LIKE 'erased:%'
         RETURNING o.storage_key AS key)
       SELECT key FROM gone`,
      [dossierId, new Date(tx.now)],
    );
    return rows.map((row) => row.key);
  }

  async ofDossier(reader: EntityManager, dossierId: string): Promise<Attachment[]> {
    const { text, values } = this.aheadOfDossier(dossierId);
    const rows: AttachmentRecord[] = await reader.query(text, [...values]);
    return rows.map(toAttachment);
  }

  /** What `ofDossier` asks. */
  aheadOfDossier(dossierId: string): Statement {
    return {
      text: `SELECT ${COLUMNS} FROM attachment WHERE dossier_id = $1 AND component IS NOT NULL AND removed_at IS NULL ORDER BY created_at, id`,
      values: [dossierId],
    };
  }

  async byId(reader: EntityManager, id: string): Promise<Attachment | undefined> {
    const rows: AttachmentRecord[] = await reader.query(
      `SELECT ${COLUMNS} FROM attachment WHERE id = $1 AND component IS NOT NULL AND removed_at IS NULL`,
      [id],
    );
    return rows.map(toAttachment)[0];
  }
}
