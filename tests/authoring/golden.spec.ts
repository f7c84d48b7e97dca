import { join } from 'node:path';
import { readSeeds } from '#libs/procedure';
import {
  checkDraft,
  checkGolden,
  checkSeeds,
  type ProcedureContent,
  type ReferenceSeeds,
} from '#libs/procedure/domain';
import { seedCalendar } from '../deadlines/seed-calendar.js';

const DIR = join(import.meta.dirname, '../../seeds/reference');
const calendar = seedCalendar();
let seeds: ReferenceSeeds;
let contents: readonly ProcedureContent[];

beforeAll(async () => {
  seeds = await readSeeds(DIR);
  contents = checkSeeds(seeds).contents;
});

it('every procedure gives the due dates that were counted by hand for it', () => {
  const results = contents.flatMap((c) =>
    checkGolden(c, calendar).map((r) => ({ ...r, of: c.code })),
  );
  expect(new Set(results.map((r) => r.of)).size).toBe(37);
  expect(results.filter((r) => !r.passes)).toEqual([]);
});

it('every seeded procedure could be published as it is', () => {
  const units = new Set(seeds.units.map((u) => u.code));
  const faults = contents.flatMap((c) => checkDraft(c, { units, calendar }).faults);
  expect(faults).toEqual([]);
});

it('a limit that is a day longer breaks its golden cases', () => {
  const [content] = contents.filter((c) => c.code === '1.009664');
  if (!content) throw new Error('no 1.009664');
  const limits = content.limits.map((l) => (l.when ? l : { ...l, amount: 11 }));
  const results = checkGolden({ ...content, limits }, calendar);
  expect(results.map((r) => r.passes)).toEqual([false, true, false]);
  expect(results[0]?.actual).toBe('2026-12-09T17:00:00+07:00');
});
