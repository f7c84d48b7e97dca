import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { searchText, type LocalDate } from '#libs/kernel';
import { Database, Ids, Shelf, type Tx } from '#libs/platform';
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
}

export interface LatestVersion {
  readonly procedureId: string;
  readonly lastNumber: number;
  /** Nothing is published yet. */
  readonly first: boolean;
  /** Of the last published content. */
  readonly hash: string | null;
  /** A process owner wrote it: what stands in the seeds is older than what people decided. */
  readonly authored: boolean;
}

/** How long another process may go on with the versions it knows. */
const FRESH_MS = 5_000;

/** Published versions, kept in memory: use cases ask for them in the middle of a transaction. */
@Injectable()
export class VersionStore {
  private readonly contents = new Map<string, ProcedureContent>();
  private readonly shelf = new Shelf(() => this.read(), FRESH_MS);

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** All versions, of each procedure the newest first. What is old is renewed behind the scenes. */
  all(): Promise<readonly ProcedureVersion[]> {
    return this.shelf.get();
  }

  /** Reads again, and waits for it. */
  refresh(): Promise<readonly ProcedureVersion[]> {
    return this.shelf.renew();
  }

  private async read(): Promise<readonly ProcedureVersion[]> {
    const rows = await this.database.query<VersionRow>(
      `SELECT v.id, p.code, v.version, v.effective_from::text, v.effective_to::text
         FROM procedure_version v JOIN procedure p ON p.id = v.procedure_id
        WHERE v.status = 'published'
        ORDER BY p.code, v.version DESC`,
    );
    const missing = rows.map((row) => row.id).filter((id) => !this.contents.has(id));
    if (missing.length > 0) {
      const added = await this.database.query<{ id: string; content: ProcedureContent }>(
        `SELECT id, content FROM procedure_version WHERE id = ANY ($1)`,
        [missing],
      );
      for (const { id, content } of added) this.contents.set(id, content);
    }
    return rows.flatMap((row) => {
      const content = this.contents.get(row.id);
      return content ? [versionOf(row, content)] : [];
    });
  }

  /** The last published version of a procedure, and the last number given; locks the procedure. */
  async lockLatest(tx: Tx, code: string): Promise<LatestVersion> {
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
    const versions: { version: number; status: string; content_hash: string; origin: string }[] =
      await tx.query(
        `SELECT version, status, content_hash, origin FROM procedure_version
          WHERE procedure_id = $1 ORDER BY version DESC`,
        [procedureId],
      );
    const published = versions.find((v) => v.status === 'published');
    return {
      procedureId,
      lastNumber: versions[0]?.version ?? 0,
      first: published === undefined,
      hash: published?.content_hash ?? null,
      authored: published?.origin === 'authored',
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
    this.shelf.forget();
    await endBefore(tx, procedureId, next.from);
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
        ...searchColumns(content),
        new Date(tx.now),
      ],
    );
  }
}

const versionOf = (row: VersionRow, content: ProcedureContent): ProcedureVersion => ({
  id: row.id,
  code: row.code,
  version: row.version,
  effectiveFrom: row.effective_from,
  effectiveTo: row.effective_to,
  content,
});

export const hashOf = (content: ProcedureContent): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

export const isEffective = (
  { effectiveFrom, effectiveTo }: Pick<ProcedureVersion, 'effectiveFrom' | 'effectiveTo'>,
  on: LocalDate,
): boolean => effectiveFrom <= on && (effectiveTo === null || on <= effectiveTo);

/** What is in force ends on the day before. */
export const endBefore = (tx: Tx, procedureId: string, day: LocalDate): Promise<unknown> =>
  tx.query(
    `UPDATE procedure_version SET effective_to = $2::date - 1
      WHERE procedure_id = $1 AND status = 'published'
        AND (effective_to IS NULL OR effective_to >= $2)`,
    [procedureId, day],
  );

/** `field_code`, `search_vi`, `search_en` and `search_text` of a version. */
export const searchColumns = (content: ProcedureContent): readonly string[] => [
  content.fieldCode,
  searchText(content.name.vi),
  searchText(content.name.en),
  wholeText(content),
];

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
