import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { Vault, type JsonPath, type Tx } from '#libs/platform';
import { isDocumentKind, type DocumentKind, type NoticeData } from '../domain/notice.js';

export interface IssuedDocument {
  readonly id: string;
  readonly dossierId: string;
  readonly kind: DocumentKind;
  readonly data: NoticeData;
  readonly mediaType: string;
  readonly verificationCode: string;
  readonly issuedAt: Instant;
  readonly issuedBy: string;
  readonly revokedAt?: Instant;
  /** Absent until the paper has been rendered. */
  readonly file?: { readonly key: string; readonly size: number; readonly sha256: string };
}

interface DocumentRecord {
  id: string;
  dossier_id: string;
  kind: string;
  data: NoticeData;
  media_type: string;
  verification_code: string;
  issued_at: Date;
  issued_by: string;
  revoked_at: Date | null;
  storage_key: string | null;
  size: string | null;
  sha256: string | null;
}

const COLUMNS = `id, dossier_id, kind, data, media_type, verification_code, issued_at, issued_by, revoked_at, storage_key, size, sha256`;

function toDocument(r: DocumentRecord): IssuedDocument {
  if (!isDocumentKind(r.kind)) throw new Error(`Unknown document kind ${r.kind}`);
  return {
    id: r.id,
    dossierId: r.dossier_id,
    kind: r.kind,
    data: r.data,
    mediaType: r.media_type,
    verificationCode: r.verification_code,
    issuedAt: r.issued_at.getTime(),
    issuedBy: r.issued_by,
    ...(r.revoked_at === null ? {} : { revokedAt: r.revoked_at.getTime() }),
    ...(r.storage_key === null || r.size === null || r.sha256 === null
      ? {}
      : { file: { key: r.storage_key, size: Number(r.size), sha256: r.sha256 } }),
  };
}

/** What a paper knows of a person that the database must not be able to read. */
export const SENSITIVE_DATA: readonly JsonPath[] = [['applicant', 'phone']];
export const paperContext = (id: string): string => `document:${id}`;

@Injectable()
export class DocumentStore {
  constructor(@Inject(Vault) private readonly vault: Vault) {}

  /** Writes the paper once per `sourceKey`; a repeated issue changes nothing. */
  async insert(tx: Tx, d: IssuedDocument, sourceKey: string | undefined): Promise<void> {
    await tx.query(
      `INSERT INTO document (id, dossier_id, kind, data, media_type, size, sha256, storage_key, verification_code, issued_at, issued_by, source_key, sealed_with)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
       ON CONFLICT ON CONSTRAINT document_source_key_uq DO NOTHING`,
      [
        d.id,
        d.dossierId,
        d.kind,
        JSON.stringify(await this.vault.sealJson(d.data, SENSITIVE_DATA, paperContext(d.id))),
        d.mediaType,
        d.file?.size ?? null,
        d.file?.sha256 ?? null,
        d.file?.key ?? null,
        d.verificationCode,
        new Date(d.issuedAt),
        d.issuedBy,
        sourceKey ?? null,
        await this.vault.current(),
      ],
    );
  }

  /** Records the rendered file; the first one wins, so that a hash once told never changes. */
  async recordFile(
    tx: Tx,
    id: string,
    file: NonNullable<IssuedDocument['file']>,
  ): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `WITH done AS (UPDATE document SET storage_key = $2, size = $3, sha256 = $4
        WHERE id = $1 AND storage_key IS NULL RETURNING id) SELECT id FROM done`,
      [id, file.key, file.size, file.sha256],
    );
    return rows.length > 0;
  }

  async ofDossier(reader: EntityManager, dossierId: string): Promise<IssuedDocument[]> {
    const rows: DocumentRecord[] = await reader.query(
      `SELECT ${COLUMNS} FROM document WHERE dossier_id = $1 ORDER BY issued_at, id`,
      [dossierId],
    );
    return Promise.all(rows.map((row) => this.opened(row)));
  }

  async byId(reader: EntityManager, id: string): Promise<IssuedDocument | undefined> {
    const rows: DocumentRecord[] = await reader.query(
      `SELECT ${COLUMNS} FROM document WHERE id = $1`,
      [id],
    );
    return rows[0] && this.opened(rows[0]);
  }

  async byVerificationCode(
    reader: EntityManager,
    code: string,
  ): Promise<IssuedDocument | undefined> {
    const rows: DocumentRecord[] = await reader.query(
      `SELECT ${COLUMNS} FROM document WHERE verification_code = $1`,
      [code],
    );
    return rows[0] && this.opened(rows[0]);
  }

  private async opened(row: DocumentRecord): Promise<IssuedDocument> {
    return toDocument({ ...row, data: await this.vault.openJson(row.data, paperContext(row.id)) });
  }
}
