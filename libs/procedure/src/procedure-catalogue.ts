import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { legalDate, searchText, type Instant } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { ZoneSeed } from './domain/index.js';
import {
  CatalogueStore,
  type CatalogueHit,
  type CatalogueKey,
  type FieldCount,
} from './persistence/catalogue.store.js';
import { isEffective, VersionStore, type ProcedureVersion } from './persistence/version.store.js';

export interface CatalogueEntry {
  readonly hit: CatalogueHit;
  readonly version: ProcedureVersion;
}

/** Reading procedures: what is in force, what a dossier was received under, what a search finds. */
@Injectable()
export class ProcedureCatalogue implements OnApplicationBootstrap {
  constructor(
    @Inject(VersionStore) private readonly versions: VersionStore,
    @Inject(CatalogueStore) private readonly catalogue: CatalogueStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** Reads all versions into memory, so that nothing waits for it later. */
  async warm(): Promise<void> {
    await this.versions.refresh();
  }

  /** A process that starts before the tables are there reads them when it first needs them. */
  async onApplicationBootstrap(): Promise<void> {
    await this.warm().catch(() => {});
  }

  /** The version under which a dossier may be filed at that moment; none once abolished. */
  async inForce(code: string, at: Instant): Promise<ProcedureVersion | undefined> {
    const on = legalDate(at);
    return (await this.versions.all()).find((v) => v.code === code && isEffective(v, on));
  }

  /** Every published version, also of the past and of days to come; the newest first. */
  async published(code: string): Promise<readonly ProcedureVersion[]> {
    return (await this.versions.all()).filter((v) => v.code === code);
  }

  /** A version by its id, however old: what a dossier keeps. */
  async version(id: string): Promise<ProcedureVersion | undefined> {
    const byId = (v: ProcedureVersion): boolean => v.id === id;
    return (await this.versions.all()).find(byId) ?? (await this.versions.refresh()).find(byId);
  }

  /** For the sheet: the version in force, else the last one. */
  async shown(code: string, at: Instant): Promise<ProcedureVersion | undefined> {
    const [latest] = (await this.versions.all()).filter((v) => v.code === code);
    return (await this.inForce(code, at)) ?? latest;
  }

  /** Of every procedure the version in force, else the last one; in the order of their codes. */
  async latest(at: Instant): Promise<readonly { version: ProcedureVersion; open: boolean }[]> {
    const on = legalDate(at);
    const all = await this.versions.all();
    return [...new Set(all.map((v) => v.code))].flatMap((code) => {
      const own = all.filter((v) => v.code === code);
      const effective = own.find((v) => isEffective(v, on));
      const version = effective ?? own[0];
      return version ? [{ version, open: effective !== undefined }] : [];
    });
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
    const versions = await this.knowing(hits.map((hit) => hit.versionId));
    return hits.flatMap((hit) => {
      const version = versions.get(hit.versionId);
      return version ? [{ hit, version }] : [];
    });
  }

  /** Versions by id; read again where another process has just published one. */
  private async knowing(ids: readonly string[]): Promise<ReadonlyMap<string, ProcedureVersion>> {
    const byId = (all: readonly ProcedureVersion[]) => new Map(all.map((v) => [v.id, v]));
    const known = byId(await this.versions.all());
    return ids.every((id) => known.has(id)) ? known : byId(await this.versions.refresh());
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
