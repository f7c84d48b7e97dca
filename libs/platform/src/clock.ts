import type { Instant } from '#libs/kernel';

/** Runs one statement that returns a single moment as Unix milliseconds. */
export type ReadInstant = (sql: string) => Promise<Instant>;

/**
 * Where time comes from. Business code never asks the machine: a transaction carries its own
 * moment (`tx.now`), read once from this clock when it begins.
 */
export abstract class Clock {
  /** Reads at once, if it reads at all: what follows in a transaction is sent behind it. */
  abstract now(read: ReadInstant): Promise<Instant>;
}

/** Production: the database's time, so that several machines agree. */
export class DatabaseClock extends Clock {
  now(read: ReadInstant): Promise<Instant> {
    return read(`SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint AS now`);
  }
}

/** Tests and the demo history: a clock that moves only when told. */
export class SimulatedClock extends Clock {
  constructor(private at: Instant) {
    super();
  }

  now(): Promise<Instant> {
    return Promise.resolve(this.at);
  }

  set(at: Instant): void {
    this.at = at;
  }

  advance(ms: number): void {
    this.at += ms;
  }
}
