import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';

/** A rule that runs from the database at a steady pace; idempotent, safe with several workers. */
export interface Sweep {
  readonly name: string;
  readonly everyMs: number;
  run(now: Instant): Promise<void>;
}

/** Libs register their sweeps here; the worker runs them. */
@Injectable()
export class SweepRegistry {
  private readonly sweeps = new Map<string, Sweep>();

  register(sweep: Sweep): void {
    if (this.sweeps.has(sweep.name)) throw new Error(`Sweep ${sweep.name} is registered twice`);
    this.sweeps.set(sweep.name, sweep);
  }

  all(): readonly Sweep[] {
    return [...this.sweeps.values()];
  }
}
