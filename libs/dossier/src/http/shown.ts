import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory } from '#libs/identity';
import { Database, ProblemException, type Actor } from '#libs/platform';
import { WorkingTime } from '#libs/working-time';
import { legalTimekeeper, seesOnlyTheQuestion, type Timekeeper } from '../domain/index.js';
import { LinkedDossiers } from '../linked-dossiers.js';
import { ReadDossier, type VisibleDossier } from '../read-dossier.js';
import type { DossierListRow } from '../persistence/dossier-list.store.js';
import type { LoadedDossier } from '../persistence/dossier.store.js';
import { FollowerStore } from '../persistence/follower.store.js';
import { SYSTEM_ACTOR } from '../system-actor.js';
import type { Measure } from './consultation.shape.js';
import type { DossierDto, DossierItemDto } from './dossier.dto.js';
import { dossierItem, dossierShape, type UnitById } from './dossier.shape.js';

/** A dossier as this person may see it, or a 404 that does not tell whether it exists. */
@Injectable()
export class Shown {
  constructor(
    @Inject(ReadDossier) private readonly reader: ReadDossier,
    @Inject(UnitDirectory) private readonly directory: UnitDirectory,
    @Inject(LinkedDossiers) private readonly linked: LinkedDossiers,
    @Inject(WorkingTime) private readonly time: WorkingTime,
    @Inject(FollowerStore) private readonly followers: FollowerStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  async find(actor: Actor, dossier: string): Promise<VisibleDossier> {
    const visible = await this.reader.find(actor, dossier);
    if (!visible) throw new ProblemException(404, 'dossier.not-found');
    return visible;
  }

  async units(): Promise<UnitById> {
    const known = new Map((await this.directory.list()).map((u) => [u.id, u]));
    return (id) => known.get(id);
  }

  /** How rows of a list are shown, each by the calendar of the agency that handles it. */
  async items(rows: readonly DossierListRow[]): Promise<(row: DossierListRow) => DossierItemDto> {
    const units = await this.units();
    const times = new Map<string, Pick<Timekeeper, 'isProvisional'>>();
    for (const { agency_unit_id: agency } of rows) {
      if (times.has(agency)) continue;
      times.set(agency, legalTimekeeper(await this.time.calendarFor(agency)));
    }
    return (row) =>
      dossierItem(row, units, (at) => times.get(row.agency_unit_id)?.isProvisional(at) === true);
  }

  /** What the times of questions are measured by. */
  async measure(loaded: LoadedDossier): Promise<Measure> {
    const [units, ctx] = await Promise.all([
      this.units(),
      this.reader.context(SYSTEM_ACTOR, loaded),
    ]);
    return { units, time: ctx.time, now: ctx.now };
  }

  async dossier(actor: Actor, dossier: string): Promise<DossierDto> {
    const visible = await this.find(actor, dossier);
    const asked = seesOnlyTheQuestion(visible.relations);
    const { record } = visible.loaded;
    const [files, units, links, calendar, following] = await Promise.all([
      this.reader.files(actor, visible),
      this.units(),
      asked ? [] : this.linked.of(record.id),
      this.time.calendarFor(record.agency_unit_id),
      this.following(actor, record.id),
    ]);
    const time = legalTimekeeper(calendar);
    return dossierShape({ ...visible, ...files, units, links, time, following });
  }

  /** Only officers follow: applicants are told anyway. */
  private async following({ kind, accountId }: Actor, id: string): Promise<boolean | undefined> {
    if (kind !== 'officer') return undefined;
    return this.followers.isFollowing(this.database.manager, id, accountId);
  }
}
