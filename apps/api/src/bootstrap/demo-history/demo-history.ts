import { setTimeout as sleep } from 'node:timers/promises';
import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type INestApplicationContext,
} from '@nestjs/common';
import { FileStorage } from '#libs/document';
import { DossierStore, WatchClocks } from '#libs/dossier';
import { MeasureFinished } from '#libs/monitoring';
import { Config, Database, SimulatedClock, UnitOfWork } from '#libs/platform';
import { ProcedureCatalogue } from '#libs/procedure';
import type { ProcedureContent } from '#libs/procedure/domain';
import { WorkingTime } from '#libs/working-time';
import { demoAccounts } from '../../../../../seeds/demo/accounts.js';
import { ClockTower } from './clock-tower.js';
import { fillShelf } from './file-shelf.js';
import { Filing } from './filing.js';
import { openHistory } from './history-app.js';
import { castOf, type Part } from './part.js';
import { People } from './people.js';
import { Performer } from './performer.js';
import { Play } from './play.js';
import { ProgressStore, type ToldHistory } from './progress.store.js';
import { WorkClock } from './work-clock.js';

/** Between two dossiers the people who use the portal come first. */
const BREATH_MS = 15;
const TELL_EVERY = 50;
const INVESTORS = demoAccounts.filter((a) => a.kind === 'investor').map((a) => a.email);

/** Half a year of dossiers, told by the real use cases on a simulated clock; resumable. */
@Injectable()
export class DemoHistory implements BeforeApplicationShutdown {
  private readonly logger = new Logger('Demo history');
  private running: Promise<void> | undefined;
  private stopping = false;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(ProgressStore) private readonly progress: ProgressStore,
    @Inject(MeasureFinished) private readonly measures: MeasureFinished,
  ) {}

  /** Tells what is not told yet. @param count of dossiers, where a history is begun */
  run(count = 300): Promise<void> {
    return (this.running ??= this.tell(count).finally(() => (this.running = undefined)));
  }

  /** The dossier that is being told is finished, no further one is begun. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.running?.catch(() => undefined);
  }

  private async tell(count: number): Promise<void> {
    const told = await this.progress.begin(count);
    if (told.finishedAt !== null) return;
    const clock = new SimulatedClock(told.endsAt);
    const app = await openHistory(this.config, clock);
    try {
      if (await this.tellAll(app, clock, told)) {
        await this.measures.again();
        await this.progress.finish();
      }
    } finally {
      await app.close();
    }
  }

  /** Whether the end was reached. */
  private async tellAll(
    app: INestApplicationContext,
    clock: SimulatedClock,
    told: ToldHistory,
  ): Promise<boolean> {
    const calendar = await app.get(WorkingTime).calendarFor(undefined, told.endsAt);
    const workClock = new WorkClock(calendar, told.endsAt);
    const procedures = await proceduresOf(app, told.endsAt);
    const parts = castOf(procedures, INVESTORS.length, workClock, told.total);
    const there = await this.progress.keys();
    const people = await People.read(app.get(Database));
    const filing = new Filing(app, await fillShelf(app.get(FileStorage)));
    const play = new Play(
      {
        clock,
        workClock,
        people,
        filing,
        performer: new Performer(app, people),
        tower: new ClockTower(app.get(WatchClocks), clock),
      },
      app.get(DossierStore),
    );
    let done = there.size;
    for (const part of parts.filter((p) => !there.has(p.key))) {
      if (this.stopping) return false;
      await this.one(app, play, part);
      done++;
      if (done % TELL_EVERY === 0) this.logger.log(`${done} of ${parts.length} dossiers`);
      await sleep(BREATH_MS);
    }
    return true;
  }

  private one(app: INestApplicationContext, play: Play, part: Part): Promise<void> {
    return app.get(UnitOfWork).run(async (tx) => {
      const investor = INVESTORS[part.investor] ?? '';
      const id = await play.run(tx, part, investor);
      await this.progress.noteAll(tx, id);
      await this.progress.add(tx, part.key, id);
    });
  }
}

async function proceduresOf(app: INestApplicationContext, at: number): Promise<ProcedureContent[]> {
  const rows = await app
    .get(Database)
    .query<{ code: string }>(`SELECT code FROM procedure ORDER BY code`);
  const catalogue = app.get(ProcedureCatalogue);
  const versions = await Promise.all(rows.map(({ code }) => catalogue.inForce(code, at)));
  return versions.flatMap((v) => (v ? [v.content] : []));
}
