import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory } from '#libs/identity';
import { Database, type Tx } from '#libs/platform';
import { mayHear, relationsOf, type ActingPerson, type Agency } from './domain/index.js';
import { FollowerStore } from './persistence/follower.store.js';
import { HearerStore, type HeardDossier } from './persistence/hearer.store.js';

/** Somebody who is about to be told of a dossier. */
export interface Hearer {
  readonly dossierId: string;
  readonly accountId: string;
  /** A question that they are told of only while it waits for its answer. */
  readonly question?: string;
}

/**
 * Who may hear of a dossier at this moment. The rights are asked anew each time something is told: who was moved,
 * whose post has ended, who keeps away from the applicant hears of it no more, whatever seat an event names.
 */
@Injectable()
export class Hearers {
  constructor(
    @Inject(FollowerStore) private readonly followers: FollowerStore,
    @Inject(HearerStore) private readonly store: HearerStore,
    @Inject(UnitDirectory) private readonly directory: UnitDirectory,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** Who asked to hear of these dossiers, whether they may or not; most dossiers have nobody. */
  followersOf(tx: Tx, dossierIds: readonly string[]): Promise<(id: string) => readonly string[]> {
    return this.followers.of(tx, dossierIds);
  }

  /** Those of them who may hear of it now; for all of them in one question to the database. */
  async among(tx: Tx, hearers: readonly Hearer[]): Promise<(hearer: Hearer) => boolean> {
    if (hearers.length === 0) return () => false;
    const { dossiers, people } = await this.store.read(
      tx,
      tx.now,
      [...new Set(hearers.map(({ dossierId }) => dossierId))],
      [...new Set(hearers.map(({ accountId }) => accountId))],
    );
    const agencyOf = await this.agencies(dossiers.values());
    return ({ dossierId, accountId, question }) => {
      const dossier = dossiers.get(dossierId);
      const person = people.get(accountId);
      if (!dossier || !person) return false;
      if (question !== undefined && !dossier.awaited.has(question)) return false;
      return mayHear(person, dossier, agencyOf(dossier));
    };
  }

  /** Which of these dossiers a person sees now. */
  async seenBy(
    person: ActingPerson,
    dossierIds: readonly string[],
  ): Promise<(id: string) => boolean> {
    if (dossierIds.length === 0) return () => false;
    const { manager } = this.database;
    const { dossiers } = await this.store.read(manager, 0, dossierIds, []);
    const agencyOf = await this.agencies(dossiers.values());
    return (id) => {
      const dossier = dossiers.get(id);
      return dossier !== undefined && relationsOf(person, dossier, agencyOf(dossier)).size > 0;
    };
  }

  private async agencies(dossiers: Iterable<HeardDossier>) {
    const units = new Set([...dossiers].map(({ agencyUnitId }) => agencyUnitId));
    const known = new Map<string, Agency>();
    for (const unitId of units) {
      known.set(unitId, { unitId, chain: await this.directory.chain(unitId) });
    }
    return ({ agencyUnitId: unitId }: HeardDossier): Agency =>
      known.get(unitId) ?? { unitId, chain: [unitId] };
  }
}
