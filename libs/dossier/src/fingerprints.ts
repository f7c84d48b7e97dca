import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { fingerprint } from '#libs/audit';
import { AttachmentStore } from '#libs/document';
import type { Statement } from '#libs/platform';
import type { Filed } from './domain/index.js';
import { keyOf, type LoadedDossier } from './persistence/dossier.store.js';

/** What exactly was filed: the hash of the form and of every file, frozen in the history. */
@Injectable()
export class Fingerprints {
  constructor(@Inject(AttachmentStore) private readonly attachments: AttachmentStore) {}

  /** What `of` asks, where the dossier is named by its id. */
  ahead(dossier: string): Statement[] {
    const { column, value } = keyOf(dossier);
    return column === 'id' ? [this.attachments.aheadOfDossier(value)] : [];
  }

  async of(reader: EntityManager, { state, record }: LoadedDossier): Promise<Filed> {
    const files = await this.attachments.ofDossier(reader, record.id);
    return {
      fingerprint: {
        formSha256: fingerprint(state.form),
        attachments: files.map(({ component, fileName, sha256 }) => ({
          component,
          fileName,
          sha256,
        })),
      },
      attached: new Set(files.map((f) => f.component)),
    };
  }
}
