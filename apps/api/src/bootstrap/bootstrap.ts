import { Inject, Injectable, Logger, type INestApplicationContext } from '@nestjs/common';
import { Config, Database, exclusively, tryExclusively } from '#libs/platform';
import { demoHistorySteps, demoSteps, referenceSteps } from './steps.js';
import type { Step } from './step.js';

/** Locks of the whole database: several api processes may start at once. */
const SEED_LOCK = 4_127_002;
const HISTORY_LOCK = 4_127_003;

/** Fills a new database after the migrations; `/health/ready` waits for it. */
@Injectable()
export class Bootstrap {
  private readonly logger = new Logger('Bootstrap');
  private done = false;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
  ) {}

  get ready(): boolean {
    return this.done;
  }

  async run(app: INestApplicationContext): Promise<void> {
    const steps = this.config.demo ? [...referenceSteps, ...demoSteps] : referenceSteps;
    await exclusively(this.database.dataSource, SEED_LOCK, () => this.take(steps, app));
    this.done = true;
  }

  /** Exactly one process does it; a failure is told and leaves the portal as it is. */
  runInBackground(app: INestApplicationContext): void {
    if (!this.config.demo || demoHistorySteps.length === 0) return;
    tryExclusively(this.database.dataSource, HISTORY_LOCK, () =>
      this.take(demoHistorySteps, app),
    ).catch((error: unknown) => this.logger.error(error));
  }

  private async take(steps: readonly Step[], app: INestApplicationContext): Promise<void> {
    for (const step of steps) {
      const began = performance.now();
      await step.run(app);
      this.logger.log(`${step.name}: ${Math.round(performance.now() - began)} ms`);
    }
  }
}
