import { Inject, Injectable } from '@nestjs/common';
import { legalDate, searchText, type Instant } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { ZoneSeed } from './domain/index.js';
import {
  CatalogueStore,
  type CatalogueHit,
  type CatalogueKey,
  type FieldCount,
} from './persistence/catalogue.store.js';
import { VersionStore, type ProcedureVersion } from './persistence/version.store.js';

export interface CatalogueEntry {
  readonly hit: CatalogueHit;
  readonly version: Pick<ProcedureVersion, 'id' | 'content'>;
}

/** Reading procedures: what is in force, what a dossier was received under, what a search finds. */
@Injectable()
export class ProcedureCatalogue {
  constructor(
    @Inject(VersionStore) private readonly versions: VersionStore,
    @Inject(CatalogueStore) private readonly catalogue: CatalogueStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** The version under which a dossier may be filed at that moment; none once abolished. */
  inForce(code: string, at: Instant): Promise<ProcedureVersion | undefined> {
    return this.versions.inForce(code, legalDate(at));
  }

  /** A version by its id, however old: what a dossier keeps. */
  version(id: string): Promise<ProcedureVersion | undefined> {
    return this.versions.byId(id);
  }

  /** For the sheet: the version in force, else the last one. */
  shown(code: string, at: Instant): Promise<ProcedureVersion | undefined> {
    return this.versions.shown(code, legalDate(at));
  }

  /** Ranked; one entry more than `limit` where there is a next page. */
  async search(query: {
    readonly q: string;
    readonly field: string;
    readonly limit: number;
    readonly after?: CatalogueKey;
  }): Promise<readonly CatalogueEntry[]> {
    const on = legalDate(await this.database.now());
    const fieldCode = query.field === '' ? undefined : await this.fieldCode(query.field);
    const hits = await this.catalogue.search(on, {
      q: query.q,
      limit: query.limit,
      ...(fieldCode === undefined ? {} : { fieldCode }),
      ...(query.after ? { after: query.after } : {}),
    });
    return Promise.all(
      hits.map(async (hit) => ({
        hit,
        version: { id: hit.versionId, content: await this.versions.content(hit.versionId) },
      })),
    );
  }

  async fields(): Promise<FieldCount[]> {
    return this.catalogue.fields(legalDate(await this.database.now()));
  }

  zones(): Promise<readonly ZoneSeed[]> {
    return this.catalogue.zones();
  }

  /** A field by its code or its name in either language; an unknown one stays and finds nothing. */
  private async fieldCode(field: string): Promise<string> {
    const wanted = searchText(field);
    const found = (await this.fields()).find(
      ({ code, name }) =>
        code === field || searchText(name.vi) === wanted || searchText(name.en) === wanted,
    );
    return found?.code ?? field;
  }
}
