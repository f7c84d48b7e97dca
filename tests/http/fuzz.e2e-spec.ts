import { listRoutes } from '#libs/platform';
import { startPortal, type Portal } from '../support/portal.js';
import { apiOf, tokenOf } from '../identity/people.js';

let portal: Portal;
const api = apiOf(() => portal);
const tokens: string[] = [];
beforeAll(async () => {
  portal = await startPortal({ environment: { SESSION_PER_MINUTE: '1000000' } });
  for (const who of ['investor', 'receptionist', 'manager', 'process-owner', 'admin']) {
    tokens.push(await tokenOf(api, `${who}@demo.test`));
  }
});
afterAll(() => portal.close());

/** What a route must refuse or survive, whatever it expects. */
const BODIES: readonly string[] = [
  '',
  'null',
  '[]',
  '"text"',
  '{',
  '{}',
  '{"a":{"b":[1,{"c":null}]}}',
  JSON.stringify({ email: { $gt: '' }, name: {}, reason: {}, outcome: {}, procedureCode: {} }),
  JSON.stringify({ email: 5, amount: 1e300, unit: -1, outcome: [], units: 'x', reason: null }),
  JSON.stringify({ startAt: '0000-00-00T00:00:00Z', items: {}, filter: [], from: 'x', to: {} }),
  JSON.stringify({ name: '\u202e🏴‍☠️'.repeat(500), reason: "'; DROP TABLE dossier; --", data: [[]] }),
];
const IDS = [
  '00000000-0000-7000-8000-000000000000',
  'x',
  "1'--",
  'H24.08-261123-0001',
  '%F0%9F%98%80',
  '..%2f',
];
const QUERIES = [
  '',
  '?limit=-1',
  '?cursor=AAAA',
  '?q=%25%27%5C&sort=x',
  '?from=x&to=y&within=z&secret=%00',
];

/** Ends the test's own session, or never ends. */
const SKIPPED = /auth\/logout$|DELETE .*\/me\/sessions$|\/stream$/;

const isOurFault = (status: number): boolean => status >= 500 && status !== 503;

it('no route answers nonsense with a fault of ours', async () => {
  const faults: string[] = [];
  const routes = listRoutes(portal.app).filter((r) => r.path.startsWith('/api/'));
  for (const { method, path } of routes) {
    if (SKIPPED.test(`${method} ${path}`)) continue;
    for (const [index, id] of IDS.entries()) {
      const url = path.replace(/:[A-Za-z]+/g, id) + (QUERIES[index % QUERIES.length] ?? '');
      const bodies = method === 'GET' || method === 'DELETE' ? [undefined] : BODIES;
      const tries = bodies.map((body, turn) => ({ body, token: tokens[turn % tokens.length] }));
      const answers = await Promise.all(
        tries.map(({ body, token }) =>
          portal.http(method, url, {
            ...(token === undefined ? {} : { token }),
            ...(body === undefined
              ? {}
              : { body, headers: { 'content-type': 'application/json' } }),
          }),
        ),
      );
      answers.forEach((answer, i) => {
        if (isOurFault(answer.status)) faults.push(`${method} ${url} ${tries[i]?.body}`);
      });
      if (!path.includes(':') && index >= QUERIES.length - 1) break;
    }
  }
  expect([...new Set(faults)]).toEqual([]);
}, 240_000);
