import { Inject, Injectable } from '@nestjs/common';
import { ProblemException, UnitOfWork, type Actor } from '#libs/platform';
import { DraftStore } from '../persistence/draft.store.js';
import { AuthoringDesk, latestPublished } from './authoring-desk.js';

/** Begins a draft with the content of the version that was published last. */
@Injectable()
export class CreateVersion {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(DraftStore) private readonly drafts: DraftStore,
    @Inject(AuthoringDesk) private readonly desk: AuthoringDesk,
  ) {}

  run(actor: Actor, code: string): Promise<number> {
    return this.work.run(async (tx) => {
      await this.drafts.lock(tx, code);
      const versions = await this.desk.versions(code, tx);
      if (versions.some((v) => v.status === 'draft')) {
        throw new ProblemException(409, 'procedure-version.draft-exists');
      }
      const base = latestPublished(versions);
      if (!base) throw new ProblemException(404, 'procedure-version.not-found');
      const version = (versions[0]?.version ?? 0) + 1;
      const draft = { procedureId: base.procedureId, version, basedOn: base.version };
      const content = await this.drafts.content(base.id, tx);
      await this.drafts.addDraft(tx, { ...draft, content });
      await this.drafts.record(tx, draft, actor, 'draft-created', { basedOn: base.version });
      return version;
    });
  }
}
