import { createOpenApi, Database, listRoutes } from '#libs/platform';
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

const deep = '{"a":'.repeat(60) + '1' + '}'.repeat(60);
/** No JSON that may be looked at: every route refuses it before anything else happens. */
const UNREADABLE: readonly (readonly [string, string | Blob])[] = [
  ['a deep tower', deep],
  ['a deep tower of lists', '['.repeat(5_000) + ']'.repeat(5_000)],
  [
    'broken UTF-8',
    new Blob([Uint8Array.of(0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc3, 0x28, 0x22, 0x7d)]),
  ],
  ['half a character', '{"name":"\\ud800"}'],
  ['a NUL', '{"name":"a\\u0000b"}'],
  ['a prototype', '{"__proto__":{"isAdmin":true}}'],
  ['a constructor', '{"a":{"constructor":{"prototype":{"isAdmin":true}}}}'],
];

interface Operation {
  readonly method: string;
  readonly url: string;
  readonly fields: readonly string[];
}

/** Every operation that takes JSON, with the names of the fields that its schema knows. */
function jsonOperations(): Operation[] {
  const { paths, components } = createOpenApi(portal.app, '0');
  return Object.entries(paths).flatMap(([path, item]) =>
    (['post', 'put', 'patch', 'delete'] as const).flatMap((method) => {
      const body = item[method]?.requestBody;
      const content = body && 'content' in body ? body.content : {};
      const schema = content['application/json']?.schema;
      if (!schema || SKIPPED.test(`${method.toUpperCase()} ${path}`)) return [];
      const name = '$ref' in schema ? (schema.$ref.split('/').at(-1) ?? '') : '';
      const known = components?.schemas?.[name] ?? schema;
      const fields = 'properties' in known ? Object.keys(known.properties ?? {}) : [];
      const url = path.replace(/\{[A-Za-z]+\}/g, IDS[0] ?? '');
      return [{ method: method.toUpperCase(), url, fields }];
    }),
  );
}

const send = (operation: Operation, body: string | Blob, turn: number) => {
  const token = tokens[turn % tokens.length];
  return portal.http(operation.method, operation.url, {
    body,
    headers: { 'content-type': 'application/json' },
    ...(token === undefined ? {} : { token }),
  });
};

/** Rows of every table; what counts requests and reads is not a thing stored. */
async function rowCounts(): Promise<unknown> {
  const database = portal.app.get(Database, { strict: false });
  const tables = await database.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
      WHERE table_schema = 'public' AND table_name NOT IN ('request_count', 'personal_data_read', 'sweep_run')`,
  );
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*) FROM "${name}"`);
  return database.query(`${counts.join(' UNION ALL ')} ORDER BY 1`);
}

it('no route reads what is no JSON text, and nothing is stored', async () => {
  const before = await rowCounts();
  const faults: string[] = [];
  for (const operation of jsonOperations()) {
    const answers = await Promise.all(
      UNREADABLE.map(([, body], turn) => send(operation, body, turn)),
    );
    answers.forEach((answer, i) => {
      const { method, url } = operation;
      const isRefused = [400, 401, 403, 404, 413, 415].includes(answer.status);
      if (!isRefused) faults.push(`${method} ${url} ${UNREADABLE[i]?.[0]}: ${answer.status}`);
    });
  }
  expect(faults).toEqual([]);
  expect(await rowCounts()).toEqual(before);
  expect(Object.keys(Object.prototype)).toEqual([]);
}, 240_000);

it('no field of any route answers a value of the wrong kind with a fault of ours', async () => {
  const WRONG = [
    null,
    1e308,
    -9_007_199_254_740_991,
    [[]],
    { a: {} },
    true,
    '\u202e',
    'x'.repeat(9_000),
  ];
  const faults: string[] = [];
  const operations = jsonOperations();
  expect(operations.length).toBeGreaterThan(40);
  for (const [turn, operation] of operations.entries()) {
    for (const field of operation.fields) {
      const answers = await Promise.all(
        WRONG.map((value) => send(operation, JSON.stringify({ [field]: value }), turn)),
      );
      answers.forEach((answer, i) => {
        const { method, url } = operation;
        if (isOurFault(answer.status))
          faults.push(`${method} ${url} ${field} ${JSON.stringify(WRONG[i])}`);
      });
    }
  }
  expect(faults).toEqual([]);
}, 240_000);
