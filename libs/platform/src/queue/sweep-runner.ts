import { Inject, Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Instant } from '#libs/kernel';
import { Database } from '../database/database.js';
import { SweepRegistry, type Sweep } from '../sweeps.js';

const LOOK_EVERY_MS = 5_000;

/**
 * Runs what is registered, each sweep once per period however many workers there are: the period is
 * claimed in its row, and an advisory lock keeps a slow run from being overtaken by the next.
 */
@Injectable()
export class SweepRunner {
  private readonly logger = new Logger('Sweeps');
  private timer: NodeJS.Timeout | undefined;
  private round: Promise<void> | undefined;
  private stopping = false;

  constructor(
    @Inject(SweepRegistry) private readonly registry: SweepRegistry,
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(Database) private readonly database: Database,
  ) {}

  start(): void {
    this.stopping = false;
    const tick = (): void => {
      this.round = this.runDue().then(() => {
        if (!this.stopping) this.timer = setTimeout(tick, LOOK_EVERY_MS);
      });
    };
    this.timer = setTimeout(tick, Math.random() * 1_000);
  }

  async stop(): Promise<void> {
    this.stopping = true;
    clearTimeout(this.timer);
    await this.round;
  }

  /** Runs the sweeps whose period has come and returns their names. Never throws. */
  async runDue(): Promise<string[]> {
    const ran: string[] = [];
    for (const sweep of this.registry.all()) {
      if (this.stopping) break;
      try {
        if (await this.runOne(sweep)) ran.push(sweep.name);
      } catch (error) {
        this.logger.error(`Sweep ${sweep.name} failed: ${messageOf(error)}`);
      }
    }
    return ran;
  }

  private async runOne(sweep: Sweep): Promise<boolean> {
    const session = this.dataSource.createQueryRunner();
    const key = `sweep:${sweep.name}`;
    try {
      const [lock] = await this.dataSource.query<{ held: boolean }[]>(
        `SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held`,
        [key],
        session,
      );
      if (!lock?.held) return false;
      try {
        const now = await this.database.now();
        if (!(await this.claim(sweep, now))) return false;
        await this.runAndRecord(sweep, now);
        return true;
      } finally {
        await session.query(`SELECT pg_advisory_unlock(hashtextextended($1, 0))`, [key]);
      }
    } finally {
      await session.release();
    }
  }

  private async claim(sweep: Sweep, now: Instant): Promise<boolean> {
    const claimed = await this.database.query(
      `INSERT INTO sweep_run (name, started_at) VALUES ($1, $2)
       ON CONFLICT (name) DO UPDATE SET started_at = excluded.started_at
         WHERE sweep_run.started_at <= $3 OR sweep_run.started_at > $2
       RETURNING name`,
      [sweep.name, new Date(now), new Date(now - sweep.everyMs)],
    );
    return claimed.length > 0;
  }

  private async runAndRecord(sweep: Sweep, now: Instant): Promise<void> {
    let fault: string | null = null;
    try {
      await sweep.run(now);
    } catch (error) {
      fault = messageOf(error).slice(0, 300);
      this.logger.error(`Sweep ${sweep.name} failed: ${fault}`);
    }
    await this.database.query(
      `UPDATE sweep_run SET finished_at = $2, last_error = $3 WHERE name = $1`,
      [sweep.name, new Date(await this.database.now()), fault],
    );
  }
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
