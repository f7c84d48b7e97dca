import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { Database, pseudonymOf, Reseal, Vault } from '#libs/platform';
import { keysMaster } from '../../apps/cli/src/keys.js';
import { Retention } from '#libs/privacy';
import { firstAnswer, type ProcedureContent } from '#libs/procedure/domain';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { ownDataDir } from '../support/data-dir.js';
import { contentOf, file, type Filed } from '../support/filing.js';
import { startPortal, type Portal } from '../support/portal.js';

const lines: string[] = [];
const CANARY = { phone: '0911 222 333', registrationNumber: 'CANARY-C0012345' };

let portal: Portal;
let investor: Person;
let dossier: string;
let database: Database;

interface Read {
  readonly form: { readonly applicant: Record<string, unknown> };
  readonly version: number;
}

beforeAll(async () => {
  portal = await startPortal({
    environment: { DATA_DIR: await ownDataDir(), LOG_LEVEL: 'debug' },
    log: { write: (line) => void lines.push(line) },
  });
  database = portal.app.get(Database, { strict: false });
  investor = await signIn(portal, 'investor');
  const draft = await investor.post<{ id: string }>('/dossiers', { procedureCode: '1.014199' });
  dossier = expectStatus(draft, 201).id;
  const form = { applicant: { ...CANARY, name: 'Nguyễn Văn An' }, job: { salaryVnd: 77_000_001 } };
  expectStatus(await investor.patch(`/dossiers/${dossier}/form`, form), 200);
  expectStatus(await investor.patch('/me', { phone: CANARY.phone }), 200);
}, 240_000);
afterAll(() => portal?.close());

/** The form's own first answer, with some of the applicant's data changed. */
function applicantOf({ form }: ProcedureContent, changes: object): Record<string, unknown> {
  const answer = firstAnswer(form) as { applicant: object };
  return { applicant: { ...answer.applicant, ...changes } };
}

const readForm = async (): Promise<Read['form']> =>
  expectStatus(await investor.get<Read>(`/dossiers/${dossier}`), 200).form;

async function storedText(): Promise<string> {
  const [row] = await database.query<{ text: string }>(
    `SELECT (SELECT form::text FROM dossier WHERE id = $1)
         || (SELECT string_agg(data::text, '') FROM dossier_event WHERE dossier_id = $1)
         || (SELECT string_agg(coalesce(phone, ''), '') FROM account) AS text`,
    [dossier],
  );
  return row?.text ?? '';
}

it('every column that could hold words of a person is named in the document', async () => {
  const columns = await database.query<{ name: string }>(
    `SELECT c.table_name || '.' || c.column_name AS name FROM information_schema.columns c
      WHERE c.table_schema = 'public' AND c.data_type IN ('text', 'jsonb', 'ARRAY', 'bytea')
        AND c.column_name ~ '(name|mail|phone|address|device|form|data|payload|body|title|note|reason|search|question|opinion|items|rating|history|answer|results|last_error|mail_.*|recipients|subject|headers|sender)$'
        AND c.column_name !~ '^(procedure|name|file|unit)_name$'
        AND c.table_name !~ '^(unit|zone|procedure|procedure_version|calendar.*|measure.*|personal_data_read|rule_change_move|sweep_run|seed_load|unit_calendar.*|migration|step_.*|.*rollup.*)$'
      ORDER BY 1`,
  );
  const document = await readFile('docs/personal-data.md', 'utf8');
  expect(columns.map((c) => c.name).filter((c) => !document.includes(`\`${c}\``))).toEqual([]);
});

