import { Inject, Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { Database } from './database/database.js';

interface OutboxState {
  readonly unsent: string;
  readonly unconfirmed: string;
  readonly failing: string;
  readonly oldest: number | null;
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What the process measures about itself, for Prometheus. One registry per application. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly contentType = this.registry.contentType;

  private readonly jobs = new Counter({
    name: 'motcua_jobs_total',
    help: 'Outbox messages worked on, by topic and outcome',
    labelNames: ['topic', 'outcome'],
    registers: [this.registry],
  });
  private readonly jobSeconds = new Histogram({
    name: 'motcua_job_seconds',
    help: 'Time spent on one outbox message',
    labelNames: ['topic'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly httpSeconds = new Histogram({
    name: 'motcua_http_request_seconds',
    help: 'Time to answer a request, by route pattern',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly depth = new Gauge({
    name: 'motcua_outbox_messages',
    help: 'Outbox messages not done: waiting to be sent, sent but not confirmed, failing',
    labelNames: ['state'],
    registers: [this.registry],
  });
  private readonly oldest = new Gauge({
    name: 'motcua_outbox_oldest_seconds',
    help: 'Age of the oldest outbox message that is due and not done',
    registers: [this.registry],
  });

  constructor(@Inject(Database) private readonly database: Database) {
    collectDefaultMetrics({ register: this.registry });
  }

  job(topic: string, outcome: string, seconds: number): void {
    this.jobs.inc({ topic, outcome });
    this.jobSeconds.observe({ topic }, seconds);
  }

  /** @param route the pattern, never the address: addresses carry codes of dossiers */
  http(method: string, route: string, status: number, seconds: number): void {
    this.httpSeconds.observe({ method, route, status: String(status) }, seconds);
  }

  async read(): Promise<string> {
    await this.readOutbox();
    return this.registry.metrics();
  }

  private async readOutbox(): Promise<void> {
    const now = new Date(await this.database.now());
    const [state] = await this.database.query<OutboxState>(
      `SELECT count(*) FILTER (WHERE sent_at IS NULL) AS unsent,
              count(*) FILTER (WHERE sent_at IS NOT NULL) AS unconfirmed,
              count(*) FILTER (WHERE attempts > 0) AS failing,
              extract(epoch FROM $1 - min(available_at) FILTER (WHERE available_at <= $1))::float8
                AS oldest
         FROM outbox WHERE done_at IS NULL`,
      [now],
    );
    this.depth.set({ state: 'unsent' }, Number(state?.unsent ?? 0));
    this.depth.set({ state: 'unconfirmed' }, Number(state?.unconfirmed ?? 0));
    this.depth.set({ state: 'failing' }, Number(state?.failing ?? 0));
    this.oldest.set(state?.oldest ?? 0);
  }
}
