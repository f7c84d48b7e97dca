import { Inject, Injectable } from '@nestjs/common';
import { legalDate, type Instant, type Localized } from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import { ProblemException, type Actor, type Tx } from '#libs/platform';
import { WorkingTime } from '#libs/working-time';
import type { DraftSurroundings, ProcedureContent } from '../domain/index.js';
import { DraftStore, type ProcedureEvent, type VersionRecord } from '../persistence/draft.store.js';
import { isEffective, VersionStore } from '../persistence/version.store.js';

/** What every act on a version begins with: finding it, and what it is checked against. */
@Injectable()
export class AuthoringDesk {
  constructor(
    @Inject(DraftStore) private readonly drafts: DraftStore,
    @Inject(VersionStore) private readonly published: VersionStore,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(WorkingTime) private readonly time: WorkingTime,
  ) {}

  async versions(code: string, tx?: Tx): Promise<readonly VersionRecord[]> {
    const versions = await this.drafts.versions(code, tx);
    if (versions.length === 0) throw new ProblemException(404, 'procedure.not-found');
    return versions;
  }

  async version(code: string, number: number, tx?: Tx): Promise<VersionRecord> {
    const found = (await this.versions(code, tx)).find((v) => v.version === number);
    if (!found) throw new ProblemException(404, 'procedure-version.not-found');
    return found;
  }

  /** The draft, with its procedure locked, as the person sees it. */
  async lockDraft(
    tx: Tx,
    code: string,
    number: number,
    revision: number | undefined,
  ): Promise<VersionRecord> {
    if (revision === undefined)
      throw new ProblemException(428, 'procedure-version.if-match-missing');
    await this.drafts.lock(tx, code);
    const draft = await this.version(code, number, tx);
    if (draft.status !== 'draft') throw new ProblemException(409, 'procedure-version.not-draft');
    if (draft.revision !== revision) throw new ProblemException(412, 'procedure-version.stale');
    return draft;
  }

  async unitNames(): Promise<(code: string) => Localized | undefined> {
    const names = new Map((await this.units.list()).map((u) => [u.code, u.name]));
    return (code) => names.get(code);
  }

  /** Units and open procedures that exist, and the calendar of the agency, as they are at that moment. */
  async surroundings(content: ProcedureContent, at: Instant): Promise<DraftSurroundings> {
    const units = await this.units.list();
    const agency = units.find((u) => u.code === content.agencyUnit);
    const calendar = await this.time.calendarFor(agency?.id, at);
    const open = (await this.published.all()).filter((v) => isEffective(v, legalDate(at)));
    return {
      units: new Set(units.map((u) => u.code)),
      procedures: new Set(open.map((v) => v.code)),
      calendar,
    };
  }
}

/** The published version that was added last: what a new draft begins with. */
export const latestPublished = (versions: readonly VersionRecord[]): VersionRecord | undefined =>
  versions.find((v) => v.status === 'published');

/** Whoever changed the draft; they do not publish it themselves. */
export const isEditor = (actor: Actor, events: readonly ProcedureEvent[]): boolean =>
  events.some(
    ({ kind, actor: { id } }) =>
      (kind === 'draft-saved' || kind === 'draft-imported') && id === actor.accountId,
  );
