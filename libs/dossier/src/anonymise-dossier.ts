import { Inject, Injectable } from '@nestjs/common';
import { AttachmentStore, ERASE_FILE } from '#libs/document';
import type { Localized } from '#libs/kernel';
import { openDossier, Outbox, type Tx } from '#libs/platform';
import { classifiedFields } from '#libs/procedure/domain';
import { CarryOut } from './carry-out.js';
import { frozen } from './domain/index.js';
import { withoutPersons } from './domain/without-persons.js';
import { DossierStore } from './persistence/dossier.store.js';
import { FollowerStore } from './persistence/follower.store.js';
import { SYSTEM_ACTOR } from './system-actor.js';

/** What stands in place of the applicant's name once the law no longer asks to keep it. */
const NOBODY = 'Đã ẩn danh';

/**
 * Takes the people out of a dossier: classified fields, names, addresses and the files they sent.
 * The history stays as it is, and tells this too; papers of the authority stay.
 */
@Injectable()
export class AnonymiseDossier {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(DossierStore) private readonly store: DossierStore,
    @Inject(AttachmentStore) private readonly attachments: AttachmentStore,
    @Inject(FollowerStore) private readonly followers: FollowerStore,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  async run(tx: Tx, dossierId: string, basis: Localized): Promise<void> {
    await openDossier(tx, dossierId);
    const locked = await this.carryOut.lock(tx, SYSTEM_ACTOR, dossierId);
    if (!locked.ok) return;
    const { loaded, ctx } = locked.value;
    const files = await this.attachments.eraseAll(tx, dossierId);
    await this.carryOut.record(tx, SYSTEM_ACTOR, locked.value, [
      { kind: 'dossier.anonymised', data: frozen({ reason: basis.vi, files: files.length }) },
    ]);
    const { state } = loaded;
    const next = {
      ...state,
      version: state.version + 1,
      form: withoutPersons(state.form, classifiedFields(ctx.procedure.form)),
      applicantName: NOBODY,
      contactEmail: null,
      rating: state.rating && { score: state.rating.score, at: state.rating.at },
    };
    await this.store.save(tx, { before: state, next, events: [] }, []);
    await this.followers.removeAll(tx, dossierId);
    await this.outbox.add(
      tx,
      files.map((key) => ({ topic: ERASE_FILE, payload: { key } })),
    );
  }
}
