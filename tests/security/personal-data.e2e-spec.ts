import { readFile } from 'node:fs/promises';
import { Database, Reseal, Vault } from '#libs/platform';
import { keysMaster } from '../../apps/cli/src/keys.js';
import { expectStatus, signIn, type Person } from '../support/officials.js';
import { ownDataDir } from '../support/data-dir.js';
import { startPortal, type Portal } from '../support/portal.js';

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
  portal = await startPortal({ environment: { DATA_DIR: await ownDataDir() } });
  database = portal.app.get(Database, { strict: false });
  investor = await signIn(portal, 'investor');
  const draft = await investor.post<{ id: string }>('/dossiers', { procedureCode: '1.014199' });
  dossier = expectStatus(draft, 201).id;
  const form = { applicant: { ...CANARY, name: 'Nguyễn Văn An' }, job: { salaryVnd: 77_000_001 } };
  expectStatus(await investor.patch(`/dossiers/${dossier}/form`, form), 200);
  expectStatus(await investor.patch('/me', { phone: CANARY.phone }), 200);
}, 120_000);
afterAll(() => portal?.close());

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
