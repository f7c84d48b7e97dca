import { readdirSync } from 'node:fs';
import path from 'node:path';
import { file } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { Seats } from '../support/seats.js';

const folder = path.resolve(import.meta.dirname, '../../seeds/reference/procedures');
/** Abolished before the day of these tests. */
const ABOLISHED = '3.000490';
const codes = readdirSync(folder)
  .map((name) => name.replace('.yaml', ''))
  .filter((code) => code !== ABOLISHED);

describe('every procedure', () => {
  let portal: Portal;
  let investor: Person;
  let seats: Seats;

  beforeAll(async () => {
    portal = await startPortal();
    investor = await signIn(portal, 'investor');
    seats = new Seats(portal);
  }, 120_000);
  afterAll(() => portal.close());

  it.each(codes)(
    '%s ends in a returned result by first outcomes with a note alone',
    async (code) => {
      const filed = await file(portal, investor, code);
      await seats.walk(filed.code);
      const dossier = expectStatus(
        await investor.get<{ status: string; nationalStatus: number; decision: string }>(
          `/dossiers/${filed.code}`,
        ),
        200,
      );
      expect(dossier).toMatchObject({
        status: 'returned',
        nationalStatus: 10,
        decision: 'approved',
      });
    },
    60_000,
  );

  it('takes no dossier once it is abolished', async () => {
    const answer = await investor.post('/dossiers', { procedureCode: ABOLISHED });
    expectProblem(answer, 422, 'dossier.procedure-unknown');
  });
});
