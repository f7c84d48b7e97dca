import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { attach } from '../support/filing.js';
import { expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';

let portal: Portal;
let investor: Person;
let draft: { id: string };
let attachment: string;

beforeAll(async () => {
  portal = await startPortal({
    environment: { PUBLIC_URL: 'https://motcua.example.vn' },
  });
  investor = await signIn(portal, 'investor');
  draft = expectStatus(
    await investor.post<{ id: string }>('/dossiers', { procedureCode: '1.014199' }),
    201,
  );
  await attach(investor, draft.id, '1.014199-01');
  const { components } = expectStatus(
    await investor.get<{ components: { attachments: { id: string }[] }[] }>(
      `/dossiers/${draft.id}`,
    ),
    200,
  );
  attachment = components.flatMap((c) => c.attachments)[0]?.id ?? '';
}, 120_000);
afterAll(() => portal?.close());

function expectSafe(headers: Headers): void {
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/default-src '(none|self)'/);
  expect(policy).not.toMatch(/unsafe-(inline|eval)|https?:|\*/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
  expect(headers.get('permissions-policy')).toContain('camera=()');
  expect(headers.get('strict-transport-security')).toMatch(/^max-age=31536000/);
  expect(headers.get('x-powered-by')).toBeNull();
  expect(headers.get('server')).toBeNull();
}

it.each([
  ['GET', '/api/v1/procedures', 200],
  ['GET', '/api/v1/nowhere', 404],
  ['GET', '/api/v1/me', 401],
  ['POST', '/api/v1/auth/login', 400],
  ['POST', '/api/v1/nowhere', 404],
  ['GET', '/api/v1/calendar?year=x', 400],
  ['GET', '/health/live', 200],
  ['GET', '/metrics', 200],
  ['GET', '/api/docs', 200],
  ['GET', '/api/openapi.json', 200],
  ['GET', '/dev/nowhere', 404],
])('%s %s carries every security header (%d)', async (method, path, status) => {
  const body = method === 'POST' ? {} : undefined;
  const answer = await portal.http(method, path, body ? { body } : {});
  expect(answer.status).toBe(status);
  expectSafe(answer.headers);
});

it.each([
  ['an address that cannot be read', 'GET /api/v1/%ff HTTP/1.1', 400],
  ['bytes that are not HTTP', 'NONSENSE', 400],
  ['a header of 20 KB', `GET / HTTP/1.1\r\nx: ${'y'.repeat(20_000)}`, 431],
  ['TRACE', 'TRACE / HTTP/1.1\r\nx-secret: echoed', 404],
  ['TRACK', 'TRACK /api/v1/me HTTP/1.1\r\nx-secret: echoed', 400],
])('%s is answered with them too (%#)', async (_, text, status) => {
  const socket = connect(Number(new URL(portal.url).port), '127.0.0.1');
  socket.end(`${text}\r\nhost: x\r\nconnection: close\r\n\r\n`);
  let answer = '';
  for await (const chunk of socket) answer += String(chunk);
  const [first = '', ...lines] = (answer.split('\r\n\r\n')[0] ?? '').split('\r\n');
  expect(first).toContain(` ${status} `);
  expect(answer).not.toContain('echoed');
  expectSafe(new Headers(lines.map((line) => line.split(/: (.*)/, 2) as [string, string])));
});

it.each([
  ['text/plain', 'x', 415],
  ['application/json', `"${'x'.repeat(1_100_000)}"`, 413],
])('a refused body of %s carries them too (%#)', async (type, body, status) => {
  const headers = { 'content-type': type };
  const answer = await portal.http('POST', '/api/v1/deadlines', { body, headers });
  expect(answer.status).toBe(status);
  expectSafe(answer.headers);
});

it.each(['x-forwarded-for', 'forwarded', 'x-forwarded-proto', 'via'])(
  'the measures are not for whoever comes over a proxy (%s)',
  async (header) => {
    const answer = await portal.http('GET', '/metrics', { headers: { [header]: '203.0.113.7' } });
    expect(answer.status).toBe(404);
    expectSafe(answer.headers);
  },
);

it('a packed body is never unpacked', async () => {
  const packed = gzipSync(JSON.stringify({ startAt: '2026-03-02T09:00:00+07:00' }));
  const answer = await portal.http('POST', '/api/v1/deadlines', {
    body: new Blob([new Uint8Array(packed)]),
    headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
  });
  expect(answer.status).toBe(400);
  expectSafe(answer.headers);
});

it('a download carries them too', async () => {
  const answer = await investor.get(`/documents/${attachment}/content`);
  expect(answer.status).toBe(200);
  expectSafe(answer.headers);
});

it('the session cookie is bound to the host, to TLS and to the server', async () => {
  const { headers } = await portal.http('POST', '/api/v1/auth/login', {
    body: { email: 'investor@demo.test', password: 'motcua-demo' },
  });
  const cookie = headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/^__Host-motcua=[\w-]{43};/);
  for (const part of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) {
    expect(cookie).toContain(part);
  }
  expect(cookie).not.toContain('Domain');
});

it('a foreign page cannot use the cookie', async () => {
  const { headers } = await portal.http('POST', '/api/v1/auth/login', {
    body: { email: 'investor@demo.test', password: 'motcua-demo' },
  });
  const cookie = (headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const answer = await portal.http<{ code: string }>('POST', '/api/v1/dossiers', {
    body: { procedureCode: '1.014199' },
    headers: { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  });
  expect([answer.status, answer.body.code]).toEqual([403, 'request.cross-site']);
});
