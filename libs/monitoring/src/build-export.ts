import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { DAY, startOfLegalDate } from '#libs/kernel';
import { FileStorage } from '#libs/document';
import { Database, Handles, UnitOfWork, type EffectHandler, type Message } from '#libs/platform';
import { Board } from './board.js';
import { CSV_START, csvLine, MEASURES, type Period } from './domain/index.js';
import { COLUMN_NAMES, dossierRecord, type ListExport } from './export-columns.js';
import { ExportStore, type Export } from './persistence/export.store.js';
import { BUILD_EXPORT } from './request-export.js';

const BATCH = 500;
const MAX_BYTES = 1024 * 1024 * 1024;

/** Builds an export as CSV, page by page, with progress. */
@Injectable()
@Handles(BUILD_EXPORT, 'bulk')
export class BuildExport implements EffectHandler {
  constructor(
    @Inject(ExportStore) private readonly store: ExportStore,
    @Inject(Board) private readonly board: Board,
    @Inject(FileStorage) private readonly storage: FileStorage,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
  ) {}

  async perform({ payload }: Message): Promise<void> {
    const { exportId } = payload as { exportId: string };
    const wanted = await this.store.byId(this.database.manager, exportId);
    if (wanted === undefined || wanted.state === 'done') return;
    const counted = { rows: 0 };
    const lines =
      wanted.kind === 'summary'
        ? this.summary(wanted, counted)
        : this.dossiers(wanted, wanted.kind, counted);
    const stored = await this.storage.put(Readable.from(lines), MAX_BYTES);
    const first = await this.work.run((tx) =>
      this.store.finish(tx, wanted.id, counted.rows, stored),
    );
    if (!first) await this.storage.remove(stored.key);
  }

  private async *summary(e: Export, counted: { rows: number }): AsyncGenerator<Buffer> {
    const names = COLUMN_NAMES[e.locale];
    const rows = await this.board.summary(
      e.units,
      e.filter.groupBy,
      periodOf(e),
      await this.board.now(),
    );
    yield text(
      CSV_START +
        csvLine([
          names.key,
          names.label,
          ...MEASURES.map((m) => names[m]),
          names.median,
          names.p90,
        ]),
    );
    for (const row of rows) {
      counted.rows++;
      const counts = MEASURES.map((m) => row[m]);
      yield text(
        csvLine([row.key, row.label[e.locale], ...counts, row.medianMinutes, row.p90Minutes]),
      );
    }
  }

  private async *dossiers(
    e: Export,
    kind: ListExport,
    counted: { rows: number },
  ): AsyncGenerator<Buffer> {
    const behind = { ...e.filter, grouping: e.filter.groupBy, period: periodOf(e) };
    yield text(CSV_START + csvLine(dossierRecord.header(kind, e.locale)));
    let after: string | null = null;
    for (;;) {
      const page = await this.board.behind(e.units, behind, after, BATCH);
      for (const line of page) {
        counted.rows++;
        yield text(csvLine(dossierRecord.line(kind, e.locale, counted.rows, line)));
      }
      await this.work.run((tx) => this.store.progress(tx, e.id, counted.rows, null));
      after = page.at(-1)?.id ?? null;
      if (page.length < BATCH || after === null) return;
    }
  }
}

const text = (line: string): Buffer => Buffer.from(line, 'utf8');

const periodOf = ({ filter }: Export): Period => ({
  from: startOfLegalDate(filter.from),
  to: startOfLegalDate(filter.to) + DAY,
});
