import { performance } from 'node:perf_hooks';

/** One side of a comparison: does `operations` things, `concurrency` at a time. */
export interface Side {
  readonly name: string;
  /** Whatever must be there before the clock starts. */
  prepare(operations: number): Promise<(() => Promise<void>)[]>;
}

export interface Measured {
  readonly perSecond: number;
  readonly p99: number;
}

export interface Comparison {
  readonly bound: Measured;
  readonly subject: Measured;
  /** Subject's rate by the bound's. */
  readonly ratio: number;
  /** Spread of the bound's own rates, as a share of their median. */
  readonly boundSpread: number;
}

/** Runs bound and subject in turn (ABAB …) and compares the medians. */
export async function interleave(
  bound: Side,
  subject: Side,
  { pairs, operations, concurrency }: { pairs: number; operations: number; concurrency: number },
): Promise<Comparison> {
  const rates: Record<'bound' | 'subject', Measured[]> = { bound: [], subject: [] };
  for (let pair = 0; pair <= pairs; pair++) {
    for (const [key, side] of [
      ['bound', bound],
      ['subject', subject],
    ] as const) {
      const measured = await measure(await side.prepare(operations), concurrency);
      if (pair === 0) continue; // the first pair warms up
      rates[key].push(measured);
      console.log(
        `  ${pair} ${side.name}: ${measured.perSecond.toFixed(0)}/s, p99 ${measured.p99.toFixed(1)} ms`,
      );
    }
  }
  const boundRates = rates.bound.map((m) => m.perSecond);
  const [b, s] = [middle(rates.bound), middle(rates.subject)];
  return {
    bound: b,
    subject: s,
    ratio: s.perSecond / b.perSecond,
    boundSpread: (Math.max(...boundRates) - Math.min(...boundRates)) / b.perSecond,
  };
}

async function measure(
  operations: (() => Promise<void>)[],
  concurrency: number,
): Promise<Measured> {
  const latencies: number[] = [];
  const waiting = operations.values();
  const begin = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const operation of waiting) {
        const started = performance.now();
        await operation();
        latencies.push(performance.now() - started);
      }
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  latencies.sort((a, b) => a - b);
  return {
    perSecond: operations.length / seconds,
    p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0,
  };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const middle = (all: readonly Measured[]): Measured => ({
  perSecond: median(all.map((m) => m.perSecond)),
  p99: median(all.map((m) => m.p99)),
});
