import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { HTTP_DEFAULTS } from '#libs/platform';
import { RateLimit } from '../../libs/platform/src/http/rate-limit.js';
import { registerSecurityHeaders } from '../../libs/platform/src/http/security.js';
import { WebApp } from '../../libs/platform/src/http/web-app.js';
import { apiOf, tokenOf } from '../identity/people.js';
import { startPortal, type Portal } from '../support/portal.js';

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

  it('answers bytes that are not HTTP with a problem', async () => {
    const socket = connect(Number(new URL(portal.url).port), '127.0.0.1');
    socket.end('NONSENSE\r\n\r\n');
    let text = '';
    for await (const chunk of socket) text += String(chunk);
    expect(text).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(text).toContain('application/problem+json');
    expect(text).toContain('x-content-type-options: nosniff');
  });
});

describe('a sliding minute', () => {
  const open = (limit: RateLimit, at: number): boolean => limit.take('k', at) === undefined;

  it('lets the number through, and never twice the number around the turn of a window', () => {
    const limit = new RateLimit(100);
    let passed = 0;
    for (let at = 59_000; at < 61_000; at += 10) if (open(limit, at)) passed++;
    expect(passed).toBeLessThanOrEqual(102);
    expect(open(limit, 200_000)).toBe(true);
  });

  it('says how long to wait', () => {
    const limit = new RateLimit(1);
    expect(limit.take('k', 0)).toBeUndefined();
    expect(limit.take('k', 15_000)).toBe(45);
    expect(limit.take('other', 15_000)).toBeUndefined();
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

  it.each([
    '/',
    '/index.html',
    '/my/dossiers/H24.08-261123-0001',
    '/verify/x.y',
    '/.built',
    '/..%2fx',
  ])('%s is the page, fresh, with a nonce of its own', async (url) => {
    const [one, other] = [await get(url), await get(url)];
    const nonce = /nonce="([^"%]{20,})"/.exec(one.body)?.[1] ?? '';
    expect(one.headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(one.headers['content-security-policy']).not.toContain('unsafe');
    expect(one.headers['cache-control']).toBe('no-cache');
    expect(other.body).not.toContain(nonce);
  });

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

  it('has no page in place of a missing file', async () => {
    expect((await get('/assets/b-2.js')).statusCode).toBe(404);
    expect((await get('/assets/../.built')).body).not.toContain('secret');
  });
});
