import { Inject, Injectable } from '@nestjs/common';
import type { Instant, LocalDate } from '#libs/kernel';
import { Database, Ids, type Actor, type Tx } from '#libs/platform';
import type { ProcedureContent } from '../domain/index.js';
import { hashOf, searchColumns } from './version.store.js';

export type VersionStatus = 'draft' | 'published' | 'withdrawn';

export interface VersionRecord {
  readonly id: string;
  readonly procedureId: string;
  readonly code: string;
  readonly version: number;
  readonly status: VersionStatus;
  readonly revision: number;
  readonly basedOn: number | null;
  readonly effectiveFrom: LocalDate | null;
  readonly effectiveTo: LocalDate | null;
  readonly hash: string;
}

export type ProcedureEventKind =
  'draft-created' | 'draft-saved' | 'draft-imported' | 'published' | 'withdrawn';

export interface ProcedureEvent {
  readonly version: number;
  readonly kind: ProcedureEventKind;
  readonly at: Instant;
  readonly actor: { readonly id: string; readonly name: string };
  readonly data: Readonly<Record<string, unknown>>;
}

interface RecordRow {
  readonly id: string;
  readonly procedure_id: string;
  readonly code: string;
  readonly version: number;
  readonly status: VersionStatus;
  readonly revision: number;
  readonly based_on: number | null;
  readonly effective_from: string | null;
  readonly effective_to: string | null;
  readonly content_hash: string;
}

const COLUMNS = `v.id, v.procedure_id, p.code, v.version, v.status, v.revision, v.based_on,
  v.effective_from::text, v.effective_to::text, v.content_hash`;
const FROM = `procedure_version v JOIN procedure p ON p.id = v.procedure_id`;

/** Versions with their drafts, and what was done to them. Nothing of it is kept in memory. */
@Injectable()
export class DraftStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** All versions of a procedure, the newest first; none, and there is no such procedure. */
  async versions(code: string, tx?: Tx): Promise<readonly VersionRecord[]> {
    const rows = await this.read<RecordRow>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE p.code = $1 ORDER BY v.version DESC`,
      [code],
      tx,
    );
    return rows.map(recordOf);
  }

  /** Of every procedure the published versions that have not ended, and the open draft. */
  async current(on: LocalDate): Promise<readonly VersionRecord[]> {
    const rows = await this.read<RecordRow>(
      `SELECT ${COLUMNS} FROM ${FROM}
        WHERE v.status = 'draft'
           OR (v.status = 'published' AND (v.effective_to IS NULL OR v.effective_to >= $1)
               AND (v.effective_to IS NULL OR v.effective_to >= v.effective_from))
        ORDER BY p.code, v.version DESC`,
      [on],
    );
    return rows.map(recordOf);
  }

  async content(id: string, tx?: Tx): Promise<ProcedureContent> {
    const [row] = await this.read<{ content: ProcedureContent }>(
      `SELECT content FROM procedure_version WHERE id = $1`,
      [id],
      tx,
    );
    if (!row) throw new Error(`Procedure version ${id} is gone`);
    return row.content;
  }

  /** Until the end of the transaction nobody else changes versions of the procedure. */
  async lock(tx: Tx, code: string): Promise<void> {
    await tx.query(`SELECT id FROM procedure WHERE code = $1 FOR UPDATE`, [code]);
  }

  async addDraft(
    tx: Tx,
    draft: {
      readonly procedureId: string;
      readonly version: number;
      readonly basedOn: number;
      readonly content: ProcedureContent;
    },
  ): Promise<void> {
    const { content } = draft;
    await tx.query(
      `INSERT INTO procedure_version (id, procedure_id, version, status, origin, based_on, content,
         content_hash, field_code, search_vi, search_en, search_text, created_at)
       VALUES ($1, $2, $3, 'draft', 'authored', $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        this.ids.next(tx.now),
        draft.procedureId,
        draft.version,
        draft.basedOn,
        JSON.stringify(content),
        hashOf(content),
        ...searchColumns(content),
        new Date(tx.now),
      ],
    );
  }

  async saveContent(tx: Tx, id: string, content: ProcedureContent): Promise<void> {
    await tx.query(
      `UPDATE procedure_version SET content = $2, content_hash = $3, revision = revision + 1
        WHERE id = $1 AND status = 'draft'`,
      [id, JSON.stringify(content), hashOf(content)],
    );
  }

  async publish(tx: Tx, id: string, from: LocalDate, to: LocalDate | null): Promise<void> {
    await tx.query(
      `UPDATE procedure_version SET status = 'published', effective_from = $2, effective_to = $3
        WHERE id = $1 AND status = 'draft'`,
      [id, from, to],
    );
  }

  async withdraw(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE procedure_version SET status = 'withdrawn' WHERE id = $1 AND status = 'draft'`,
      [id],
    );
  }

  async record(
    tx: Tx,
    of: Pick<VersionRecord, 'procedureId' | 'version'>,
    actor: Actor,
    kind: ProcedureEventKind,
    data: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    await tx.query(
      `INSERT INTO procedure_event (id, procedure_id, version, kind, at, actor_id, actor_name, data)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        this.ids.next(tx.now),
        of.procedureId,
        of.version,
        kind,
        new Date(tx.now),
        actor.accountId,
        actor.name,
        JSON.stringify(data),
      ],
    );
  }

  /** What was done to the versions of a procedure, in the order in which it was done. */
  async events(procedureId: string, version?: number, tx?: Tx): Promise<ProcedureEvent[]> {
    const rows = await this.read<{
      version: number;
      kind: ProcedureEventKind;
      at: Date;
      actor_id: string;
      actor_name: string;
      data: Record<string, unknown>;
    }>(
      `SELECT version, kind, at, actor_id, actor_name, data FROM procedure_event
        WHERE procedure_id = $1 AND ($2::int IS NULL OR version = $2) ORDER BY at, id`,
      [procedureId, version ?? null],
      tx,
    );
    return rows.map((row) => ({
      version: row.version,
      kind: row.kind,
      at: row.at.getTime(),
      actor: { id: row.actor_id, name: row.actor_name },
      data: row.data,
    }));
  }

  private read<T>(sql: string, params: unknown[], tx?: Tx): Promise<T[]> {
    return tx ? tx.query<T[]>(sql, params) : this.database.query<T>(sql, params);
  }
}

const recordOf = (row: RecordRow): VersionRecord => ({
  id: row.id,
  procedureId: row.procedure_id,
  code: row.code,
  version: row.version,
  status: row.status,
  revision: row.revision,
  basedOn: row.based_on,
  effectiveFrom: row.effective_from,
  effectiveTo: row.effective_to,
  hash: row.content_hash,
});
