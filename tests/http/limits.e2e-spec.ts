import { createHash } from 'node:crypto';
import { mkdtemp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Database, HTTP_DEFAULTS, RequestLimits } from '#libs/platform';
import { SlidingMinutes } from '../../libs/platform/src/http/rate-limit/sliding-minutes.js';
import { registerSecurityHeaders } from '../../libs/platform/src/http/security.js';
import { WebApp } from '../../libs/platform/src/http/web-app.js';
import { apiOf, tokenOf } from '../identity/people.js';
import { besides, startPortal, type Portal } from '../support/portal.js';

describe('how often', () => {
  let portal: Portal;
  const api = apiOf(() => portal);
  beforeAll(async () => {
    portal = await startPortal({
      environment: { PUBLIC_PER_MINUTE: '20', SESSION_PER_MINUTE: '30' },
    });
  });
  afterAll(() => portal.close());

  it('is counted by session and by address, each for itself', async () => {
    const token = await tokenOf(api, 'head@demo.test');
    const other = await tokenOf(api, 'head@demo.test');
    const statuses = async (count: number, as?: string): Promise<number[]> => {
      const answers = [];
      for (let i = 0; i < count; i++) {
        answers.push(await api('GET', as ? '/me' : '/units', as ? { token: as } : {}));
      }
      return answers.map((answer) => answer.status);
    };
    expect(new Set(await statuses(18))).toEqual(new Set([200]));
    const late = await api('GET', '/units');
    expect(late).toMatchObject({ status: 429, body: { code: 'request.too-many' } });
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(new Set(await statuses(30, token))).toEqual(new Set([200]));
    expect(await statuses(1, token)).toEqual([429]);
    expect(await statuses(1, other)).toEqual([200]);
    expect((await api('GET', '/units', { token: 'f'.repeat(43) })).status).toBe(429);
  });

  it('does not touch health, which the proxy asks all the time', async () => {
    for (let i = 0; i < 40; i++)
      expect((await portal.http('GET', '/health/live')).status).toBe(200);
  });

  /** All that comes back for these bytes until the connection ends. */
  const rawly = async (bytes: string): Promise<string> => {
    const socket = connect(Number(new URL(portal.url).port), '127.0.0.1');
    socket.end(bytes);
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    return text;
  };

  it('answers bytes that are not HTTP with a problem', async () => {
    const text = await rawly('NONSENSE\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(text).toContain('application/problem+json');
    expect(text).toContain('x-content-type-options: nosniff');
  });

  const chunked = 'Transfer-Encoding: chunked';
  it.each([
    ['both lengths', ['Content-Length: 6', chunked], '0\r\n\r\n'],
    ['both, the other way round', [chunked, 'Content-Length: 6'], '0\r\n\r\n'],
    ['two lengths', ['Content-Length: 0', 'Content-Length: 44'], ''],
    ['a list of lengths', ['Content-Length: 0, 44'], ''],
    ['a signed length', ['Content-Length: +0'], ''],
    ['an encoding nobody knows', ['Transfer-Encoding: xchunked'], '0\r\n\r\n'],
    ['an encoding behind chunks', ['Transfer-Encoding: chunked, identity'], '0\r\n\r\n'],
    ['a space before the colon', ['Transfer-Encoding : chunked'], '0\r\n\r\n'],
    ['a size that is no number', [chunked], 'zz\r\n\r\n'],
    ['a size with a sign', [chunked], '-1\r\n\r\n'],
    ['a chunk longer than its size', [chunked], '1\r\nabc\r\n0\r\n\r\n'],
    ['a line end without its return', ['X: a\nContent-Length: 44'], ''],
  ])('%s hide no second request', async (_, headers, body) => {
    const hidden = 'GET /health/live HTTP/1.1\r\nHost: x\r\n\r\n';
    const head = ['POST /api/v1/auth/login HTTP/1.1', 'Host: x', ...headers].join('\r\n');
    const text = await rawly(`${head}\r\n\r\n${body}${hidden}`);
    // One answer; where the head was whole, it may come from the limit that is reached here.
    const one = expect.stringMatching(/^HTTP\/1\.1 (400|429)$/);
    expect(text.match(/^HTTP\/1\.1 \d{3}/gm)).toEqual([one]);
  });
});

describe('when every connection is in use', () => {
  let portal: Portal;
  const api = apiOf(() => portal);
  beforeAll(async () => {
    portal = await startPortal({ environment: { DATABASE_POOL: '2' } });
  });
  afterAll(() => portal.close());

  it('asks to come back in a moment, and serves again when one is free', async () => {
    const { driver } = portal.app.get(DataSource);
    const pool = (driver as PostgresDriver).master as Pool;
    const held = await Promise.all([pool.connect(), pool.connect()]);
    pool.options.connectionTimeoutMillis = 100;
    const refused = await api('GET', '/units/heza/officers', { token: 'f'.repeat(43) });
    expect(refused).toMatchObject({ status: 503, body: { code: 'service.unavailable' } });
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    for (const client of held) client.release();
    expect((await api('GET', '/units')).status).toBe(200);
    expect((await api('GET', '/me', { token: 'f'.repeat(43) })).status).toBe(401);
  });
});

describe('two api processes on one database', () => {
  let one: Portal;
  let other: Portal;
  beforeAll(async () => {
    const environment = { PUBLIC_PER_MINUTE: '200', SESSION_PER_MINUTE: '40' };
    one = await startPortal({ environment });
    other = await besides(one);
  });
  afterAll(async () => {
    await other?.close();
    await one?.close();
  });
  const limitsOf = (portal: Portal) => portal.app.get(RequestLimits, { strict: false });
  const burst = async (portal: Portal, count: number, path: string, token?: string) => {
    const asked = Array.from({ length: count }, () =>
      portal.http('GET', `/api/v1${path}`, token === undefined ? {} : { token }),
    );
    return (await Promise.all(asked)).map(({ status }) => status);
  };
  const count = (statuses: readonly number[], status: number) =>
    statuses.filter((s) => s === status).length;

  it('let a session through as often as the sum allows', async () => {
    const token = await tokenOf(
      apiOf(() => one),
      'head@demo.test',
    );
    expect(count(await burst(one, 25, '/me', token), 200)).toBe(25);
    expect(count(await burst(other, 10, '/me', token), 200)).toBe(10);
    await Promise.all([limitsOf(one).tell(), limitsOf(other).tell()]);
    await Promise.all([burst(one, 1, '/me', token), burst(other, 1, '/me', token)]);
    await Promise.all([limitsOf(one).tell(), limitsOf(other).tell()]);
    const passed = count(await burst(other, 40, '/me', token), 200);
    expect([2, 3, 4]).toContain(passed);
    await limitsOf(other).tell();
    expect(count(await burst(one, 40, '/me', token), 200)).toBeLessThanOrEqual(5);
  });

  it('count every guess at a document exactly, however many come at once', async () => {
    const path = '/documents/verify/ABCD-EFGH-JKMN';
    const statuses = (await Promise.all([burst(one, 70, path), burst(other, 70, path)])).flat();
    expect([count(statuses, 404), count(statuses, 429)]).toEqual([100, 40]);
  });

  it('count mails to one mailbox exactly', async () => {
    const body = { email: 'crowd@example.vn' };
    const ask = (portal: Portal) => portal.http('POST', '/api/v1/auth/forgot-password', { body });
    const asked = Array.from({ length: 20 }, (_, n) => ask(n % 2 === 0 ? one : other));
    expect(new Set((await Promise.all(asked)).map((a) => a.status))).toEqual(new Set([202]));
    const database = one.app.get(Database, { strict: false });
    const rows = await database.query(`SELECT FROM throttle_event WHERE kind = 'mail-account'`);
    expect(rows).toHaveLength(5);
  });
});

describe('a sliding minute', () => {
  const open = (limit: SlidingMinutes, at: number): boolean =>
    limit.take('k', 100, at) === undefined;

  it('lets the number through, and never twice the number around the turn of a window', () => {
    const limit = new SlidingMinutes();
    let passed = 0;
    for (let at = 59_000; at < 61_000; at += 10) if (open(limit, at)) passed++;
    expect(passed).toBeLessThanOrEqual(102);
    expect(open(limit, 200_000)).toBe(true);
  });

  it('says how long to wait', () => {
    const limit = new SlidingMinutes();
    expect(limit.take('k', 1, 0)).toBeUndefined();
    expect(limit.take('k', 1, 15_000)).toBe(45);
    expect(limit.take('other', 1, 15_000)).toBeUndefined();
  });

  it.each([30, 70_000, 3_600_000])('refuses nobody because time went back by %d ms', (back) => {
    const limit = new SlidingMinutes();
    const begun = 7_200_000;
    for (let n = 0; n < 20; n++) open(limit, begun - 1);
    for (let n = 0; n < 20; n++) open(limit, begun);
    let passed = 0;
    while (open(limit, begun - back)) passed++;
    expect(passed).toBeGreaterThanOrEqual(60);
    expect(passed).toBeLessThanOrEqual(100);
    expect(limit.take('k', 100, begun - back)).toBeLessThanOrEqual(60);
  });

  it('counts what the others counted, this minute and the one before, and loses nothing', () => {
    const limit = new SlidingMinutes();
    for (let n = 0; n < 10; n++) limit.take('k', 100, 1_000);
    const told = limit.untold();
    limit.take('k', 100, 1_100);
    limit.learn(told, [{ key: 'k', minute: 0, count: 99, before: 0 }]);
    expect(limit.take('k', 100, 1_200)).toBe(59);
    expect(limit.untold()).toEqual([{ key: 'k', minute: 0, count: 1 }]);
    expect(limit.take('k', 100, 60_000)).toBe(60);
    expect(limit.take('k', 100, 90_000)).toBeUndefined();
    expect(limit.untold()).toEqual([
      { key: 'k', minute: 0, count: 1 },
      { key: 'k', minute: 1, count: 1 },
    ]);
  });
});

describe('the web app', () => {
  let root: string;
  let server: FastifyInstance;
  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'motcua-web-'));
    await mkdir(path.join(root, 'assets'));
    await writeFile(path.join(root, 'index.html'), '<style nonce="%CSP_NONCE%"></style>');
    await writeFile(path.join(root, 'mark.svg'), '<svg/>');
    await writeFile(path.join(root, '.built'), 'secret');
    await writeFile(path.join(root, '.env'), 'secret');
    await mkdir(path.join(root, '.git'));
    await writeFile(path.join(root, '.git', 'config'), 'secret');
    await writeFile(path.join(root, 'assets', 'a-1.js.map'), 'secret');
    await writeFile(path.join(root, 'assets', 'a-1.js'), 'plain');
    await writeFile(path.join(root, 'assets', 'a-1.js.br'), 'compressed');
    server = fastify();
    await registerSecurityHeaders(server, false);
    server.setNotFoundHandler((_request, reply) => reply.status(404).send('none'));
    await WebApp.in({ ...HTTP_DEFAULTS, webRoot: root })?.register(server);
  });
  afterAll(async () => {
    await server.close();
    await rm(root, { recursive: true });
  });
  const get = (url: string, headers: Record<string, string> = {}) =>
    server.inject({ url, headers });

  it.each(['/', '/index.html', '/my/dossiers/H24.08-261123-0001', '/verify/x.y'])(
    '%s is the page, fresh, with a nonce of its own',
    async (url) => {
      const [one, other] = [await get(url), await get(url)];
      const nonce = /nonce="([^"%]{20,})"/.exec(one.body)?.[1] ?? '';
      expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      expect(one.headers['content-security-policy']).not.toContain('unsafe');
      expect(one.headers['cache-control']).toBe('no-cache');
      expect(other.body).not.toContain(nonce);
    },
  );

  it('serves hashed files for a year, compressed beforehand where the reader can read it', async () => {
    const plain = await get('/assets/a-1.js');
    expect([plain.body, plain.headers['cache-control']]).toEqual([
      'plain',
      'public, max-age=31536000, immutable',
    ]);
    const brotli = await get('/assets/a-1.js', { 'accept-encoding': 'br' });
    expect([brotli.body, brotli.headers['content-encoding']]).toEqual(['compressed', 'br']);
    expect((await get('/mark.svg')).headers['cache-control']).toBe('no-cache');
  });

  it('was built with the hash of every file that the page loads', async () => {
    const dist = path.resolve('apps/web/dist');
    const html = await readFile(path.join(dist, 'index.html'), 'utf8');
    const loaded = [
      ...html.matchAll(/<(?:script|link)\b[^>]*(?:src|href)="\/(assets\/[^"]+)"[^>]*>/g),
    ];
    expect(loaded.length).toBeGreaterThan(2);
    for (const [tag, file = ''] of loaded) {
      const hash = createHash('sha384').update(await readFile(path.join(dist, file)));
      expect(tag).toContain(`integrity="sha384-${hash.digest('base64')}"`);
    }
  });

  it.each([
    '/.built',
    '/.env',
    '/.git/config',
    '/%2egit/config',
    '/.git%2fconfig',
    '/assets/a-1.js.map',
    '/assets/..%2f.env',
    '/..%2fx',
  ])('%s is kept to itself', async (url) => {
    const answer = await get(url);
    expect([answer.statusCode, answer.body]).toEqual([404, 'none']);
  });

  it('was built without what it was built from', async () => {
    const files = await readdir('apps/web/dist', { recursive: true });
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((name) => /(^|\/)\.(?!built$)|\.(map|tsx?)$/.test(name))).toEqual([]);
    for (const name of files.filter((file) => file.endsWith('.js'))) {
      const code = await readFile(path.join('apps/web/dist', name), 'utf8');
      expect([name, /sourceMappingURL=/.test(code)]).toEqual([name, false]);
    }
  });

  it('has no page in place of a missing file', async () => {
    expect((await get('/assets/b-2.js')).statusCode).toBe(404);
    expect((await get('/assets/../.built')).body).not.toContain('secret');
  });
});
