import { setTimeout as sleep } from 'node:timers/promises';
import { listRoutes } from '#libs/platform';
import { ProbeController, startProbe, TOKEN, type Probe } from './probe.js';

let probe: Probe;
beforeAll(async () => {
  probe = await startProbe();
});
afterAll(() => probe.close());

const call = (method: string, path: string, options: object = {}) =>
  probe.http<Record<string, unknown>>(method, `/api/v1/probe/${path}`, options);
const keyed = (path: string, key: string, body?: unknown) =>
  call('POST', path, { token: TOKEN, body, headers: { 'idempotency-key': key } });

describe('a route nobody declared', () => {
  it('is found by the list of routes and refused to everybody', async () => {
    const undeclared = listRoutes(probe.app).filter((route) => route.rule === undefined);
    expect(undeclared.map((route) => route.path)).toEqual(['/api/v1/probe/undeclared']);
    expect((await call('GET', 'undeclared')).status).toBe(401);
    expect(await call('GET', 'undeclared', { token: TOKEN })).toMatchObject({
      status: 403,
      body: { code: 'access.denied' },
    });
  });
});

describe('a fault of ours', () => {
  it.each(['throws', 'sql'])('%s tells nothing of the inside', async (path) => {
    const { status, body } = await call('GET', path);
    expect(status).toBe(500);
    expect(body['code']).toBe('server.error');
    expect(JSON.stringify(body)).not.toMatch(/secret|libs|nowhere|SELECT|at /);
  });

  it('a value that the database cannot take is the fault of who sent it', async () => {
    expect(await call('GET', 'bad-value')).toMatchObject({
      status: 400,
      body: { code: 'request.invalid' },
    });
  });
});

describe('If-Match', () => {
  it.each([
    [undefined, 200, null],
    ['"3"', 200, 3],
    ['3', 200, 3],
    ['W/"3"', 200, 3],
    ['"2"', 412, 'dossier.stale'],
    ['"x"', 400, 'request.if-match'],
    ['*', 400, 'request.if-match'],
  ])('%s → %d', async (header, status, outcome) => {
    const headers = header === undefined ? {} : { 'if-match': header };
    const answer = await call('GET', 'stale', { headers });
    expect(answer.status).toBe(status);
    expect(answer.body['version'] ?? answer.body['code'] ?? null).toBe(outcome);
  });
});

it('reads a JSON merge patch', async () => {
  const { status, body } = await call('PATCH', 'merge', {
    body: '{"a":null,"b":{"c":1}}',
    headers: { 'content-type': 'application/merge-patch+json' },
  });
  expect([status, body]).toEqual([200, { a: null, b: { c: 1 } }]);
});

describe('under an Idempotency-Key', () => {
  const calls = (answer: { body: Record<string, unknown> }) => answer.body['calls'];

  it('a second call waits for the first and takes its answer', async () => {
    const first = keyed('slow', 'slow', { ms: 700 });
    await sleep(100);
    const second = await keyed('slow', 'slow', { ms: 700 });
    expect(calls(second)).toBe(calls(await first));
  });

  it('a call of a process that is alive is not taken over, however long it runs', async () => {
    const first = keyed('slow', 'long', { ms: 9_500 });
    await sleep(100);
    const second = await keyed('slow', 'long', { ms: 9_500 });
    const done = await first;
    expect(done.status).toBe(201);
    if (second.status === 409) expect(second.body['code']).toBe('idempotency.in-progress');
    else expect(calls(second)).toBe(calls(done));
  });

  it('what was committed before a failure is not done again', async () => {
    const failed = await keyed('fails-after-commit', 'half');
    expect(failed.status).toBe(500);
    const again = await keyed('fails-after-commit', 'half');
    expect(again.status).toBe(201);
    expect(again.body['first']).toBe(Number(again.body['second']) - 1);
    expect((await keyed('fails-after-commit', 'half')).body).toEqual(again.body);
  });

  it('an upload is known by its content, not by its boundary', async () => {
    const form = (content: string): FormData => {
      const data = new FormData();
      data.append('component', 'a');
      data.append('file', new Blob([content]), 'a.txt');
      return data;
    };
    const text = 'x'.repeat(300_000);
    const first = await keyed('upload', 'file', form(text));
    expect(first).toMatchObject({ status: 201, body: { size: 300_000 } });
    const same = await keyed('upload', 'file', form(text));
    expect(same.body).toEqual(first.body);
    const other = await keyed('upload', 'file', form(`${text.slice(1)}y`));
    expect(other).toMatchObject({ status: 422, body: { code: 'idempotency.key-reused' } });
  });
});

it('finishes what is under way before it closes', async () => {
  const last = await startProbe();
  const before = ProbeController.calls;
  const answer = last.http<{ calls: number }>('POST', '/api/v1/probe/slow', {
    token: TOKEN,
    body: { ms: 800 },
  });
  while (ProbeController.calls === before) await sleep(5);
  await last.close();
  expect((await answer).status).toBe(201);
  await expect(last.http('GET', '/health/live')).rejects.toThrow();
});
