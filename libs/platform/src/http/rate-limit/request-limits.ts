import { performance } from 'node:perf_hooks';
import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { ProblemException } from '../problem.js';
import { RequestCountStore } from './request-count.store.js';
import { SlidingMinutes } from './sliding-minutes.js';

const TELL_EVERY_MS = 1_000;
const GUESS_MINUTES = 15;

export const tooMany = (seconds: number, code = 'request.too-many'): ProblemException =>
  new ProblemException(429, code, undefined, undefined, { 'retry-after': String(seconds) });

/**
 * How often somebody may come, counted by all api processes together. The general limits cost a
 * request nothing: each process counts for itself and tells the database once a second. Where a
 * secret can be guessed, every try is counted in the database before it is looked at.
 */
@Injectable()
export class RequestLimits implements OnModuleDestroy {
  private readonly logger = new Logger('RequestLimits');
  private readonly minutes = new SlidingMinutes();
  private timer: NodeJS.Timeout | undefined;
  private telling: Promise<void> | undefined;
  /** The database's time less ours. */
  private ahead = 0;

  constructor(@Inject(RequestCountStore) private readonly store: RequestCountStore) {}

  /** Counts one request of this key; throws the 429 if it is one too many. */
  take(key: string, perMinute: number): void {
    const wait = this.minutes.take(key, perMinute, this.now());
    if (wait !== undefined) throw tooMany(wait);
    this.timer ??= setTimeout(() => void this.tell(), TELL_EVERY_MS).unref();
  }

  /**
   * One guess at a secret, counted before it is judged; a right one is given back. So parallel
   * guesses cannot outrun the count.
   */
  async guess<T>(key: string, limit: number, judge: () => Promise<T>): Promise<T> {
    const wait = await this.store.takeExactly(key, limit, GUESS_MINUTES);
    if (wait !== undefined) throw tooMany(wait);
    const result = await judge();
    await this.store.giveBack(key, GUESS_MINUTES);
    return result;
  }

  /** Tells the others what was counted here and learns what they counted. */
  tell(): Promise<void> {
    clearTimeout(this.timer);
    this.telling ??= this.tellNow().finally(() => {
      this.timer = undefined;
      this.telling = undefined;
    });
    return this.telling;
  }

  async onModuleDestroy(): Promise<void> {
    clearTimeout(this.timer);
    await this.telling;
  }

  private async tellNow(): Promise<void> {
    const told = this.minutes.untold();
    try {
      if (told.length > 0) {
        const { totals, nowMs } = await this.store.add(told);
        this.minutes.learn(told, totals);
        if (nowMs !== undefined) this.ahead = nowMs - machineNow();
      }
    } catch (error) {
      // The local count goes on; what was not told is told next time.
      this.logger.warn(`Counts were not shared: ${error instanceof Error ? error.name : 'fault'}`);
    }
    this.minutes.forget(this.now());
  }

  private now(): number {
    return machineNow() + this.ahead;
  }
}

const machineNow = (): number => performance.timeOrigin + performance.now();
