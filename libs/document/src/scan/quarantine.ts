import { Inject, Injectable } from '@nestjs/common';
import { Ids, UnitOfWork, type Actor } from '#libs/platform';
import { FileStorage, type StoredFile } from '../storage/file-storage.js';

export interface QuarantinedFile {
  readonly dossierId: string;
  readonly component: string;
  readonly fileName: string;
  readonly signature: string;
}

/** Who sent a file: an account, or somebody outside who has none. */
export type Uploader = Pick<Actor, 'kind' | 'accountId'>;

/** Infected files are put aside and kept as evidence; nothing here deletes them. */
@Injectable()
export class Quarantine {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Ids) private readonly ids: Ids,
    @Inject(FileStorage) private readonly storage: FileStorage,
  ) {}

  async put(from: Uploader, file: QuarantinedFile, stored: StoredFile): Promise<void> {
    const key = await this.storage.quarantine(stored.key);
    await this.work.run((tx) =>
      tx.query(
        `INSERT INTO quarantined_file (id, dossier_id, component, file_name, size, sha256, signature, storage_key, uploaded_by, quarantined_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          this.ids.next(tx.now),
          file.dossierId,
          file.component,
          file.fileName,
          stored.size,
          stored.sha256,
          file.signature,
          key,
          from.kind === 'outside' ? null : from.accountId,
          new Date(tx.now),
        ],
      ),
    );
  }
}