describe('sensitive fields', () => {
  it('stand sealed in the database and are read as they were written', async () => {
    const stored = await storedText();
    for (const secret of [...Object.values(CANARY), '77000001'])
      expect(stored).not.toContain(secret);
    expect(stored).toContain('Nguyễn Văn An');
    expect((await readForm()).applicant).toMatchObject(CANARY);
    expect(expectStatus(await investor.get('/me'), 200)).toMatchObject({ phone: CANARY.phone });
  });

  it('a seal that somebody sends is a value like any other', async () => {
    const forged = {
      purpose: { $sealed: 'k1.AAAA' },
      applicant: { email: { $sealed: 'k1.AAAA' } },
    };
    expectStatus(await investor.patch(`/dossiers/${dossier}/form`, forged), 200);
    expect(await readForm()).toMatchObject(forged);
  });

  it('are sealed again under a new key, in steps, and the old key is destroyed', async () => {
    const vault = portal.app.get(Vault, { strict: false });
    const reseal = portal.app.get(Reseal, { strict: false });
    const before = await vault.current();
    const key = await vault.rotate(0);
    expect((await readForm()).applicant).toMatchObject(CANARY);
    expect(await reseal.run(1)).toBe(false);
    await database.query(`UPDATE data_key SET in_force_from = in_force_from - interval '1 hour'`);
    expect(await reseal.run()).toBe(true);
    const keys = await database.query<{ sealed_with: string }>(
      `SELECT DISTINCT sealed_with FROM dossier UNION SELECT DISTINCT sealed_with FROM account
        UNION SELECT DISTINCT sealed_with FROM document`,
    );
    expect(keys).toEqual([{ sealed_with: key }]);
    expect(await vault.retiring()).toEqual([]);
    expect(key).not.toBe(before);
    expect((await readForm()).applicant).toMatchObject(CANARY);
    expect(await storedText()).not.toContain(CANARY.phone);
  });

  it('stand under keys that lie in files for the portal’s own user alone', async () => {
    const folder = path.join(portal.config.dataDir, 'keys');
    const files = await readdir(folder);
    expect(files).toContain('secrets.key');
    for (const name of files) {
      expect([name, (await stat(path.join(folder, name))).mode & 0o077]).toEqual([name, 0]);
    }
    const kept = await database.query<{ wrapped: Buffer }>(`SELECT wrapped FROM data_key`);
    const master = Buffer.from(
      (await readFile(path.join(folder, 'secrets.key'), 'utf8')).trim(),
      'hex',
    );
    for (const { wrapped } of kept) expect(wrapped.includes(master)).toBe(false);
  });

  it('outlive a change of the master key', async () => {
    jest.spyOn(console, 'log').mockImplementation(() => undefined);
    const { databaseUrl, dataDir } = portal.config;
    const environment = {
      MOTCUA_MODE: 'embedded',
      DATABASE_URL: databaseUrl,
      DATA_DIR: dataDir,
      LOG_LEVEL: 'fatal',
    };
    expect(await keysMaster([], environment)).toBe(0);
    await portal.app.get(Vault, { strict: false }).refresh();
    expect((await readForm()).applicant).toMatchObject(CANARY);
  });
});

describe('the log', () => {
  interface Line {
    readonly msg: string;
    readonly route: string;
    readonly status: number;
    readonly who?: string;
    readonly event?: string;
    readonly code?: string;
  }
  const linesOf = (route: string, status: number): Line[] =>
    lines
      .flatMap((line) => line.split('\n').filter(Boolean))
      .map((line) => JSON.parse(line) as Line)
      .filter((line) => line.msg === 'request' && line.route === route && line.status === status);
  const LOGIN = '/api/v1/auth/login';

  it('tells every log-in, whose it was and why it was refused', async () => {
    const who = pseudonymOf(investor.id);
    expect(linesOf(LOGIN, 200)).toContainEqual(
      expect.objectContaining({ who, event: 'session.opened', requestId: expect.any(String) }),
    );
    const wrong = (email: string) =>
      portal.http('POST', LOGIN, { body: { email, password: 'wrong-password' } });
    await wrong('investor@demo.test');
    await wrong('nobody@demo.test');
    const [known, unknown] = linesOf(LOGIN, 401).slice(-2);
    expect(known).toMatchObject({ who, code: 'login.failed' });
    expect(unknown).toMatchObject({ code: 'login.failed' });
    expect(unknown).not.toHaveProperty('who');
  });

  it('tells who was refused what, and what was sent wrongly', async () => {
    const other = await signIn(portal, 'investor2');
    await other.get('/audit/reads');
    await other.get(`/dossiers/${dossier}`);
    await other.post('/dossiers', { procedureCode: 7 });
    await portal.http('GET', '/api/v1/me', { token: 'f'.repeat(43) });
    const who = pseudonymOf(other.id);
    expect(linesOf('/api/v1/audit/reads', 403)).toMatchObject([{ who, code: 'access.denied' }]);
    expect(linesOf('/api/v1/dossiers/:dossier', 404)).toMatchObject([
      { who, code: 'dossier.not-found' },
    ]);
    expect(linesOf('/api/v1/dossiers', 400)).toMatchObject([{ who, code: 'request.invalid' }]);
    expect(linesOf('/api/v1/me', 401)).toMatchObject([{ code: 'session.missing' }]);
  });

  it('names nobody: a pseudonym leads to its account through the database alone', async () => {
    expect(lines.join('')).not.toContain(investor.id);
    const found = await database.query(
      `SELECT email FROM account
        WHERE 'a-' || left(encode(sha256(convert_to(id::text, 'UTF8')), 'hex'), 12) = $1`,
      [pseudonymOf(investor.id)],
    );
    expect(found).toEqual([{ email: 'investor@demo.test' }]);
  });
});

