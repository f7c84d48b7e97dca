import { readdir, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import {
  FORMS_SCHEMA,
  LAWS_SCHEMA,
  PROCEDURE_SCHEMA,
  readShape,
  UNITS_SCHEMA,
  ZONES_SCHEMA,
  type JsonSchema,
  type LawSeed,
  type ProcedureSeed,
  type ReferenceSeeds,
  type SeedFault,
  type UnitSeed,
  type ZoneSeed,
} from './domain/index.js';

/** Seeds that cannot be loaded; every fault names its file and row. */
export class SeedError extends Error {
  constructor(readonly faults: readonly SeedFault[]) {
    super(
      faults
        .slice(0, 20)
        .map((f) => `${f.file} ${f.row}: ${f.detail}`)
        .join('\n'),
    );
    this.name = 'SeedError';
  }
}

const FILES = ['units.yaml', 'laws.yaml', 'zones.yaml', 'forms/shared.yaml'];

async function procedureFiles(dir: string): Promise<readonly string[]> {
  const names = await readdir(join(dir, 'procedures'));
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => `procedures/${name}`)
    .sort();
}

/** One hash over all files: the same hash, the same seeds. */
export async function hashOfSeeds(dir: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [...FILES, ...(await procedureFiles(dir))]) {
    hash.update(`${file}\n`).update(await readFile(join(dir, file)));
  }
  return hash.digest('hex');
}

/** The organisation units alone. */
export async function readUnits(dir: string): Promise<readonly UnitSeed[]> {
  const faults: SeedFault[] = [];
  const data = await parse(dir, 'units.yaml', faults);
  const shaped = readShape<{ units: UnitSeed[] }>('units.yaml', UNITS_SCHEMA, data);
  if (faults.length > 0 || !shaped.ok) {
    throw new SeedError(shaped.ok ? faults : [...faults, ...shaped.error]);
  }
  return shaped.value.units;
}

/** Reads `seeds/reference/` and checks the shape of every file. */
export async function readSeeds(dir: string): Promise<ReferenceSeeds> {
  const faults: SeedFault[] = [];
  const read = async <T>(file: string, schema: JsonSchema): Promise<T | undefined> => {
    const shaped = readShape<T>(file, schema, await parse(dir, file, faults));
    if (shaped.ok) return shaped.value;
    faults.push(...shaped.error);
    return undefined;
  };
  const units = await read<{ units: UnitSeed[] }>('units.yaml', UNITS_SCHEMA);
  const laws = await read<{ laws: LawSeed[] }>('laws.yaml', LAWS_SCHEMA);
  const zones = await read<{ zones: ZoneSeed[] }>('zones.yaml', ZONES_SCHEMA);
  const forms = await read<{ $defs: Record<string, JsonSchema> }>(
    'forms/shared.yaml',
    FORMS_SCHEMA,
  );
  const procedures: ProcedureSeed[] = [];
  for (const file of await procedureFiles(dir)) {
    const seed = await read<ProcedureSeed>(file, PROCEDURE_SCHEMA);
    if (seed) procedures.push(seed);
  }
  if (faults.length > 0 || !units || !laws || !zones || !forms) throw new SeedError(faults);
  return {
    units: units.units,
    laws: laws.laws,
    zones: zones.zones,
    forms: forms.$defs,
    procedures,
  };
}

async function parse(dir: string, file: string, faults: SeedFault[]): Promise<unknown> {
  const document = parseDocument(await readFile(join(dir, file), 'utf8'));
  for (const error of document.errors) {
    faults.push({ file, row: `line ${error.linePos?.[0].line ?? '?'}`, detail: error.message });
  }
  return document.errors.length > 0 ? undefined : document.toJS();
}
