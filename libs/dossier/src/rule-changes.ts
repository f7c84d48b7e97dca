import { Inject, Injectable } from '@nestjs/common';
import {
  ok,
  refuse,
  type FieldFault,
  type LocalDate,
  type Localized,
  type Refusal,
  type Result,
} from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import { Ids, type Actor, type Tx } from '#libs/platform';
import { ProcedureCatalogue } from '#libs/procedure';
import { CalendarStore, STANDARD_CALENDAR, WorkingTime } from '#libs/working-time';
import { changeCalendar, type CalendarDay, type WorkingWeek } from '#libs/working-time/domain';
import { ApplyRuleChange } from './apply-rule-change.js';
import {
  RuleChangeStore,
  type CalendarChangeAsked,
  type LimitChangeAsked,
  type RuleChangeRow,
} from './persistence/rule-change.store.js';

export type RuleRefusalCode =
  | 'rule-change.not-found'
  | 'rule-change.not-in-state'
  | 'rule-change.four-eyes'
  | 'rule-change.outdated'
  | 'rule-change.unknown'
  | 'calendar.invalid'
  | 'calendar.nothing-changes';
type Refused = Refusal<RuleRefusalCode>;

export interface Proposal {
  readonly calendar?: string | undefined;
  /** Of a calendar that there is not yet; the others keep theirs. */
  readonly calendarName?: Localized | undefined;
  readonly days?: readonly CalendarDay[] | undefined;
  readonly removeDays?: readonly LocalDate[] | undefined;
  readonly announce?: readonly number[] | undefined;
  readonly unitDays?: readonly (CalendarDay & { readonly unit: string })[] | undefined;
  readonly removeUnitDays?: readonly { unit: string; date: LocalDate }[] | undefined;
  readonly units?: readonly string[] | undefined;
  readonly weeks?: readonly WorkingWeek[] | undefined;
  readonly limit?: LimitChangeAsked | undefined;
  readonly reason: string;
  readonly legalBasis: string;
}

