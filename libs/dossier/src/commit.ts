import { Inject, Injectable } from '@nestjs/common';
import { Database, UnitOfWork, type Statement, type Tx } from '#libs/platform';
import { Contexts } from './contexts.js';
import { DossierStore } from './persistence/dossier.store.js';
import { Turnstile } from './turnstile.js';

interface TaskOrConsultation {
  readonly table: 'task' | 'consultation';
  readonly id: string;
}

/** A transaction on dossiers, begun when everything from outside is at hand. */
@Injectable()
export class Commit {
  private warm = false;
  private readonly turnstile = new Turnstile();

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Database) private readonly database: Database,
    @Inject(DossierStore) private readonly store: DossierStore,
  ) {}

  async run<T>(work: (tx: Tx) => Promise<T>, ahead?: readonly Statement[]): Promise<T> {
    if (!this.warm) {
      await this.contexts.warm(await this.database.now());
      this.warm = true;
    }
    return this.work.run(work, ahead);
  }

  /**
   * The same, one after the other for a dossier: however many press on one dossier at once, only one of them holds
   * a connection while it waits for the lock, and everybody else's work goes on.
   */
  async inTurn<T>(at: TaskOrConsultation, work: (tx: Tx) => Promise<T>): Promise<T> {
    const { table, id } = at;
    const [found] = await this.database.query<{ dossier_id: string }>(
      `SELECT dossier_id FROM ${table} WHERE id = $1`,
      [id],
    );
    if (!found) return this.run(work);
    const { dossier_id: dossier } = found;
    const ahead = [this.store.aheadOfLock(dossier), this.store.aheadOfParts(dossier)];
    return this.turnstile.run(dossier, () => this.run(work, ahead));
  }
}