interface Erasure {
  readonly id: string;
  readonly state: string;
  readonly decisionReason: string | null;
  readonly kept: readonly { code: string; until: string; basis: { vi: string } }[];
}
interface Page<T> {
  readonly items: readonly T[];
}

describe('what people may ask', () => {
  let filed: Filed;
  let admin: Person;
  beforeAll(async () => {
    admin = await signIn(portal, 'admin');
    const applicant = { phone: '0988 777 666' };
    filed = await file(
      portal,
      investor,
      '1.014199',
      applicantOf(await contentOf(portal, '1.014199'), applicant),
    );
  });
  const ask = () => investor.post<Erasure>('/me/erasure-requests', { reason: 'Không dùng nữa' });
  const decide = (id: string, decision: string, reason = 'Theo yêu cầu') =>
    admin.post(`/admin/erasure-requests/${id}/decision`, { decision, reason });
  const isIntact = async (): Promise<unknown> => {
    const auditor = await signIn(portal, 'auditor');
    return expectStatus(await auditor.post<{ intact: boolean }>('/audit/verifications'), 200)
      .intact;
  };

  it('an export has all of one’s own data in clear, and nothing of others', async () => {
    const text = JSON.stringify(expectStatus(await investor.get('/me/personal-data'), 200));
    for (const own of [
      '0988 777 666',
      CANARY.registrationNumber,
      filed.code,
      'investor@demo.test',
    ]) {
      expect(text).toContain(own);
    }
    const other = await signIn(portal, 'investor2');
    const others = JSON.stringify(expectStatus(await other.get('/me/personal-data'), 200));
    expect(others).not.toContain('0988 777 666');
    expect(others).toContain('investor2@demo.test');
  });

  it('an officer’s record is not erased, and nobody asks twice', async () => {
    const head = await signIn(portal, 'head');
    expect((await head.post('/me/erasure-requests', {})).status).toBe(403);
    const { id } = expectStatus(await ask(), 201);
    expectProblem(await ask(), 409, 'erasure.already-open');
    expectProblem(await decide(id, 'erase'), 409, 'erasure.open-dossiers');
    expectStatus(await decide(id, 'refuse', 'Còn hồ sơ đang giải quyết'), 204);
    expectProblem(await decide(id, 'erase'), 409, 'erasure.not-open');
    const { items } = expectStatus(await investor.get<Page<Erasure>>('/me/erasure-requests'), 200);
    expect(items[0]).toMatchObject({
      state: 'refused',
      decisionReason: 'Còn hồ sơ đang giải quyết',
    });
  });

  /** The investor's own e-ID is let into investor2's account, and somebody else's into the investor's. */
  async function knownOutside(): Promise<void> {
    for (const [name, own, into] of [
      ['Nguyễn Văn An', 'investor@demo.test', 'investor2@demo.test'],
      ['Trần Thị Bình', null, 'investor@demo.test'],
    ]) {
      await database.query(
        `WITH i AS (INSERT INTO outside_identity (id, provider, subject, name, account_id, created_at)
           VALUES (gen_random_uuid(), 'vneid', $1, $1, (SELECT id FROM account WHERE email = $2), now())
           RETURNING id)
         INSERT INTO organisation_access (id, identity_id, account_id, tax_code, requested_at)
         SELECT gen_random_uuid(), i.id, a.id, '0101010101', now() FROM i, account a WHERE a.email = $3`,
        [name, own, into],
      );
    }
    await database.query(
      `UPDATE session s SET identity_id = i.id FROM outside_identity i, account a
        WHERE i.account_id IS NOT NULL AND a.id = s.account_id AND a.email = 'investor2@demo.test'`,
    );
  }

  it('what the law keeps stays until its day, all else goes, and the record stays whole', async () => {
    expectStatus(
      await investor.post(`/dossiers/${filed.code}/withdrawal`, { reason: 'Thôi' }),
      200,
    );
    await knownOutside();
    const { id } = expectStatus(await ask(), 201);
    expectStatus(await decide(id, 'erase'), 204);
    await portal.drain();
    const outside = await database.query(
      `SELECT i.name, i.account_id, i.subject LIKE 'erased-%' AS forgotten, o.tax_code,
              o.revoked_at IS NOT NULL AS over, (SELECT count(*)::int FROM session s WHERE s.identity_id = i.id) AS sessions
         FROM organisation_access o JOIN outside_identity i ON i.id = o.identity_id ORDER BY o.tax_code`,
    );
    const over = { account_id: null, over: true, sessions: 0 };
    expect(outside).toEqual([
      { ...over, name: 'Trần Thị Bình', forgotten: false, tax_code: '' },
      { ...over, name: 'Tài khoản đã xóa', forgotten: true, tax_code: '0101010101' },
    ]);
    const login = await portal.http('POST', '/api/v1/auth/login', {
      body: { email: 'investor@demo.test', password: 'motcua-demo' },
    });
    expect(login.status).toBe(401);
    const { items } = expectStatus(
      await admin.get<Page<Erasure>>('/admin/erasure-requests?state=erased'),
      200,
    );
    expect(items[0]?.kept).toMatchObject([{ code: filed.code, until: '2031-11-23' }]);
    const rows = await database.query<{
      id: string;
      form: object;
      applicant_name: string;
      files: string;
    }>(
      `SELECT d.id, d.form, d.applicant_name, (SELECT count(*) FROM attachment a
         WHERE a.dossier_id = d.id AND a.storage_key LIKE 'erased:%') AS files
         FROM dossier d WHERE d.id IN ($1, $2)`,
      [dossier, filed.id],
    );
    const [draft, kept] = [dossier, filed.id].map((key) => rows.find((row) => row.id === key));
    expect(draft).toMatchObject({ applicant_name: 'Đã ẩn danh', form: { applicant: {} } });
    expect(kept).toMatchObject({ files: '0' });
    expect(JSON.stringify(kept?.form)).toContain('sealed');
    const [account] = await database.query(
      `SELECT name, phone, blocked_reason FROM account WHERE email LIKE 'erased-%'`,
    );
    expect(account).toEqual({ name: 'Tài khoản đã xóa', phone: null, blocked_reason: 'erased' });
    expect(await isIntact()).toBe(true);
  });

  it('a dossier that was kept long enough is proposed once, and anonymised by a recorded act', async () => {
    const retention = portal.app.get(Retention, { strict: false });
    const now = await portal.clock.now();
    expect(await retention.propose(now)).toBe(0);
    await database.query(
      `UPDATE dossier SET closed_at = closed_at - interval '6 years' WHERE id = $1`,
      [filed.id],
    );
    expect([await retention.propose(now), await retention.propose(now)]).toEqual([1, 0]);
    const path = `/admin/retention-acts/${filed.id}/decision`;
    expectStatus(await admin.post(path, { decision: 'hold', reason: 'Đang có khiếu nại' }), 204);
    expectStatus(await admin.post(path, { decision: 'anonymise', reason: 'Hết khiếu nại' }), 204);
    await portal.drain();
    const [row] = await database.query<{ form: object; kinds: string[]; left: string }>(
      `SELECT form, (SELECT array_agg(kind ORDER BY seq) FROM dossier_event e WHERE e.dossier_id = d.id) AS kinds,
              (SELECT count(*) FROM attachment a WHERE a.dossier_id = d.id AND a.removed_at IS NULL) AS left
         FROM dossier d WHERE id = $1`,
      [filed.id],
    );
    expect(JSON.stringify(row?.form)).not.toContain('sealed');
    expect(row?.kinds.at(-1)).toBe('dossier.anonymised');
    expect(row?.left).toBe('0');
    expect(await isIntact()).toBe(true);
    expectProblem(
      await admin.post(path, { decision: 'hold', reason: 'Muộn' }),
      409,
      'retention.not-proposed',
    );
  });
});

