import { Inject, Injectable } from '@nestjs/common';
import { searchText, type LocalDate } from '#libs/kernel';
import { Database, Ids, type Tx } from '#libs/platform';
import type { ProcedureContent } from '../domain/index.js';

/** A published version: its content never changes, only the day on which it ends. */
export interface ProcedureVersion {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
  readonly content: ProcedureContent;
}

interface VersionRow {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly content: ProcedureContent;
}

const COLUMNS = `v.id, p.code, v.version, v.effective_from::text, v.effective_to::text`;
const IN_FORCE = `v.effective_from <= $2 AND (v.effective_to IS NULL OR v.effective_to >= $2)`;

@Injectable()
export class VersionStore {
  /** Content is immutable, so a version that was read once is kept. */
  private readonly contents = new Map<string, ProcedureContent>();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  async byId(id: string): Promise<ProcedureVersion | undefined> {
    return this.one(
      `SELECT ${COLUMNS} FROM procedure_version v JOIN procedure p ON p.id = v.procedure_id
        WHERE v.id = $1`,
      [id],
    );
  }

  async inForce(code: string, on: LocalDate): Promise<ProcedureVersion | undefined> {
    return this.one(
      `SELECT ${COLUMNS} FROM procedure_version v JOIN procedure p ON p.id = v.procedure_id
        WHERE p.code = $1 AND ${IN_FORCE} ORDER BY v.version DESC LIMIT 1`,
      [code, on],
    );
  }

  /** The version in force, or the last one of a procedure that has been abolished. */
  async shown(code: string, on: LocalDate): Promise<ProcedureVersion | undefined> {
    return this.one(
      `SELECT ${COLUMNS} FROM procedure_version v JOIN procedure p ON p.id = v.procedure_id
        WHERE p.code = $1 ORDER BY (${IN_FORCE}) DESC, v.version DESC LIMIT 1`,
      [code, on],
    );
  }

  private async one(
    sql: string,
    params: readonly unknown[],
  ): Promise<ProcedureVersion | undefined> {
    const [row] = await this.database.query<Omit<VersionRow, 'content'>>(sql, params);
    if (!row) return undefined;
    return {
      id: row.id,
      code: row.code,
      version: row.version,
      effectiveFrom: row.effective_from,
      effectiveTo: row.effective_to,
      content: await this.content(row.id),
    };
  }

  async content(id: string): Promise<ProcedureContent> {
    const known = this.contents.get(id);
    if (known) return known;
    const [row] = await this.database.query<{ content: ProcedureContent }>(
      `SELECT content FROM procedure_version WHERE id = $1`,
      [id],
    );
    if (!row) throw new Error(`No procedure version ${id}`);
    this.contents.set(id, row.content);
    return row.content;
  }

  /** The last version of a procedure, with the hash of its content; locks the procedure. */
  async lockLatest(
    tx: Tx,
    code: string,
  ): Promise<{ procedureId: string; version: number; hash: string | null }> {
    await tx.query(
      `INSERT INTO procedure (id, code, created_at) VALUES ($1, $2, $3)
       ON CONFLICT (code) DO NOTHING`,
      [this.ids.next(tx.now), code, new Date(tx.now)],
    );
    const rows: { id: string }[] = await tx.query(
      `SELECT id FROM procedure WHERE code = $1 FOR UPDATE`,
      [code],
    );
    const procedureId = rows[0]?.id ?? '';
    const versions: { version: number; content_hash: string }[] = await tx.query(
      `SELECT version, content_hash FROM procedure_version WHERE procedure_id = $1
        ORDER BY version DESC LIMIT 1`,
      [procedureId],
    );
    return {
      procedureId,
      version: versions[0]?.version ?? 0,
      hash: versions[0]?.content_hash ?? null,
    };
  }

  /** Ends what is in force on the day before, and adds the next version. */
  async add(
    tx: Tx,
    procedureId: string,
    next: {
      readonly version: number;
      readonly from: LocalDate;
      readonly to: LocalDate | null;
      readonly hash: string;
      readonly content: ProcedureContent;
    },
  ): Promise<void> {
    const { content } = next;
    await tx.query(
      `UPDATE procedure_version SET effective_to = $2::date - 1
        WHERE procedure_id = $1 AND (effective_to IS NULL OR effective_to >= $2)`,
      [procedureId, next.from],
    );
    await tx.query(
      `INSERT INTO procedure_version (id, procedure_id, version, effective_from, effective_to, content,
         content_hash, field_code, search_vi, search_en, search_text, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        this.ids.next(tx.now),
        procedureId,
        next.version,
        next.from,
        next.to,
        JSON.stringify(content),
        next.hash,
        content.fieldCode,
        searchText(content.name.vi),
        searchText(content.name.en),
        wholeText(content),
        new Date(tx.now),
      ],
    );
  }
}

const wholeText = (content: ProcedureContent): string =>
  searchText(
    [
      content.code,
      content.name.vi,
      content.name.en,
      content.field.vi,
      content.field.en,
      content.competence.vi,
      content.competence.en,
      ...content.results.flatMap((r) => [r.name.vi, r.name.en]),
    ].join(' | '),
  );
