import { Inject, Injectable } from '@nestjs/common';
import { legalDate, type LocalDate } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { checkSeeds, type ProcedureContent, type ReferenceSeeds } from './domain/index.js';
import { CatalogueStore } from './persistence/catalogue.store.js';
import { hashOf, VersionStore } from './persistence/version.store.js';
import { hashOfSeeds, readSeeds, SeedError } from './read-seeds.js';

/** The first versions are in force as far back as the calendars reach. */
const FIRST_DAY: LocalDate = '2023-01-01';

/** Counted up when seeds are compiled into other contents than before. */
const COMPILER = 3;

export interface LoadReport {
  /** Checked procedures; 0 where the seeds are those that were loaded last. */
  readonly procedures: number;
  readonly newVersions: readonly string[];
}

/**
 * Brings procedures and zones of `seeds/reference/` into the database. What has not changed is left
 * alone, and so is what a process owner has published since; what has changed becomes a new version
 * from today on. Nothing is written when anything is wrong with the seeds.
 */
@Injectable()
export class LoadReferenceData {
  constructor(
    @Inject(VersionStore) private readonly versions: VersionStore,
    @Inject(CatalogueStore) private readonly catalogue: CatalogueStore,
  ) {}

  async run(tx: Tx, dir: string): Promise<LoadReport> {
    const hash = `${COMPILER} ${await hashOfSeeds(dir)}`;
    if ((await this.catalogue.loadedSeeds(tx)) === hash) return { procedures: 0, newVersions: [] };
    const report = await this.load(tx, await readSeeds(dir));
    await this.catalogue.markLoaded(tx, hash);
    return report;
  }

  async load(tx: Tx, seeds: ReferenceSeeds): Promise<LoadReport> {
    const { contents, faults } = checkSeeds(seeds);
    if (faults.length > 0) throw new SeedError(faults);
    await this.catalogue.replaceZones(tx, seeds.zones);
    const newVersions: string[] = [];
    for (const content of contents) {
      if (await this.publish(tx, content)) newVersions.push(content.code);
    }
    return { procedures: contents.length, newVersions };
  }

  private async publish(tx: Tx, content: ProcedureContent): Promise<boolean> {
    const hash = hashOf(content);
    const latest = await this.versions.lockLatest(tx, content.code);
    if (latest.hash === hash || latest.authored) return false;
    await this.versions.add(tx, latest.procedureId, {
      version: latest.lastNumber + 1,
      from: latest.first ? (content.openFrom ?? FIRST_DAY) : legalDate(tx.now),
      to: content.openTo ?? null,
      hash,
      content,
    });
    return true;
  }
}
