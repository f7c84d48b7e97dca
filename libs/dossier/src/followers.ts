import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory } from '#libs/identity';
import type { Tx } from '#libs/platform';
import { relationsOf } from './domain/index.js';
import { DossierStore } from './persistence/dossier.store.js';
import { FollowerStore } from './persistence/follower.store.js';

/**
 * Those who follow a dossier and may see it at this moment. The rights are asked anew each time:
 * who was moved, whose post has ended or whose account is blocked is no follower any more.
 */
@Injectable()
export class Followers {
  constructor(
    @Inject(FollowerStore) private readonly store: FollowerStore,
    @Inject(DossierStore) private readonly dossiers: DossierStore,
    @Inject(UnitDirectory) private readonly directory: UnitDirectory,
  ) {}

  /** The accounts, dossier by dossier; most dossiers have none. */
  async seeing(tx: Tx, dossierIds: readonly string[]): Promise<(id: string) => readonly string[]> {
    if (dossierIds.length === 0) return () => [];
    const found = new Map<string, string[]>();
    const all = await this.store.of(tx, [...new Set(dossierIds)]);
    for (const id of new Set(all.map(({ dossierId }) => dossierId))) {
      const loaded = await this.dossiers.find(tx, id);
      if (!loaded) continue;
      const unitId = loaded.record.agency_unit_id;
      const agency = { unitId, chain: await this.directory.chain(unitId) };
      const seeing = all.filter(
        ({ dossierId, person }) =>
          dossierId === id && relationsOf(person, loaded.state, agency).size > 0,
      );
      found.set(
        id,
        seeing.map(({ person }) => person.accountId),
      );
    }
    return (id) => found.get(id) ?? [];
  }
}
