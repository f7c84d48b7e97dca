import { DAY } from '#libs/kernel';
import { Reseal, UnitOfWork, Vault, type Tx } from '#libs/platform';
import { BoundarylessHash } from '../../libs/platform/src/http/idempotency/multipart-digest.js';
import { startPortal, type Portal } from '../support/portal.js';
import { apiOf, logIn, tokenOf } from '../identity/people.js';

let portal: Portal;
let token: string;
const api = apiOf(() => portal);
beforeAll(async () => {
  portal = await startPortal();
  token = await tokenOf(api, 'admin@demo.test');
});
afterAll(() => portal.close());

let serial = 0;
const someone = () => ({ email: `officer${++serial}@example.vn`, name: 'Nguyễn Văn Thử' });
const invite = (key: string, body: unknown, as = token) =>
  api('POST', '/admin/accounts', { token: as, body, headers: { 'idempotency-key': key } });
const sql = <Row>(text: string, params: unknown[] = []): Promise<Row[]> =>
  portal.app.get(UnitOfWork, { strict: false }).run((tx: Tx) => tx.query<Row[]>(text, params));
const accountsOf = async (email: string): Promise<number> =>
  (await sql(`SELECT 1 FROM account WHERE email = $1`, [email])).length;

describe('Idempotency-Key', () => {
  it('returns the first answer to the same call', async () => {
    const body = someone();
    const first = await invite('a', body);
    const second = await invite('a', body);
    expect(first.status).toBe(201);
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await accountsOf(body.email)).toBe(1);
  });

  it('takes the same content in another spelling for the same', async () => {
    const { email, name } = someone();
    await invite('spelling', { email, name });
    const again = await api('POST', '/admin/accounts', {
      token,
      body: new Blob([`{ "email": "${email}",\n "name": "${name}" }`], {
        type: 'application/json',
      }),
      headers: { 'idempotency-key': 'spelling' },
    });
    expect(again.status).toBe(201);
  });

  it('refuses another body with 422', async () => {
    await invite('b', someone());
    expect(await invite('b', someone())).toMatchObject({
      status: 422,
      body: { code: 'idempotency.key-reused' },
    });
  });

  it('belongs to the account, the method and the path', async () => {
    const body = someone();
    const { body: made } = await invite('c', body);
    const block = await api('POST', `/admin/accounts/${made.id}/block`, {
      token,
      body: { reason: 'x' },
      headers: { 'idempotency-key': 'c' },
    });
    expect(block.status).toBe(204);
    const head = await tokenOf(api, 'head@demo.test');
    expect((await invite('c', body, head)).status).toBe(403);
    const me = await api('PATCH', '/me', {
      token: head,
      body: { locale: 'en' },
      headers: { 'idempotency-key': 'c' },
    });
    expect(me.status).toBe(200);
  });

  it('repeats a refusal that was decided', async () => {
    const body = { ...someone(), email: 'head@demo.test' };
    const first = await invite('d', body);
    const second = await invite('d', body);
    expect([first.status, second.status]).toEqual([409, 409]);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('lets a request be mended that was not understood', async () => {
    expect((await invite('e', { email: 'x' })).status).toBe(400);
    expect((await invite('e', someone())).status).toBe(201);
  });

  it('lets one of many simultaneous calls do the work', async () => {
    const body = someone();
    const answers = await Promise.all(Array.from({ length: 12 }, () => invite('f', body)));
    expect(answers.map((a) => a.status)).toEqual(Array(12).fill(201));
    expect(new Set(answers.map((a) => a.body.id)).size).toBe(1);
    expect(await accountsOf(body.email)).toBe(1);
  });

  it('is forgotten after 24 hours', async () => {
    const body = someone();
    await invite('g', body);
    portal.clock.advance(DAY + 1);
    token = await tokenOf(api, 'admin@demo.test');
    expect((await invite('g', body)).status).toBe(409);
  });

  it.each(['', ' ', 'x'.repeat(201), 'khóa'])('refuses the key %.20j', async (key) => {
    const call = invite(key, someone()).catch(() => ({ status: 400 }));
    const { status } = await call;
    expect(key.trim() === '' ? [400, 201] : [400]).toContain(status);
  });

  it('says 409 while the first call neither ends nor dies', async () => {
    const body = someone();
    const { body: made } = await invite('h', body);
    await sql(`UPDATE idempotency_key SET status = NULL, held_until = 'infinity' WHERE key = 'h'`);
    const started = performance.now();
    const answer = await invite('h', body);
    expect(answer).toMatchObject({ status: 409, body: { code: 'idempotency.in-progress' } });
    expect(performance.now() - started).toBeLessThan(12_000);
    expect(made.id).toBeDefined();
  });

  it('finishes what a killed process had committed, without doing it again', async () => {
    const body = someone();
    const { body: made } = await invite('i', body);
    // as the process leaves it when it dies between its commit and its answer
    await sql(
      `UPDATE idempotency_key SET status = NULL, answer = NULL, held_until = $1 WHERE key = 'i'`,
      [new Date(0)],
    );
    const retry = await invite('i', body);
    expect(retry.status).toBe(201);
    expect(retry.body.id).toBe(made.id);
    expect(await accountsOf(body.email)).toBe(1);
  });

  it('opens one dossier for one key, though the process was killed after its commit', async () => {
    const investor = await tokenOf(api, 'investor@demo.test');
    const file = () =>
      api('POST', '/dossiers', {
        token: investor,
        body: { procedureCode: '1.009664' },
        headers: { 'idempotency-key': 'file' },
      });
    const first = await file();
    expect(first.status).toBe(201);
    await sql(
      `UPDATE idempotency_key SET status = NULL, answer = NULL, held_until = $1 WHERE key = 'file'`,
      [new Date(0)],
    );
    expect((await file()).body).toEqual(first.body);
    expect(await sql(`SELECT 1 FROM dossier`)).toHaveLength(1);
  });

  it('does the work again where the killed process had committed nothing', async () => {
    const body = someone();
    const { body: made } = await invite('j', body);
    await sql(`DELETE FROM post WHERE account_id = $1`, [made.id]);
    await sql(`DELETE FROM account WHERE id = $1`, [made.id]);
    await sql(
      `UPDATE idempotency_key SET status = NULL, results = '{}', held_until = $1 WHERE key = 'j'`,
      [new Date(0)],
    );
    expect((await invite('j', body)).status).toBe(201);
    expect(await accountsOf(body.email)).toBe(1);
  });

  it('keeps what was sent and answered under seal, also when the key changes', async () => {
    const investor = await tokenOf(api, 'investor@demo.test');
    const made = await api('POST', '/dossiers', {
      token: investor,
      body: { procedureCode: '1.009664' },
    });
    const save = () =>
      api('PATCH', `/dossiers/${String(made.body.id)}/form`, {
        token: investor,
        body: { applicant: { name: 'Nguyễn Thị Niêm Phong', phone: '0911 222 333' } },
        headers: { 'idempotency-key': 'sealed', 'content-type': 'application/merge-patch+json' },
      });
    const first = await save();
    expect(first.status).toBe(200);
    const kept = () =>
      sql<{ all: string; under: string }>(
        `SELECT answer || array_to_string(results, ' ')
                || encode(array_to_string(results, '')::bytea, 'escape') AS all, sealed_with AS under
           FROM idempotency_key WHERE key = 'sealed'`,
      );
    const hex = (text: string): string => Buffer.from(text).toString('hex');
    const [before] = await kept();
    for (const word of ['0911 222 333', hex('0911 222 333'), 'Phong', hex('Phong'), 'applicant']) {
      expect(before?.all).not.toContain(word);
    }
    const key = await portal.app.get(Vault, { strict: false }).rotate(0);
    expect(key).not.toBe(before?.under);
    await portal.app.get(Reseal, { strict: false }).run();
    expect((await kept())[0]?.under).toBe(key);
    const again = await save();
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect(again.body).toEqual(first.body);
    // And what a transaction returned, where only that was left behind.
    await sql(
      `UPDATE idempotency_key SET status = NULL, answer = NULL, held_until = $1 WHERE key = 'sealed'`,
      [new Date(0)],
    );
    expect((await save()).body).toEqual(first.body);
  });

  it('does not keep what a login answers', async () => {
    const answer = await api('POST', '/auth/login', {
      body: { email: 'head@demo.test', password: 'motcua-demo' },
      headers: { 'idempotency-key': 'k' },
    });
    expect(answer.status).toBe(200);
    expect(await sql(`SELECT 1 FROM idempotency_key WHERE key = 'k'`)).toEqual([]);
    expect((await logIn(api, 'head@demo.test')).body.token).not.toBe(answer.body.token);
  });
});

describe('the hash of an upload', () => {
  const digest = (boundary: string, chunk: number): string => {
    const body = Buffer.from(`--${boundary}\r\nA\r\n--${boundary}\r\nB--\r\n--${boundary}--`);
    const hash = new BoundarylessHash(Buffer.from(boundary));
    for (let at = 0; at < body.length; at += chunk) hash.update(body.subarray(at, at + chunk));
    return hash.finish().toString('hex');
  };

  it('is the same for every boundary and however the bytes come', () => {
    const all = ['xxxx', '----WebKitFormBoundaryAbC', 'q'].flatMap((boundary) =>
      [1, 2, 3, 5, 1000].map((chunk) => digest(boundary, chunk)),
    );
    expect(new Set(all).size).toBe(1);
  });
});
