import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, UnitOfWork } from '#libs/platform';
import { MONDAY_MORNING, startPortal, type Portal } from '../../../tests/support/portal.js';
import { LoadReferenceData } from './load-reference-data.js';
import { ProcedureCatalogue } from './procedure-catalogue.js';

const SEEDS = join(import.meta.dirname, '../../../seeds/reference');
const DAY = 86_400_000;
let portal: Portal;
let dir: string;
let catalogue: ProcedureCatalogue;

beforeAll(async () => {
  portal = await startPortal({ seeds: 'none' });
  catalogue = portal.app.get(ProcedureCatalogue, { strict: false });
});
afterAll(() => portal.close());
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'motcua-seeds-'));
  await cp(SEEDS, dir, { recursive: true });
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const load = () => {
  const loader = portal.app.get(LoadReferenceData, { strict: false });
  return portal.app.get(UnitOfWork, { strict: false }).run((tx) => loader.run(tx, dir));
};
const change = async (file: string, from: string | RegExp, to: string): Promise<void> => {
  const text = await readFile(join(dir, file), 'utf8');
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  await writeFile(join(dir, file), changed);
};
const versions = async () =>
  portal.app
    .get(Database, { strict: false })
    .query<{ n: number }>(`SELECT count(*)::int AS n FROM procedure_version`);

describe('loading reference data', () => {
  it('writes every procedure once, however often it runs', async () => {
    expect((await load()).newVersions).toHaveLength(37);
    expect(await load()).toEqual({ procedures: 0, newVersions: [] });
    await change('laws.yaml', 'laws:', '# said again\nlaws:');
    expect(await load()).toEqual({ procedures: 37, newVersions: [] });
    expect(await versions()).toEqual([{ n: 37 }]);
  });

  it('makes a new version of what has changed, and leaves the old one to its dossiers', async () => {
    const before = await catalogue.inForce('1.009664', MONDAY_MORNING);
    await change('procedures/1.009664.yaml', /sets: 1/, 'sets: 2');
    portal.clock.advance(7 * DAY);
    expect((await load()).newVersions).toEqual(['1.009664']);
    const after = await catalogue.inForce('1.009664', MONDAY_MORNING + 7 * DAY);
    expect([before?.version, after?.version]).toEqual([1, 2]);
    expect(after).toMatchObject({ effectiveFrom: '2026-11-30', content: { sets: 2 } });
    const old = await catalogue.version(before?.id ?? '');
    expect(old).toMatchObject({ effectiveTo: '2026-11-29', content: { sets: 1 } });
  });

  it('closes an abolished procedure to new dossiers', async () => {
    const day = Date.parse('2026-06-30T09:00:00+07:00');
    expect((await catalogue.inForce('3.000490', day))?.code).toBe('3.000490');
    expect(await catalogue.inForce('3.000490', day + DAY)).toBeUndefined();
    expect((await catalogue.shown('3.000490', day + DAY))?.code).toBe('3.000490');
  });
});

describe('faults of seeds', () => {
  /** Two procedures are enough, and quicker. */
  beforeEach(async () => {
    for (const name of await readdir(join(dir, 'procedures'))) {
      if (!/^(1\.009748|2\.001955)/.test(name)) await rm(join(dir, 'procedures', name));
    }
  });

  const P = 'procedures/1.009748.yaml';
  it.each<[string, string, string | RegExp, string, RegExp]>([
    [
      'a text in one language only',
      P,
      /en: Investment policy approval under.*/,
      '',
      /1\.009748\.yaml \/name\/en/,
    ],
    ['an unknown key', P, 'sets: 1', 'set: 1', /1\.009748\.yaml \/set: .*no such field/],
    [
      'a wrong unit of time',
      P,
      'unit: working-day',
      'unit: weekday',
      /1\.009748\.yaml \/limits\/0\/unit/,
    ],
    [
      'an unknown unit',
      P,
      'unit: heza.investment',
      'unit: heza.nowhere',
      /1\.009748\.yaml \/process\/nodes\/[a-z-]+: the unit heza\.nowhere/,
    ],
    [
      'an unknown law',
      P,
      'ND96/2026',
      'ND0/2026',
      /1\.009748\.yaml \/legalBasis: no law ND0\/2026/,
    ],
    [
      'steps that do not fit',
      P,
      'amount: 17',
      'amount: 3',
      /1\.009748\.yaml \/limits\/standard: the steps need 136 hours, the limit gives 24/,
    ],
    [
      'an unsound process',
      P,
      'from: reception, to: send-consultation',
      'from: reception, to: end',
      /1\.009748\.yaml \/process/,
    ],
    [
      'a condition on no field',
      P,
      'path: technology.appraisal',
      'path: technology.nothing',
      /1\.009748\.yaml \/components\/1\.009748-06: The form has no field/,
    ],
    [
      'a parent that is not there',
      'units.yaml',
      'parent: heza',
      'parent: hezb',
      /units\.yaml .*no parent hezb/,
    ],
    ['a broken file', P, 'sets: 1', 'sets: [1', /1\.009748\.yaml line \d+/],
  ])('%s is named with its file and row', async (_, file, from, to, expected) => {
    await change(file, from, to);
    await expect(load()).rejects.toThrow(expected);
  });

  it('keep everything out', async () => {
    const before = await versions();
    await change(P, 'sets: 1', 'sets: 3');
    await change('procedures/2.001955.yaml', 'sets: 1', 'sets: 0');
    await expect(load()).rejects.toThrow(/2\.001955\.yaml \/sets/);
    expect(await versions()).toEqual(before);
  });
});
