import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant, Locale } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { Grouping, Measure } from '../domain/measure.js';

export const EXPORT_KINDS = ['summary', 'dossiers', 'register'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** What an export contains; dates are civil, the last one included. */
export interface ExportFilter {
  readonly from: string;
  readonly to: string;
  readonly groupBy: Grouping;
  readonly key?: string;
  readonly measure?: Measure;
}

export interface Export {
  readonly id: string;
  readonly accountId: string;
  readonly kind: ExportKind;
  readonly filter: ExportFilter;
  readonly units: readonly string[];
  readonly locale: Locale;
  readonly state: 'queued' | 'running' | 'done' | 'failed';
  readonly rows: number;
  readonly total: number | null;
  readonly file: { readonly key: string; readonly size: number } | null;
  readonly error: string | null;
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
}

interface ExportRecord {
  id: string;
  account_id: string;
  kind: ExportKind;
  filter: ExportFilter;
  units: string[];
  locale: Locale;
  state: Export['state'];
  row_count: number;
  row_total: number | null;
  storage_key: string | null;
  size: string | null;
  error: string | null;
  created_at: Date;
  finished_at: Date | null;
}

@Injectable()
export class ExportStore {
  async insert(
    tx: Tx,
    e: Pick<Export, 'id' | 'accountId' | 'kind' | 'filter' | 'units' | 'locale'>,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO export (id, account_id, kind, filter, units, locale, state, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'queued', $7)`,
      [e.id, e.accountId, e.kind, JSON.stringify(e.filter), e.units, e.locale, new Date(tx.now)],
    );
  }

  async byId(reader: EntityManager, id: string): Promise<Export | undefined> {
    const rows = await reader.query<ExportRecord[]>(`SELECT * FROM export WHERE id = $1`, [id]);
    return rows.map(toExport)[0];
  }

  /** Somebody's own, the newest first. */
  async page(
    reader: EntityManager,
    accountId: string,
    before: string | null,
    limit: number,
  ): Promise<Export[]> {
    const rows = await reader.query<ExportRecord[]>(
      `SELECT * FROM export WHERE account_id = $1 AND ($2::uuid IS NULL OR id < $2)
        ORDER BY id DESC LIMIT $3`,
      [accountId, before, limit],
    );
    return rows.map(toExport);
  }

  async progress(tx: Tx, id: string, rows: number, total: number | null): Promise<void> {
    await tx.query(
      `UPDATE export SET state = 'running', row_count = $2, row_total = $3 WHERE id = $1 AND state IN ('queued', 'running')`,
      [id, rows, total],
    );
  }

  async finish(
    tx: Tx,
    id: string,
    rows: number,
    file: { key: string; size: number },
  ): Promise<boolean> {
    const done = await tx.query<unknown[]>(
      `WITH done AS (UPDATE export SET state = 'done', row_count = $2, row_total = $2, storage_key = $3, size = $4, finished_at = $5
        WHERE id = $1 AND state IN ('queued', 'running') RETURNING id) SELECT id FROM done`,
      [id, rows, file.key, file.size, new Date(tx.now)],
    );
    return done.length > 0;
  }
}

const toExport = (r: ExportRecord): Export => ({
  id: r.id,
  accountId: r.account_id,
  kind: r.kind,
  filter: r.filter,
  units: r.units,
  locale: r.locale,
  state: r.state,
  rows: r.row_count,
  total: r.row_total,
  file:
    r.storage_key === null || r.size === null ? null : { key: r.storage_key, size: Number(r.size) },
  error: r.error,
  createdAt: r.created_at.getTime(),
  finishedAt: r.finished_at?.getTime() ?? null,
});
