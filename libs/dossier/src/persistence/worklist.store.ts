import { Inject, Injectable } from '@nestjs/common';
import type { Localized } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { TaskKind } from '../domain/index.js';

export interface WorklistRow {
  id: string;
  dossier_id: string;
  node_id: string;
  kind: TaskKind;
  name: Localized;
  unit_id: string;
  role: string;
  opened_at: Date;
  due_at: Date | null;
  sort_at: Date;
  state: 'open' | 'completed' | 'cancelled';
  assignee_id: string | null;
  assignee_name: string | null;
  closed_at: Date | null;
  outcome: string | null;
  note: string | null;
  consultation_id: string | null;
  question: Localized | null;
  documents: string[] | 'all' | null;
  dossier_code: string;
  dossier_status: string;
  dossier_due_at: Date | null;
  procedure_version_id: string;
  /** Whose calendar counts its time. */
  agency_unit_id: string;
  procedure_code: string;
  procedure_name: Localized;
  applicant_name: string;
  handed_at: Date;
  acknowledged_at: Date | null;
  unread_level: number;
  /** Nothing has happened for long, and nothing since that was said. */
  quiet: boolean;
}

export type WorklistSort = 'dueAt' | 'openedAt' | 'closedAt' | 'unread';

export interface WorklistQuery {
  /** Whose list: everything of these units, or everything of one person. */
  readonly of: { readonly units: readonly string[] } | { readonly assignee: string };
  readonly sort: WorklistSort;
  readonly limit: number;
  readonly after?: { readonly at: number; readonly id: string };
}

/** Column and direction of each order; each has a partial index with exactly its predicate. */
const ORDERS = {
  dueAt: { column: 'sort_at', state: `state = 'open'`, sign: '>', direction: '' },
  openedAt: { column: 'opened_at', state: `state = 'open'`, sign: '>', direction: '' },
  closedAt: { column: 'closed_at', state: `state <> 'open'`, sign: '<', direction: 'DESC' },
  /** Of the open ones, those that nobody took note of in time. */
  unread: {
    column: 'sort_at',
    state: `state = 'open' AND acknowledged_at IS NULL AND unread_level > 0`,
    sign: '>',
    direction: '',
  },
} as const satisfies Record<WorklistSort, object>;

const ROW = `
  t.id, t.dossier_id, t.node_id, t.kind, t.name, t.unit_id, t.role, t.opened_at, t.due_at, t.sort_at,
  t.state, t.assignee_id, a.name AS assignee_name, t.closed_at, t.outcome, t.note, t.consultation_id,
  c.question, c.documents, d.code AS dossier_code, d.status AS dossier_status,
  d.due_at AS dossier_due_at, d.procedure_version_id, d.agency_unit_id, d.procedure_code, d.procedure_name,
  d.applicant_name, t.handed_at, t.acknowledged_at, t.unread_level,
  coalesce(d.quiet_seq = d.last_seq, false) AS quiet`;
const JOINS = `
  JOIN dossier d ON d.id = t.dossier_id
  LEFT JOIN account a ON a.id = t.assignee_id
  LEFT JOIN consultation c ON c.id = t.consultation_id AND t.kind = 'consultation'`;

/** The worklist: one index scan for each unit, cut to a page before anything is joined. */
@Injectable()
export class WorklistStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  page(query: WorklistQuery): Promise<WorklistRow[]> {
    const { column, state, sign, direction } = ORDERS[query.sort];
    const mine = 'assignee' in query.of;
    const owner = 'assignee' in query.of ? [query.of.assignee] : [...query.of.units];
    const params: unknown[] = [owner, query.limit + 1];
    const after = query.after
      ? `AND (${column}, id) ${sign} ($${params.push(new Date(query.after.at))}, $${params.push(query.after.id)}::uuid)`
      : '';
    const order = `${column} ${direction}, id ${direction}`;
    return this.database.query<WorklistRow>(
      `SELECT ${ROW} FROM (
         SELECT t.* FROM unnest($1::uuid[]) AS o(id) CROSS JOIN LATERAL (
           SELECT * FROM task
            WHERE ${mine ? 'assignee_id' : 'unit_id'} = o.id AND ${state} AND kind <> 'outside' ${after}
            ORDER BY ${order} LIMIT $2
         ) t ORDER BY ${order.replaceAll(/\b(id|sort_at|opened_at|closed_at)\b/g, 't.$1')} LIMIT $2
       ) t ${JOINS}
       ORDER BY t.${column} ${direction}, t.id ${direction}`,
      params,
    );
  }

  /** The tasks of one dossier in these units or with this person: what a full code finds. */
  ofDossier(
    code: string,
    of: WorklistQuery['of'],
    open: boolean,
    limit: number,
  ): Promise<WorklistRow[]> {
    const mine = 'assignee' in of;
    return this.database.query<WorklistRow>(
      `SELECT ${ROW} FROM task t ${JOINS}
        WHERE t.dossier_id = (SELECT id FROM dossier WHERE code = $1)
          AND t.${mine ? 'assignee_id' : 'unit_id'} = ANY($2::uuid[]) AND t.kind <> 'outside'
          AND (t.state = 'open') = $3
        ORDER BY t.sort_at, t.id LIMIT $4`,
      [code, 'assignee' in of ? [of.assignee] : [...of.units], open, limit],
    );
  }

  async one(id: string): Promise<WorklistRow | undefined> {
    const rows = await this.database.query<WorklistRow>(
      `SELECT ${ROW} FROM task t ${JOINS} WHERE t.id = $1 AND t.kind <> 'outside'`,
      [id],
    );
    return rows[0];
  }
}
