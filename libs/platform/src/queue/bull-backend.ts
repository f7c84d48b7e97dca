import {
  createPostgresBackend,
  createRedisBackend,
  withBackend,
  type JobsOptions,
  type Processor,
} from 'bullmq';
import { SERVER_PROBES } from '../database/data-source.js';
import type { QueueSettings } from './queue-settings.js';

/** The part of BullMQ's queue that we use, whichever backend is behind it. */
export interface BullQueue {
  addBulk(jobs: { name: string; data: object; opts: JobsOptions }[]): Promise<unknown>;
  getJobCounts(...states: ('waiting' | 'active')[]): Promise<Record<string, number>>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

export interface BullJob {
  readonly name: string;
  readonly data: unknown;
  moveToCompleted(value: unknown, token: string, fetchNext: boolean): Promise<unknown>;
}

export interface BullWorker {
  getNextJob(token: string, options: { block: boolean }): Promise<BullJob | undefined>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

export interface BullBackend {
  /** Whether a queue that failed is thrown away; the other kind connects again by itself. */
  readonly isRenewed: boolean;
  queue(name: string): BullQueue;
  worker(name: string, work: Processor | null, concurrency: number): BullWorker;
}

/** The queue notices a killed worker first; what it lost altogether comes from the outbox. */
const takeOver = ({ takeOverMs }: QueueSettings) => ({
  lockDuration: takeOverMs / 2,
  stalledInterval: takeOverMs / 6,
  maxStalledCount: 1_000,
});
/** An outage of the queue is over for us within this time. */
const TRY_AGAIN = { runRetryDelay: 1_000, drainDelay: 5 };

/** Longer than any statement or blocking command of a queue: then the connection is dead, and another is made. */
const SILENT_MS = 20_000;

/** No queue is ever constructed without a chosen backend: BullMQ would dial a Redis of its own. */
export const chooseBackend = (settings: QueueSettings): BullBackend =>
  settings.redisUrl === undefined
    ? postgresBackend(settings)
    : redisBackend(settings, settings.redisUrl);

function postgresBackend(settings: QueueSettings): BullBackend {
  const bull = withBackend(createPostgresBackend);
  const connection = (max: number) => ({
    connectionString: settings.databaseUrl,
    schema: 'bullmq',
    migrate: true,
    max,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    // A connection that says nothing is closed with its statement; without the pipeline it would be used again.
    query_timeout: SILENT_MS,
    idle_in_transaction_session_timeout: SILENT_MS,
    options: SERVER_PROBES,
    pipeline: true,
    application_name: 'motcua-queue',
  });
  return {
    isRenewed: true,
    queue: (name) => new bull.Queue(name, { connection: connection(2) }),
    worker: (name, work, concurrency) =>
      new bull.Worker(name, work, {
        connection: connection(Math.min(4, concurrency + 1)),
        concurrency,
        autorun: work !== null,
        ...takeOver(settings),
        ...TRY_AGAIN,
      }),
  };
}

function redisBackend(settings: QueueSettings, url: string): BullBackend {
  const prefix = settings.queuePrefix;
  const bull = withBackend(createRedisBackend);
  return {
    isRenewed: false,
    queue: (name) =>
      new bull.Queue(name, {
        connection: {
          url,
          maxRetriesPerRequest: 1,
          enableOfflineQueue: false,
          socketTimeout: SILENT_MS,
        },
        prefix,
      }),
    worker: (name, work, concurrency) =>
      new bull.Worker(name, work, {
        connection: { url, maxRetriesPerRequest: null, socketTimeout: SILENT_MS },
        prefix,
        concurrency,
        autorun: work !== null,
        ...takeOver(settings),
        ...TRY_AGAIN,
      }),
  };
}
