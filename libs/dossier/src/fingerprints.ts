import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { fingerprint } from '#libs/audit';
import { AttachmentStore } from '#libs/document';
import type { EventData } from './domain/index.js';
import type { LoadedDossier } from './persistence/dossier.store.js';

/** What exactly was filed: the hash of the form and of every file, frozen in the history. */
@Injectable()
export class Fingerprints {
  constructor(@Inject(AttachmentStore) private readonly attachments: AttachmentStore) {}

  async of(reader: EntityManager, { state, record }: LoadedDossier): Promise<EventData> {
    const files = await this.attachments.ofDossier(reader, record.id);
    return {
      formSha256: fingerprint(state.form),
      attachments: files.map((f) => ({
        component: f.component,
        fileName: f.fileName,
        sha256: f.sha256,
      })),
    };
  }
}
