import type { ProcedureContent } from '../procedure-content.js';
import { checkProcedure } from './check-procedure.js';
import { compileProcedure } from './compile-procedure.js';
import type { ReferenceSeeds, SeedFault } from './seed-shape.js';

export interface CheckedSeeds {
  readonly contents: readonly ProcedureContent[];
  readonly faults: readonly SeedFault[];
}

/** Compiles every procedure and proves it; the contents are good only without faults. */
export function checkSeeds(seeds: ReferenceSeeds): CheckedSeeds {
  const units = new Set(seeds.units.map((u) => u.code));
  const laws = new Set(seeds.laws.map((l) => l.id));
  const contents = seeds.procedures.map((seed) => compileProcedure(seed, seeds));
  return {
    contents,
    faults: [
      ...doubled(
        'units.yaml',
        seeds.units.map((u) => u.code),
      ),
      ...doubled(
        'laws.yaml',
        seeds.laws.map((l) => l.id),
      ),
      ...doubled(
        'zones.yaml',
        seeds.zones.map((z) => z.code),
      ),
      ...doubled(
        'procedures',
        seeds.procedures.map((p) => p.code),
      ),
      ...seeds.units
        .filter((u) => u.parent !== undefined && !units.has(u.parent))
        .map((u) => ({ file: 'units.yaml', row: u.code, detail: `no parent ${u.parent ?? ''}` })),
      ...seeds.procedures.flatMap((p) =>
        p.legalBasis
          .filter((id) => !laws.has(id))
          .map((id) => ({ file: fileOf(p.code), row: '/legalBasis', detail: `no law ${id}` })),
      ),
      ...contents.flatMap((content) =>
        checkProcedure(content, { units }).map((f) => ({ file: fileOf(content.code), ...f })),
      ),
    ],
  };
}

export const fileOf = (code: string): string => `procedures/${code}.yaml`;

const doubled = (file: string, keys: readonly string[]): SeedFault[] =>
  keys
    .filter((key, i) => keys.indexOf(key) !== i)
    .map((key) => ({ file, row: key, detail: 'stands twice' }));
