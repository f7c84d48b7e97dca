import { listRoutes } from '#libs/platform';
import { startPortal, type Portal } from '../support/portal.js';
import { apiOf, tokenOf } from '../identity/people.js';

let portal: Portal;
let token: string;
const api = apiOf(() => portal);
beforeAll(async () => {
  portal = await startPortal();
  token = await tokenOf(api, 'admin@demo.test');
});
afterAll(() => portal.close());

const raw = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${portal.url}${path}`, init);
const json = { 'content-type': 'application/json' };

describe('deny by default', () => {
  it('finds a declared rule on every route', () => {
    const routes = listRoutes(portal.app);
    expect(routes.length).toBeGreaterThan(20);
    expect(routes.filter((route) => route.rule === undefined)).toEqual([]);
  });

  it('answers 401 without a session on every route that is not public', async () => {
    const closed = listRoutes(portal.app).filter((route) => route.rule !== 'public');
    for (const { method, path } of closed) {
      const url = path.replace(/:[A-Za-z]+/g, '00000000-0000-7000-8000-000000000000');
      const response = await raw(url, { method });
      expect([method, path, response.status]).toEqual([method, path, 401]);
      expect(response.headers.get('www-authenticate')).toBe('Bearer');
    }
  });

  it('answers 403 where the role is missing', async () => {
    const investor = await tokenOf(api, 'investor@demo.test');
    expect(await api('GET', '/admin/accounts', { token: investor })).toMatchObject({
      status: 403,
      body: { code: 'access.denied' },
    });
  });

  it.each(['x', 'Bearer', 'Bearer x', `Bearer ${'a'.repeat(43)}`, 'Basic YTpi'])(
    'takes %s for no session',
    async (authorization) => {
      expect((await api('GET', '/me', { headers: { authorization } })).status).toBe(401);
    },
  );
});

describe('problems', () => {
  it.each(['/api/nowhere', '/api/v1/nowhere', '/dev/nothing', '/health/x', '/metrics/x', '/api'])(
    '%s is an unknown path',
    async (path) => {
      const response = await raw(path);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(await response.json()).toMatchObject({
        type: 'urn:motcua:problem:route.unknown',
        status: 404,
        code: 'route.unknown',
      });
    },
  );

  it.each([
    ['{', 400, 'request.malformed'],
    ['', 400, 'request.invalid'],
    ['null', 400, 'request.invalid'],
    ['[]', 400, 'request.invalid'],
    ['3', 400, 'request.invalid'],
    ['"x"', 400, 'request.invalid'],
    ['{"__proto__":{"x":1}}', 400, 'request.malformed'],
    ['{"constructor":{"prototype":{}}}', 400, 'request.malformed'],
    ['{"email":"a\\u0000b","password":"x"}', 400, 'request.malformed'],
    ['{"email":"\\ud800","password":"x"}', 400, 'request.malformed'],
    [`${'['.repeat(100_000)}`, 400, 'request.malformed'],
    [`${'{"a":'.repeat(100)}1${'}'.repeat(100)}`, 400, 'request.malformed'],
    ['{"email":1e400,"password":{}}', 400, 'request.invalid'],
    [JSON.stringify({ email: 'x'.repeat(2_000_000) }), 413, 'request.too-large'],
  ])('a body like %.30s', async (body, status, code) => {
    const response = await raw('/api/v1/auth/login', { method: 'POST', headers: json, body });
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([
      status,
      code,
    ]);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const body = Buffer.concat([
      Buffer.from('{"email":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}'),
    ]);
    const response = await raw('/api/v1/auth/login', { method: 'POST', headers: json, body });
    expect(response.status).toBe(400);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'does not read %s',
    async (type) => {
      const response = await raw('/api/v1/auth/login', {
        method: 'POST',
        headers: { 'content-type': type },
        body: 'a=b',
      });
      expect(response.status).toBe(415);
      expect(await response.json()).toMatchObject({ code: 'request.media-type' });
    },
  );

  it('points at every field that is wrong or unknown', async () => {
    const { status, body } = await api('POST', '/admin/accounts', {
      token,
      body: { email: 'x', posts: [{ unit: 'heza', role: 'king' }], 'a/b': 1 },
    });
    expect(status).toBe(400);
    expect(body.code).toBe('request.invalid');
    expect(body.errors?.map(({ pointer, code }) => [pointer, code]).sort()).toEqual([
      ['/a~1b', 'whitelistValidation'],
      ['/email', 'isEmail'],
      ['/name', 'isLength'],
      ['/posts/0/role', 'isIn'],
    ]);
  });

  it.each([
    ['vi', 'Yêu cầu chưa đúng', 'không được lớn hơn 100'],
    ['en-GB,en;q=0.9', 'The request is not right', 'must not be greater than 100'],
    ['fr', 'Yêu cầu chưa đúng', 'không được lớn hơn 100'],
  ])('speaks the language of the reader: %s', async (language, title, detail) => {
    const { body } = await api('GET', '/admin/accounts?limit=101', {
      token,
      headers: { 'accept-language': language },
    });
    expect(body.title).toBe(title);
    expect(body.errors).toEqual([{ pointer: '/limit', code: 'max', detail }]);
  });

  it.each([
    '/api/v1/%',
    '/api/v1/units/%ff',
    '/api/v1/me%00',
    `/api/v1/admin/accounts/${'a'.repeat(500)}`,
  ])('a malformed address %.40s is no fault of ours', async (path) => {
    const response = await raw(path, { headers: { authorization: `Bearer ${token}` } });
    expect([400, 404, 414]).toContain(response.status);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('lists', () => {
  it('are keyset-paged without gaps or repeats', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { body } = await api('GET', `/admin/accounts?limit=7${query}`, { token });
      seen.push(...(body.items ?? []).map((item) => String(item.email)));
      cursor = body.nextCursor ?? null;
    }
    expect(seen.length).toBeGreaterThan(20);
    expect(seen).toEqual([...new Set(seen)].sort());
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'limit=1.5',
    'limit=1&limit=2',
    'page=2',
    'cursor=x',
    'cursor=WzEsMl0',
  ])('refuse ?%s', async (query) => {
    expect((await api('GET', `/admin/accounts?${query}`, { token })).status).toBe(400);
  });
});

describe('every answer', () => {
  it.each([
    ['/api/v1/units', 200],
    ['/api/v1/nowhere', 404],
    ['/api/v1/me', 401],
    ['/health/live', 200],
  ])('%s carries the security headers', async (path, status) => {
    const { headers, status: got } = await raw(path);
    expect(got).toBe(status);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('carries a request id: the given one, or a new one', async () => {
    const given = await raw('/api/v1/units', { headers: { 'x-request-id': 'abc-123' } });
    expect(given.headers.get('x-request-id')).toBe('abc-123');
    const odd = await raw('/api/v1/units', { headers: { 'x-request-id': 'a b"c' } });
    expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is compressed where that pays', async () => {
    const response = await raw('/api/v1/units', { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });
});

describe('a cookie', () => {
  const post = (headers: Record<string, string>): Promise<Response> =>
    raw('/api/v1/me', {
      method: 'PATCH',
      headers: { ...json, cookie: `motcua_session=${token}`, ...headers },
      body: '{"name":"Quản trị hệ thống"}',
    });

  it.each([
    ['the same origin', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a client that is no browser', {}, 200],
    ['the public address', { origin: 'http://localhost:8080' }, 200],
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.test' }, 403],
    ['a sister site', { 'sec-fetch-site': 'same-site', origin: 'https://a.localhost' }, 403],
    ['an old browser on another site', { origin: 'https://evil.test' }, 403],
    ['a sandboxed frame', { origin: 'null' }, 403],
  ])('used by %s', async (_, headers, status) => {
    expect((await post(headers)).status).toBe(status);
  });
});

describe('operations', () => {
  it('answers that it lives, and what it still waits for', async () => {
    expect(await (await raw('/health/live')).json()).toEqual({ status: 'ok' });
    const ready = await raw('/health/ready');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({
      code: 'service.not-ready',
      detail: 'reference data: being loaded',
    });
  });

  it('is measured, by route and never by address', async () => {
    await raw('/api/v1/me/sessions/00000000-0000-7000-8000-000000000000', { method: 'DELETE' });
    const text = await (await raw('/metrics')).text();
    expect(text).toContain('route="/api/v1/me/sessions/:id"');
    expect(text).not.toContain('00000000-0000');
  });

  it('describes itself completely', async () => {
    const document = (await (await raw('/api/openapi.json')).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { responses: object; security?: unknown }>>;
    };
    expect(document.openapi).toBe('3.1.0');
    const login = document.paths['/api/v1/auth/login']?.['post'];
    expect(Object.keys(login?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '400', '401', '403', '429']),
    );
    expect(login?.security).toBeUndefined();
    expect(document.paths['/api/v1/me']?.['get']?.security).toEqual([{ bearer: [] }]);
    const missing = listRoutes(portal.app)
      .filter(({ path }) => path.startsWith('/api/'))
      .filter(({ path }) => !document.paths[path.replace(/:([A-Za-z]+)/g, '{$1}')]);
    expect(missing).toEqual([]);
  });

  it('shows its description on a page of its own', async () => {
    const page = await raw('/api/docs');
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(await page.text()).toContain('/api/docs/swagger-ui.css');
    const script = await raw('/api/docs/swagger-ui-bundle.js');
    expect(script.status).toBe(200);
    expect(await script.text()).toContain('SwaggerUIBundle');
  });
});
