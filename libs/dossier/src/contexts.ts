import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import { Ids, type Actor } from '#libs/platform';
import { ProcedureCatalogue } from '#libs/procedure';
import type { ProcedureContent } from '#libs/procedure/domain';
import { WorkingTime } from '#libs/working-time';
import type { WorkingCalendar } from '#libs/working-time/domain';
import {
  knownPolicies,
  legalTimekeeper,
  relationsOf,
  type Agency,
  type DecisionContext,
  type MigrationTarget,
  type Relation,
  type UnitRef,
  type VersionChoice,
} from './domain/index.js';
import { INTAKE_RULES } from './intake-rules.js';
import type { LoadedDossier } from './persistence/dossier.store.js';

const SYSTEM: ReadonlySet<Relation> = new Set(['system']);

/** Gathers what a decision may look at: law, calendar, units, and who acts. */
@Injectable()
export class Contexts {
  constructor(
    @Inject(ProcedureCatalogue) private readonly procedures: ProcedureCatalogue,
    @Inject(UnitDirectory) private readonly directory: UnitDirectory,
    @Inject(WorkingTime) private readonly time: WorkingTime,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** Fills the shelves before a transaction begins, so that none waits for a second connection. */
  async warm(now: Instant): Promise<void> {
    await Promise.all([
      this.directory.list(),
      this.time.calendarFor(undefined, now),
      this.procedures.inForce('', now),
    ]);
  }

  async of(actor: Actor, loaded: LoadedDossier, now: Instant): Promise<DecisionContext> {
    const { record } = loaded;
    const [version, units, calendar] = await Promise.all([
      this.version(loaded, now),
      this.directory.list(),
      this.calendar(record, now),
    ]);
    const { byId, byCode } = indexed(units);
    return {
      now,
      newId: () => this.ids.next(now),
      actor,
      relations: await this.relations(actor, loaded),
      agency: await this.agency(record.agency_unit_id),
      procedure: version.content,
      procedureVersionId: version.id,
      procedureOpen: version.open,
      linked: await this.linked(version.content, now),
      rules: INTAKE_RULES,
      time: legalTimekeeper(calendar, knownPolicies(version.content.policies)),
      unit: (code) => byCode.get(code),
      unitById: (id) => byId.get(id),
    };
  }

  async relations(actor: Actor, { state, record }: LoadedDossier): Promise<ReadonlySet<Relation>> {
    if (actor.kind === 'system') return SYSTEM;
    return relationsOf(actor, state, await this.agency(record.agency_unit_id));
  }

  /** What is late stays under the calendar by which it became late, whatever was published since. */
  private async calendar(record: LoadedDossier['record'], now: Instant) {
    const { agency_unit_id: unit, calendar_version: stored, due_at } = record;
    const late = due_at !== null && due_at.getTime() < now;
    return this.countedBy(unit, late ? stored : null, now);
  }

  /** The calendar by which a dossier was counted, as `calendarVersionOf` names it; else the one in force. */
  async countedBy(unit: string, stored: string | null, now: Instant): Promise<WorkingCalendar> {
    const [code, version] = stored?.split(' ') ?? [];
    const then =
      code !== undefined ? await this.time.calendarVersion(code, Number(version), unit) : undefined;
    return then ?? this.time.calendarFor(unit, now);
  }

  /** A draft follows the law of the day; what is filed keeps its version. */
  private async version({ state, record }: LoadedDossier, now: Instant) {
    const { procedureVersionId: id } = state;
    if (state.status !== 'draft') return { id, content: await this.content(id), open: true };
    const today = await this.procedures.inForce(record.procedure_code, now);
    return today ? { ...today, open: true } : { id, content: await this.content(id), open: false };
  }

  /** The versions that a dossier may move to: every published one, in force or not. */
  async versionsFor({ record }: LoadedDossier, now: Instant): Promise<VersionChoice[]> {
    const code = record.procedure_code;
    const [all, today] = await Promise.all([
      this.procedures.published(code),
      this.procedures.inForce(code, now),
    ]);
    return all.map(({ id, version, effectiveFrom, effectiveTo }) => {
      return { id, version, effectiveFrom, effectiveTo, inForce: id === today?.id };
    });
  }

  /** A version to follow, and what it counts time by. */
  async target({ record }: LoadedDossier, id: string, now: Instant): Promise<MigrationTarget> {
    const version = await this.procedures.version(id);
    if (!version) throw new Error(`Procedure version ${id} is gone`);
    const { id: versionId, version: number, content } = version;
    const time = legalTimekeeper(await this.calendar(record, now), knownPolicies(content.policies));
    return { versionId, version: number, content, time };
  }

  async content(versionId: string): Promise<ProcedureContent> {
    const version = await this.procedures.version(versionId);
    if (!version) throw new Error(`Procedure version ${versionId} is gone`);
    return version.content;
  }

  /** Hand-overs of the process that would be held now: the other procedure takes no dossiers. */
  async closedHandOvers(content: ProcedureContent, now: Instant) {
    const open = await this.linked(content, now);
    return content.process.nodes.flatMap((n) =>
      n.kind === 'hand-over' && !open.has(n.procedure) ? [{ key: n.id, name: n.name }] : [],
    );
  }

  /** Of the procedures to which this one hands over, those that take dossiers today. */
  private async linked({ process }: ProcedureContent, now: Instant) {
    const codes = process.nodes.flatMap((n) => (n.kind === 'hand-over' ? [n.procedure] : []));
    const found = await Promise.all(codes.map((code) => this.procedures.inForce(code, now)));
    return new Map(found.flatMap((v) => (v ? [[v.code, v.content.name] as const] : [])));
  }

  private async agency(unitId: string): Promise<Agency> {
    return { unitId, chain: await this.directory.chain(unitId) };
  }
}

interface UnitIndex {
  readonly byId: ReadonlyMap<string, UnitRef>;
  readonly byCode: ReadonlyMap<string, UnitRef>;
}
const indexes = new WeakMap<readonly UnitRef[], UnitIndex>();

/** Units as the directory keeps them at hand, indexed once for each time they were read. */
function indexed(units: readonly UnitRef[]): UnitIndex {
  const known = indexes.get(units);
  if (known) return known;
  const index = {
    byId: new Map(units.map((u) => [u.id, u])),
    byCode: new Map(units.map((u) => [u.code, u])),
  };
  indexes.set(units, index);
  return index;
}
