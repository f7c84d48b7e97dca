import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import { Ids, type Actor, type Tx } from '#libs/platform';
import { ProcedureCatalogue } from '#libs/procedure';
import { CarryOut } from '../carry-out.js';
import { Contexts } from '../contexts.js';
import type { DossierRefusal } from '../domain/index.js';
import { no } from '../domain/refusal.js';
import { newTrackingSecret } from '../persistence/dossier-codes.js';
import { DossierStore, type LoadedDossier } from '../persistence/dossier.store.js';

/** Begins a filing of the procedure as it is in force today. */
@Injectable()
export class CreateDraft {
  constructor(
    @Inject(ProcedureCatalogue) private readonly procedures: ProcedureCatalogue,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(DossierStore) private readonly store: DossierStore,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  async run(
    tx: Tx,
    actor: Actor,
    input: { readonly procedureCode: string },
  ): Promise<Result<LoadedDossier, DossierRefusal>> {
    const version = await this.procedures.inForce(input.procedureCode, tx.now);
    if (!version) {
      return no('dossier.procedure-unknown', 'No procedure of this code takes dossiers today.', [
        { pointer: '/procedureCode', code: 'unknown', detail: input.procedureCode },
      ]);
    }
    const { code, name, agencyUnit } = version.content;
    const unit = await this.units.byCode(agencyUnit);
    if (!unit) throw new Error(`Procedure ${code} names unknown unit ${agencyUnit}`);
    const draft = await this.store.insertDraft(tx, {
      id: this.ids.next(tx.now),
      versionId: version.id,
      procedure: { code, name },
      agencyUnitId: unit.id,
      channel: 'portal',
      trackingSecret: newTrackingSecret(),
      applicant: { accountId: actor.accountId, name: actor.name },
    });
    const ctx = await this.contexts.of(actor, draft, tx.now);
    return ok(
      await this.carryOut.record(tx, actor, { loaded: draft, ctx }, [
        { kind: 'dossier.created', data: { procedureCode: code, channel: 'portal' } },
      ]),
    );
  }
}