it('nothing of what people sent is in the log', async () => {
  const secret = 'canary-7f3a';
  const call = (method: string, path: string, options: object) =>
    portal.http(method, `/api/v1${path}`, options);
  await call('POST', '/auth/login', { body: { email: `${secret}@x.test`, password: secret } });
  await call('POST', '/auth/forgot-password', { body: { email: `${secret}@x.test` } });
  await call('POST', '/deadlines', {
    body: `{"${secret}`,
    headers: { 'content-type': 'application/json' },
  });
  await call('POST', '/deadlines', { body: { [secret]: secret } });
  await call('GET', `/tracking/H24.08-261123-0001?secret=${secret}`, {});
  await call('GET', `/documents/verify/${secret}`, {});
  await call('GET', `/procedures?q=${secret}&cursor=${secret}`, {
    headers: {
      authorization: `Bearer ${secret.repeat(4)}`,
      cookie: `motcua_session=${secret}`,
      'user-agent': secret,
    },
  });
  await portal.drain();
  const log = lines.join('');
  expect(log.length).toBeGreaterThan(5_000);
  for (const canary of [
    secret,
    ...Object.values(CANARY),
    '0988 777 666',
    'motcua-demo',
    'investor@demo.test',
  ]) {
    expect(log).not.toContain(canary);
  }
});
