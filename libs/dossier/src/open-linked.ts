import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory } from '#libs/identity';
import { openDossier, type Actor, type Tx } from '#libs/platform';
import { ProcedureCatalogue } from '#libs/procedure';
import { carriedForm, sensitivePaths, type ProcedureContent } from '#libs/procedure/domain';
import { Chronicle } from './chronicle.js';
import { Contexts } from './contexts.js';
import { faultsOf, textAt, type DossierCommand, type NewEvent } from './domain/index.js';
import { Fingerprints } from './fingerprints.js';
import { newTrackingSecret } from './persistence/dossier-codes.js';
import { DossierStore, type LoadedDossier } from './persistence/dossier.store.js';

/** A linked dossier that lacks nothing: it can be filed at once. */
export interface Complete {
  readonly dossier: string;
  readonly command: DossierCommand;
}

const HANDED_OVER = 'dossier.handed-over';

export const handsOver = (events: readonly NewEvent[]): boolean =>
  events.some(({ kind }) => kind === HANDED_OVER);

/**
 * Opens what a process hands over to: a draft for the same applicant with all of the form that fits there.
 * What is complete is filed at once; what lacks something waits for the applicant.
 */
@Injectable()
export class OpenLinked {
  constructor(
    @Inject(ProcedureCatalogue) private readonly procedures: ProcedureCatalogue,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(DossierStore) private readonly store: DossierStore,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Chronicle) private readonly chronicle: Chronicle,
    @Inject(Fingerprints) private readonly fingerprints: Fingerprints,
  ) {}

  /** For every hand-over among the events of the origin; answers what can be filed. */
  async run(
    tx: Tx,
    actor: Actor,
    origin: LoadedDossier,
    events: readonly NewEvent[],
  ): Promise<Complete[]> {
    const complete: Complete[] = [];
    for (const { kind, data } of events) {
      if (kind !== HANDED_OVER) continue;
      const [id, nodeId, code] = ['linkedId', 'nodeId', 'procedureCode'].map((k) =>
        textAt(data, [k]),
      );
      if (!id || !nodeId || !code) throw new Error('A hand-over names its linked dossier');
      complete.push(...(await this.open(tx, actor, origin, { id, nodeId, code })));
    }
    return complete;
  }

  private async open(
    tx: Tx,
    actor: Actor,
    origin: LoadedDossier,
    { id, nodeId, code }: { id: string; nodeId: string; code: string },
  ): Promise<Complete[]> {
    const version = await this.procedures.inForce(code, tx.now);
    if (!version) throw new Error(`Procedure ${code} is not in force`);
    const { content } = version;
    const form = carriedForm(content.form, origin.state.form);
    // It becomes the applicant's, and lies with units that the one who hands over need not work in.
    await openDossier(tx, id);
    const draft = await this.store.insertDraft(tx, {
      id,
      versionId: version.id,
      procedure: { code, name: content.name },
      agencyUnitId: await this.agencyOf(content),
      channel: 'linked',
      trackingSecret: newTrackingSecret(),
      applicant: {
        accountId: origin.state.applicantAccountId,
        name: origin.state.applicantName,
      },
      linked: {
        origin,
        nodeId,
        form,
        sensitive: sensitivePaths(content.form),
        contactEmail: origin.state.contactEmail,
      },
    });
    const ctx = await this.contexts.of(actor, draft, tx.now);
    const data = {
      procedureCode: code,
      channel: 'linked',
      ...(origin.record.code === null ? {} : { originCode: origin.record.code }),
    };
    const opened = await this.chronicle.record(tx, actor, { loaded: draft, ctx }, [
      { kind: 'dossier.created', data },
    ]);
    const filed = await this.fingerprints.of(tx, opened);
    const lacks = faultsOf(form, content, filed.attached);
    return lacks.length > 0 ? [] : [{ dossier: id, command: { kind: 'submit', ...filed } }];
  }

  private async agencyOf({ code, agencyUnit }: ProcedureContent): Promise<string> {
    const unit = await this.units.byCode(agencyUnit);
    if (!unit) throw new Error(`Procedure ${code} names unknown unit ${agencyUnit}`);
    return unit.id;
  }
}
