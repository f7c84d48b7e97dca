/** Something that answers: due how many working days after a start? */
export interface Contender {
  readonly name: string;
  /** What it was told of our calendar, where it can be told. */
  readonly told?: string;
  due(at: number, n: number): number;
}

export interface Speed {
  readonly median: number;
  readonly all: readonly number[];
}
export type Speeds = ReadonlyMap<string, Record<15 | 60, Speed>>;

const ROUNDS = 5;
const SLICE_MS = 120;

/** Answers a second, contenders and limits interleaved in every round. */
export function measure(contenders: readonly Contender[], starts: readonly number[]): Speeds {
  const seen = new Map(
    contenders.map((c) => [c.name, { 15: [], 60: [] } as Record<15 | 60, number[]>]),
  );
  for (const contender of contenders) answersPerSecond(contender, starts, 15);
  for (let round = 0; round < ROUNDS; round++)
    for (const contender of contenders)
      for (const n of [15, 60] as const)
        seen.get(contender.name)?.[n].push(answersPerSecond(contender, starts, n));
  const speed = (all: number[]): Speed => ({ median: median(all), all });
  return new Map(
    [...seen].map(([name, all]) => [name, { 15: speed(all[15]), 60: speed(all[60]) }]),
  );
}

function answersPerSecond({ due }: Contender, starts: readonly number[], n: number): number {
  const began = performance.now();
  let answers = 0;
  let kept = 0;
  while (performance.now() - began < SLICE_MS)
    for (let i = 0; i < 10; i++) kept += due(starts[answers++ % starts.length] ?? 0, n);
  if (kept === 1) throw new Error('kept, so that nothing is optimised away');
  return (answers / (performance.now() - began)) * 1000;
}

const median = (all: readonly number[]): number =>
  all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;

/** How far apart the rounds are, as a share of their median. */
export const spread = (speed: Speed | undefined): number =>
  speed ? (Math.max(...speed.all) - Math.min(...speed.all)) / speed.median : NaN;

export function table(
  contenders: readonly Contender[],
  speeds: Speeds,
  wrong: ReadonlyMap<string, number>,
): void {
  console.log(
    `${'library'.padEnd(34)}${'N=15/s'.padStart(13)}${'N=60/s'.padStart(13)}${'wrong of 500'.padStart(16)}`,
  );
  for (const { name, told } of contenders) {
    const speed = speeds.get(name);
    const figure = (n: 15 | 60) =>
      Math.round(speed?.[n].median ?? NaN)
        .toLocaleString('en')
        .padStart(13);
    const errors = String(wrong.get(name)).padStart(16);
    console.log(`${name.padEnd(34)}${figure(15)}${figure(60)}${errors}${told ? `  ${told}` : ''}`);
  }
  console.log();
}
