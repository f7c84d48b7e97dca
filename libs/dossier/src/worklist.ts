import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import { Database, decodeCursor, ProblemException, type Actor, type Role } from '#libs/platform';
import { ProcedureCatalogue } from '#libs/procedure';
import type { ProcedureContent } from '#libs/procedure/domain';
import { WorkingTime } from '#libs/working-time';
import {
  WorklistStore,
  type WorklistQuery,
  type WorklistRow,
  type WorklistSort,
} from './persistence/worklist.store.js';

/** Posts that come with work; the others read, configure or audit. */
const WORKING: ReadonlySet<Role> = new Set([
  'receptionist',
  'specialist',
  'head',
  'leader',
  'clerk',
  'consultee',
  'manager',
] as const);

const LEADING: ReadonlySet<Role> = new Set(['head', 'leader', 'manager'] as const);

export interface WorklistInput {
  readonly scope: 'mine' | 'unit';
  readonly state: 'open' | 'closed';
  readonly sort: 'dueAt' | 'openedAt';
  readonly q?: string | undefined;
  readonly only?: 'unacknowledged' | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** What waits for an officer and for the units of an officer. */
@Injectable()
export class Worklist {
  constructor(
    @Inject(WorklistStore) private readonly store: WorklistStore,
    @Inject(ProcedureCatalogue) private readonly procedures: ProcedureCatalogue,
    @Inject(WorkingTime) private readonly time: WorkingTime,
    @Inject(Database) private readonly database: Database,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
  ) {}

  async page(actor: Actor, input: WorklistInput): Promise<WorklistRow[]> {
    const of: WorklistQuery['of'] =
      input.scope === 'mine'
        ? { assignee: actor.accountId }
        : { units: input.only ? await this.below(actor) : unitsOf(actor) };
    if (input.q) {
      return this.store.ofDossier(input.q.toUpperCase(), of, input.state === 'open', input.limit);
    }
    const sort: WorklistSort =
      input.state === 'closed' ? 'closedAt' : input.only ? 'unread' : input.sort;
    const after = input.cursor === undefined ? undefined : keyOf(input.cursor);
    return this.store.page({ of, sort, limit: input.limit, ...(after ? { after } : {}) });
  }

  /** Whoever leads hears also of what lies unread in the units below. */
  private async below(actor: Actor): Promise<string[]> {
    const led = actor.posts.filter((p) => LEADING.has(p.role)).map((p) => p.unitId);
    const trees = await Promise.all(led.map((id) => this.units.subtree(id)));
    return [...new Set([...unitsOf(actor), ...trees.flat().map((u) => u.id)])];
  }

  /** A task of one's own units, or one's own. */
  async one(actor: Actor, id: string): Promise<WorklistRow | undefined> {
    const row = await this.store.one(id);
    const visible =
      row && (row.assignee_id === actor.accountId || unitsOf(actor).includes(row.unit_id));
    return visible ? row : undefined;
  }

  /** What the rows need besides themselves: law, calendar and the moment. */
  async surroundings(rows: readonly WorklistRow[]) {
    const ids = [...new Set(rows.map((r) => r.procedure_version_id))];
    const now = await this.database.now();
    const agencies = [...new Set(rows.map((r) => r.agency_unit_id))];
    const [calendars, contents] = await Promise.all([
      Promise.all(
        agencies.map(async (unit) => [unit, await this.time.calendarFor(unit, now)] as const),
      ),
      Promise.all(
        ids.map(async (id) => [id, (await this.procedures.version(id))?.content] as const),
      ),
    ]);
    const known = new Map<string, ProcedureContent | undefined>(contents);
    return { now, calendars: new Map(calendars), content: (id: string) => known.get(id) };
  }
}

const unitsOf = (actor: Actor): string[] => [
  ...new Set(actor.posts.filter((p) => WORKING.has(p.role)).map((p) => p.unitId)),
];

function keyOf(cursor: string): { at: number; id: string } {
  const [at, id] = decodeCursor(cursor, 2);
  if (typeof at === 'number' && typeof id === 'string' && isUuid(id)) return { at, id };
  throw new ProblemException(400, 'request.cursor');
}

/** The key of a row in the order of its list. */
export const cursorKey = (row: WorklistRow, input: WorklistInput): [number, string] => {
  const at =
    input.state === 'closed'
      ? row.closed_at
      : input.only || input.sort === 'dueAt'
        ? row.sort_at
        : row.opened_at;
  return [at?.getTime() ?? 0, row.id];
};
