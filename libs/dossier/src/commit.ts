import { Inject, Injectable } from '@nestjs/common';
import { Database, UnitOfWork, type Tx } from '#libs/platform';
import { Contexts } from './contexts.js';

/** A transaction on dossiers, begun when everything from outside is at hand. */
@Injectable()
export class Commit {
  private warm = false;

  constructor(
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Database) private readonly database: Database,
  ) {}

  async run<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    if (!this.warm) {
      await this.contexts.warm(await this.database.now());
      this.warm = true;
    }
    return this.work.run(work);
  }
}
