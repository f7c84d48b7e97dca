import { Inject, Injectable } from '@nestjs/common';
import { isUuid, legalDate, type LocalDate, type Locale } from '#libs/kernel';
import { Database, holds, ProblemException, type Actor } from '#libs/platform';
import { toBpmn, type ProcessDefinition } from '#libs/process';
import { drawnIn } from '../domain/index.js';
import { DraftStore, type ProcedureEvent, type VersionRecord } from '../persistence/draft.store.js';
import type { ProcedureVersion } from '../persistence/version.store.js';
import { ProcedureCatalogue } from '../procedure-catalogue.js';
import { AuthoringDesk } from './authoring-desk.js';

export interface ProcessOverview {
  readonly shown: ProcedureVersion;
  readonly open: boolean;
  readonly draft: VersionRecord | undefined;
  readonly draftBy: ProcedureEvent['actor'] | undefined;
  readonly upcoming: VersionRecord | undefined;
}

/** Reading versions with their drafts: for process owners, and the diagram for everybody inside. */
@Injectable()
export class ReadVersions {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DraftStore) private readonly drafts: DraftStore,
    @Inject(ProcedureCatalogue) private readonly catalogue: ProcedureCatalogue,
    @Inject(AuthoringDesk) private readonly desk: AuthoringDesk,
  ) {}

  async today(): Promise<LocalDate> {
    return legalDate(await this.database.now());
  }

  async list(code: string) {
    const versions = await this.desk.versions(code);
    const [newest] = versions;
    const content = await this.drafts.content(newest?.id ?? '');
    return { versions, content, events: await this.drafts.events(newest?.procedureId ?? '') };
  }

  async one(code: string, number: number) {
    const record = await this.desk.version(code, number);
    const [content, events] = await Promise.all([
      this.drafts.content(record.id),
      this.drafts.events(record.procedureId, number),
    ]);
    return { record, content, events };
  }

  /** Every procedure: what is in force, and what is being prepared. */
  async overview(): Promise<ProcessOverview[]> {
    const now = await this.database.now();
    const on = legalDate(now);
    const records = await this.drafts.current(on);
    const entries = await this.catalogue.latest(now);
    const found = entries.map(async ({ version, open }): Promise<ProcessOverview> => {
      const own = records.filter((r) => r.code === version.code);
      const draft = own.find((r) => r.status === 'draft');
      const events = draft ? await this.drafts.events(draft.procedureId, draft.version) : [];
      return {
        shown: version,
        open,
        draft,
        draftBy: events.at(-1)?.actor,
        upcoming: own.find((r) => r.status === 'published' && (r.effectiveFrom ?? '') > on),
      };
    });
    return Promise.all(found);
  }

  /** A draft is drawn for process owners only; by number, or by the id that a dossier keeps. */
  async bpmn(
    actor: Actor,
    code: string,
    version: string,
    locale: Locale | undefined,
  ): Promise<string> {
    const byId = isUuid(version) ? await this.catalogue.version(version) : undefined;
    if (byId?.code === code) return drawn(byId.content.process, locale);
    if (!/^[1-9]\d{0,5}$/.test(version)) {
      throw new ProblemException(404, 'procedure-version.not-found');
    }
    const record = await this.desk.version(code, Number(version));
    if (record.status !== 'published' && !holds(actor, 'process-owner')) {
      throw new ProblemException(404, 'procedure-version.not-found');
    }
    const { process } = await this.drafts.content(record.id);
    return drawn(process, locale);
  }
}

/** To be looked at in a language, or the file to keep, which loses nothing. */
const drawn = (process: ProcessDefinition, locale: Locale | undefined): Promise<string> =>
  toBpmn(locale === undefined ? process : drawnIn(process, locale));
