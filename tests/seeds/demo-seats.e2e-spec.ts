import { join } from 'node:path';
import { Database } from '#libs/platform';
import { readSeeds } from '#libs/procedure';
import { seatsOf } from '#libs/procedure/domain';
import { startPortal, type Portal } from '../support/portal.js';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ seeds: 'demo' });
});
afterAll(() => portal.close());

it('somebody sits in every seat that a process counts on', async () => {
  const held = await portal.app
    .get(Database, { strict: false })
    .query<{ seat: string }>(
      `SELECT DISTINCT u.code || ' ' || p.role AS seat FROM post p JOIN unit u ON u.id = p.unit_id`,
    );
  const seats = new Set(held.map((row) => row.seat));
  const { procedures } = await readSeeds(join(import.meta.dirname, '../../seeds/reference'));
  const empty = procedures
    .flatMap(seatsOf)
    .map(({ unit, role }) => `${unit} ${role}`)
    .filter((seat) => !seats.has(seat));
  expect([...new Set(empty)]).toEqual([]);
});
