import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Localized } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { Grouping, Measure, Period } from '../domain/measure.js';
import { CONDITIONS, LIVES, LIVES_GROUP, SUBJECTS } from './subject.js';

export interface CurrentStep {
  readonly key: string;
  readonly name: Localized;
  readonly unit: Localized & { readonly code: string };
  readonly assignee: string | null;
  readonly dueAt: Instant | null;
}

/** A dossier as a manager sees it in a list. */
export interface DossierLine {
  readonly id: string;
  readonly code: string;
  readonly status: string;
  readonly procedureCode: string;
  readonly procedureName: Localized;
  readonly applicantName: string;
  readonly receivedAt: Instant | null;
  readonly dueAt: Instant | null;
  readonly provisional: boolean;
  readonly decidedAt: Instant | null;
  readonly agencyUnitId: string;
  readonly pause: string | null;
  /** Of a linked dossier: the one that handed it over, under whose clock it runs. */
  readonly originCode: string | null;
  readonly steps: readonly CurrentStep[];
}

export interface LineRecord {
  id: string;
  code: string;
  status: string;
  procedure_code: string;
  procedure_name: Localized;
  applicant_name: string;
  received_at: Date | null;
  due_at: Date | null;
  provisional: boolean;
  decided_at: Date | null;
  agency_unit_id: string;
  pause: string | null;
  origin_code: string | null;
  steps:
    | {
        key: string;
        name: Localized;
        unit: Localized & { code: string };
        assignee: string | null;
        dueAt: string | null;
      }[]
    | null;
}

export const LINE = `
  d.id, d.code, d.status, d.procedure_code, d.procedure_name, d.applicant_name, d.received_at, d.due_at,
  d.provisional, d.decided_at, d.agency_unit_id, d.pause,
  CASE WHEN d.origin_id IS NOT NULL THEN origin_clock(d.origin_id)->>'code' END AS origin_code,
  (SELECT jsonb_agg(jsonb_build_object('key', t.node_id, 'name', t.name, 'dueAt', t.due_at,
            'unit', jsonb_build_object('code', u.code, 'vi', u.name_vi, 'en', u.name_en), 'assignee', a.name)
            ORDER BY t.sort_at)
     FROM task t JOIN unit u ON u.id = t.unit_id LEFT JOIN account a ON a.id = t.assignee_id
    WHERE t.dossier_id = d.id AND t.state = 'open') AS steps`;

export interface Behind {
  readonly grouping: Grouping;
  readonly key?: string;
  readonly measure?: Measure;
  readonly period: Period;
}

/** The dossiers behind any number of a board. */
@Injectable()
export class BehindStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Newest first, after the dossier `after`. */
  async dossiers(
    units: readonly string[],
    behind: Behind,
    now: Instant,
    after: string | null,
    limit: number,
  ): Promise<DossierLine[]> {
    const rows = await this.database.query<LineRecord>(
      `WITH p AS (SELECT '' AS key, to_timestamp($2::float8 / 1000) AS from_at, to_timestamp($3::float8 / 1000) AS to_at,
                         to_timestamp($4::float8 / 1000) AS now_at),
            s AS NOT MATERIALIZED (${SUBJECTS[behind.grouping]}),
            l AS (${LIVES} WHERE ($5::text IS NULL OR s.key = $5)${ofNode(behind)} AND ($6::uuid IS NULL OR s.dossier_id < $6)
                  ${LIVES_GROUP}),
            hit AS (SELECT DISTINCT l.dossier_id AS id FROM l
                     WHERE ${behind.measure === undefined ? 'true' : CONDITIONS[behind.measure]}
                     ORDER BY 1 DESC LIMIT $7)
       SELECT ${LINE} FROM hit JOIN dossier d ON d.id = hit.id ORDER BY d.id DESC`,
      [
        units,
        behind.period.from,
        behind.period.to,
        now,
        behind.grouping === 'month' ? null : (behind.key ?? null),
        after,
        limit,
      ],
    );
    return rows.map(toLine);
  }

  /** Open dossiers that are due by an instant, the most urgent first. */
  async dueBy(
    units: readonly string[],
    until: Instant,
    after: { readonly dueAt: Instant; readonly id: string } | null,
    limit: number,
  ): Promise<DossierLine[]> {
    const rows = await this.database.query<LineRecord>(
      `SELECT ${LINE} FROM dossier d
        WHERE d.status IN ('in-process', 'awaiting-payment', 'supplement-requested') AND d.due_at IS NOT NULL
          AND d.due_at <= to_timestamp($2::float8 / 1000) AND d.agency_unit_id = ANY($1)
          AND ($3::float8 IS NULL OR (d.due_at, d.id) > (to_timestamp($3::float8 / 1000), $4::uuid))
        ORDER BY d.due_at, d.id LIMIT $5`,
      [units, until, after?.dueAt ?? null, after?.id ?? null, limit],
    );
    return rows.map(toLine);
  }
}

/** The key of a step begins with its procedure; its node alone already leaves few steps to look at. */
const ofNode = ({ grouping, key }: Behind): string =>
  grouping === 'step' && key !== undefined
    ? ` AND s.node = split_part(split_part($5, '/', 2), ':', 1)`
    : '';

const instant = (date: Date | null): Instant | null => date?.getTime() ?? null;

export const toLine = (r: LineRecord): DossierLine => ({
  id: r.id,
  code: r.code,
  status: r.status,
  procedureCode: r.procedure_code,
  procedureName: r.procedure_name,
  applicantName: r.applicant_name,
  receivedAt: instant(r.received_at),
  dueAt: instant(r.due_at),
  provisional: r.provisional,
  decidedAt: instant(r.decided_at),
  agencyUnitId: r.agency_unit_id,
  pause: r.pause,
  originCode: r.origin_code,
  steps: (r.steps ?? []).map((s) => ({
    ...s,
    dueAt: s.dueAt === null ? null : Date.parse(s.dueAt),
  })),
});
