import { resolve } from 'node:path';
import { checkSeeds, fileOf, type CheckedSeeds } from '#libs/procedure/domain';
import { readSeeds } from '#libs/procedure';

const DIR = resolve('seeds/reference');
let checked: CheckedSeeds;
beforeAll(async () => {
  checked = checkSeeds(await readSeeds(DIR));
});

it('no procedure has a fault', () => expect(checked.faults.slice(0, 30)).toEqual([]));
it('all 37 are there', () => expect(checked.contents).toHaveLength(37));
void fileOf;