/** Proposes, rehearses and approves changes of the rules by which time is counted. */
@Injectable()
export class RuleChanges {
  constructor(
    @Inject(RuleChangeStore) private readonly changes: RuleChangeStore,
    @Inject(CalendarStore) private readonly calendars: CalendarStore,
    @Inject(WorkingTime) private readonly time: WorkingTime,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(ProcedureCatalogue) private readonly procedures: ProcedureCatalogue,
    @Inject(ApplyRuleChange) private readonly apply: ApplyRuleChange,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** After a commit: this process counts with what is stored now. */
  renew(): Promise<void> {
    return this.time.renew();
  }

  async propose(tx: Tx, actor: Actor, asked: Proposal): Promise<Result<string, Refused>> {
    return asked.limit
      ? this.proposeLimit(tx, actor, asked, asked.limit)
      : this.proposeCalendar(tx, actor, asked);
  }

  private async proposeLimit(
    tx: Tx,
    actor: Actor,
    asked: Proposal,
    limit: LimitChangeAsked,
  ): Promise<Result<string, Refused>> {
    const version = await this.procedures.inForce(limit.procedureCode, tx.now);
    const at = (pointer: string, detail: string) =>
      refuse('rule-change.unknown', detail, [{ pointer, code: 'unknown', detail }]);
    if (!version) return at('/limit/procedureCode', `no procedure ${limit.procedureCode}`);
    const { limits } = version.content;
    if (limit.limitCase !== undefined && !limits.some((l) => l.key === limit.limitCase))
      return at('/limit/limitCase', `no case ${limit.limitCase}`);
    return ok(
      await this.store(tx, actor, asked, { kind: 'limit', version: null, change: { limit } }),
    );
  }

  private async proposeCalendar(
    tx: Tx,
    actor: Actor,
    asked: Proposal,
  ): Promise<Result<string, Refused>> {
    const code = asked.calendar ?? STANDARD_CALENDAR;
    const all = await this.calendars.versions(tx);
    const ofCode = all.filter((v) => v.data.code === code && v.status === 'published');
    const base = ofCode.at(-1) ?? (await this.time.storedFor(undefined, tx.now));
    const change = await this.withUnitIds(code, asked);
    if (!change.ok) return change;
    const version = await this.calendars.nextVersion(tx, code);
    const made = changeCalendar(base.data, change.value, version);
    // A unit may begin to follow a calendar that is as it was.
    const moves = change.value.units.length > 0;
    const data = made.ok ? made.value : { ...base.data, version };
    if (!made.ok && !(made.error.code === 'calendar.nothing-changes' && moves)) return made;
    const id = this.ids.next(tx.now);
    const { effectiveFrom, pending } = base;
    const name = ofCode.length > 0 ? base.name : (asked.calendarName ?? base.name);
    const file = { data: { ...data, code }, name, effectiveFrom, pending, evidence: new Map() };
    await this.calendars.insert(tx, { id, file, sha256: '', publishedAt: null });
    const calendar = { ...change.value, version, ...(ofCode.length > 0 ? {} : { name }) };
    return ok(
      await this.store(tx, actor, asked, { kind: 'calendar', version: id, change: { calendar } }),
    );
  }

  private async withUnitIds(
    calendar: string,
    asked: Proposal,
  ): Promise<Result<Omit<CalendarChangeAsked, 'version'>, Refused>> {
    const faults: FieldFault[] = [];
    const idOf = async (unit: string, pointer: string): Promise<string> => {
      const found =
        (await this.units.byCode(unit)) ?? (await this.units.list()).find((u) => u.id === unit);
      if (!found) faults.push({ pointer, code: 'unknown', detail: `there is no unit ${unit}` });
      return found?.id ?? '';
    };
    const unitDays = [];
    for (const [i, { unit, ...day }] of (asked.unitDays ?? []).entries())
      unitDays.push({ unit: await idOf(unit, `/unitDays/${i}/unit`), day });
    const removeUnitDays = [];
    for (const [i, { unit, date }] of (asked.removeUnitDays ?? []).entries())
      removeUnitDays.push({ unit: await idOf(unit, `/removeUnitDays/${i}/unit`), date });
    const units = [];
    for (const [i, unit] of (asked.units ?? []).entries())
      units.push(await idOf(unit, `/units/${i}`));
    if (faults.length > 0) return refuse('rule-change.unknown', 'unknown units', faults);
    const { days = [], removeDays = [], announce = [], weeks = [] } = asked;
    return ok({ calendar, days, removeDays, announce, unitDays, removeUnitDays, units, weeks });
  }

  private async store(
    tx: Tx,
    actor: Actor,
    { reason, legalBasis }: Proposal,
    what: Pick<RuleChangeRow, 'kind' | 'change'> & { version: string | null },
  ): Promise<string> {
    const id = this.ids.next(tx.now);
    await this.changes.insert(tx, {
      id,
      kind: what.kind,
      calendar_version_id: what.version,
      change: what.change,
      reason,
      legal_basis: legalBasis,
      proposed_by: actor.accountId,
      proposed_by_name: actor.name,
      proposed_at: new Date(tx.now),
      rehearsed_at: null,
      approved_by_name: null,
      approved_at: null,
      applied_at: null,
    });
    return id;
  }

  /** Looks at every open clock and writes down what would move; nothing else changes. */
  async rehearse(tx: Tx, id: string): Promise<Result<true, Refused>> {
    const change = await this.changes.lock(tx, id);
    if (!change) return refuse('rule-change.not-found');
    if (change.status !== 'draft' && change.status !== 'rehearsed')
      return refuse('rule-change.not-in-state', `the change is ${change.status}`);
    await this.changes.begin(tx, id, 'rehearsing');
    await this.apply.begin(tx, id, 'rehearse');
    return ok(true);
  }

  /** Taken back before it is in force; what it would have moved is forgotten. */
  async withdraw(tx: Tx, id: string): Promise<Result<true, Refused>> {
    const change = await this.changes.lock(tx, id);
    if (!change) return refuse('rule-change.not-found');
    if (change.status !== 'draft' && change.status !== 'rehearsed')
      return refuse('rule-change.not-in-state', `the change is ${change.status}`);
    await this.changes.withdraw(tx, id);
    return ok(true);
  }

  /** By another person than the one who proposed it, and only after its rehearsal. */
  async approve(tx: Tx, actor: Actor, id: string): Promise<Result<true, Refused>> {
    const change = await this.changes.lock(tx, id);
    if (!change) return refuse('rule-change.not-found');
    if (change.status !== 'rehearsed')
      return refuse('rule-change.not-in-state', `the change is ${change.status}`);
    if (change.proposed_by === actor.accountId)
      return refuse('rule-change.four-eyes', 'another person has to approve it');
    const { calendar } = change.change;
    if (calendar) {
      const next = await this.calendars.nextVersion(tx, calendar.calendar);
      if (next !== calendar.version + 1 && (await this.overtaken(tx, calendar)))
        return refuse('rule-change.outdated', 'a later version is in force: propose it anew');
    }
    if (change.calendar_version_id !== null)
      await this.calendars.publish(tx, change.calendar_version_id);
    if (calendar) await this.calendars.choose(tx, calendar.units, calendar.calendar);
    await this.changes.approve(tx, id, actor);
    await this.changes.begin(tx, id, 'applying');
    await this.apply.begin(tx, id, 'apply');
    return ok(true);
  }

  private async overtaken(tx: Tx, { calendar, version }: CalendarChangeAsked): Promise<boolean> {
    const all = await this.calendars.versions(tx);
    return all.some(
      (v) => v.data.code === calendar && v.data.version > version && v.status === 'published',
    );
  }
}
