import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import type { Tx } from '#libs/platform';
import type { Attachment } from './attachment.store.js';

/** A file of an opinion: kept apart from the components that the applicant filed. */
export type OpinionFile = Omit<Attachment, 'component'> & { readonly consultationId: string };

interface OpinionFileRecord {
  id: string;
  dossier_id: string;
  consultation_id: string;
  file_name: string;
  media_type: string;
  size: string;
  sha256: string;
  pages: number | null;
  storage_key: string;
  scan: OpinionFile['scan'];
  created_at: Date;
}

const COLUMNS = `id, dossier_id, consultation_id, file_name, media_type, size, sha256, pages, storage_key, scan, created_at`;
const PRESENT = `consultation_id IS NOT NULL AND removed_at IS NULL`;

const toFile = (r: OpinionFileRecord): OpinionFile => ({
  id: r.id,
  dossierId: r.dossier_id,
  consultationId: r.consultation_id,
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
export class OpinionFileStore {
  async insert(tx: Tx, f: OpinionFile, uploadedBy: string | null): Promise<void> {
    await tx.query(
      `INSERT INTO attachment (id, dossier_id, consultation_id, file_name, media_type, size, sha256, pages, storage_key, uploaded_by, created_at, scan)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      // prettier-ignore
      [f.id, f.dossierId, f.consultationId, f.fileName, f.mediaType, f.size, f.sha256,
       f.pages ?? null, f.storageKey, uploadedBy, new Date(f.createdAt), f.scan],
    );
  }

  async ofConsultation(reader: EntityManager, consultationId: string): Promise<OpinionFile[]> {
    const rows: OpinionFileRecord[] = await reader.query(
      `SELECT ${COLUMNS} FROM attachment WHERE consultation_id = $1 AND ${PRESENT} ORDER BY created_at, id`,
      [consultationId],
    );
    return rows.map(toFile);
  }

  async byId(reader: EntityManager, id: string): Promise<OpinionFile | undefined> {
    const rows: OpinionFileRecord[] = await reader.query(
      `SELECT ${COLUMNS} FROM attachment WHERE id = $1 AND ${PRESENT}`,
      [id],
    );
    return rows.map(toFile)[0];
  }

  /** Takes it out of an opinion that is still being written; the bytes stay. */
  async remove(tx: Tx, id: string, at: Instant): Promise<void> {
    await tx.query(`UPDATE attachment SET removed_at = $2 WHERE id = $1 AND removed_at IS NULL`, [
      id,
      new Date(at),
    ]);
  }
}
