import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '#libs/kernel';
import { Database, Ids, Outbox, UnitOfWork, type Actor } from '#libs/platform';
import { Board } from './board.js';
import {
  ExportStore,
  type Export,
  type ExportFilter,
  type ExportKind,
} from './persistence/export.store.js';

export const BUILD_EXPORT = 'build-export';

/** Asks for a large report; it is built in the queue. */
@Injectable()
export class RequestExport {
  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Ids) private readonly ids: Ids,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(ExportStore) private readonly store: ExportStore,
    @Inject(Board) private readonly board: Board,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** The export holds the rights of the moment at which it was asked for. */
  async run(actor: Actor, kind: ExportKind, filter: ExportFilter, locale: Locale): Promise<Export> {
    const units = await this.board.unitsOf(actor);
    const id = await this.work.run(async (tx) => {
      const exportId = this.ids.next(tx.now);
      await this.store.insert(tx, {
        id: exportId,
        accountId: actor.accountId,
        kind,
        filter,
        units,
        locale,
      });
      await this.outbox.add(tx, [{ topic: BUILD_EXPORT, payload: { exportId } }]);
      return exportId;
    });
    return this.own(actor, id);
  }

  page(actor: Actor, before: string | null, limit: number): Promise<Export[]> {
    return this.store.page(this.database.manager, actor.accountId, before, limit);
  }

  /** Somebody's own export; others do not learn that it exists. */
  async own(actor: Actor, id: string): Promise<Export> {
    const found = await this.store.byId(this.database.manager, id);
    if (found === undefined || found.accountId !== actor.accountId) throw new ExportNotFound();
    return found;
  }
}

export class ExportNotFound extends Error {}
