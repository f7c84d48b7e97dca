import { Inject, Injectable } from '@nestjs/common';
import { Database, type Actor } from '#libs/platform';
import { Contexts } from './contexts.js';
import { byLoad, whyUnfit } from './domain/index.js';
import { nodeOf } from './give-out.js';
import { DossierStore } from './persistence/dossier.store.js';
import { OfficersStore, type Officer } from './persistence/officers.store.js';
import { Worklist } from './worklist.js';

/** Whom a task can be given to: by the same rule that judges the assignment. */
@Injectable()
export class TaskOfficers {
  constructor(
    @Inject(Worklist) private readonly worklist: Worklist,
    @Inject(DossierStore) private readonly store: DossierStore,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(OfficersStore) private readonly officers: OfficersStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  async fitFor(actor: Actor, taskId: string): Promise<Officer[] | undefined> {
    const row = await this.worklist.one(actor, taskId);
    const loaded = row && (await this.store.find(this.database.manager, row.dossier_id));
    const task = loaded?.state.tasks.find((t) => t.id === taskId);
    if (!loaded || !task) return undefined;
    const ctx = await this.contexts.of(actor, loaded, await this.database.now());
    const all = await this.officers.of(this.database.manager, task, ctx.now, ctx.time);
    return all
      .filter((o) => whyUnfit(o, task, nodeOf(ctx, task), loaded.state) === undefined)
      .sort(byLoad);
  }
}
