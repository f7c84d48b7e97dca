import { randomBytes } from 'node:crypto';
import { MakeDigest } from '#libs/audit';
import { createDataSource, migrate } from '#libs/platform';
import { databaseMigrate } from '../../apps/cli/src/database.js';
import { file } from '../support/filing.js';
import { expectStatus, signIn } from '../support/officials.js';
import { besides, startPortal, testConfig, type Portal } from '../support/portal.js';
import { asAdmin, type TestServerAddress } from '../support/test-server.js';
import { complete } from '../support/walk.js';

/** A portal whose tables belong to another role than the one under which it works. */
const login = `login_${randomBytes(4).toString('hex')}`;
let admin: string;
let owning: Portal;
let portal: Portal;
let url: string;

beforeAll(async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined);
  const broker = await fetch(process.env['MOTCUA_TEST_BROKER'] ?? '');
  admin = ((await broker.json()) as TestServerAddress).adminUrl;
  await asAdmin(admin, async (client) => {
    await client.query(`CREATE ROLE ${login} LOGIN PASSWORD 'plain'`);
    await client.query(`GRANT motcua_request TO ${login}`);
  });
  owning = await startPortal();
  const address = new URL(owning.database.url);
  address.username = login;
  address.password = 'plain';
  url = address.href;
  const environment = {
    MOTCUA_MODE: 'embedded',
    DATABASE_URL: url,
    MIGRATION_DATABASE_URL: owning.database.url,
  };
  // Twice, as at every upgrade.
  for (const _ of [1, 2]) expect(await databaseMigrate([], environment)).toBe(0);
  const { filesDir, auditDir = '' } = owning.config;
  portal = await besides(owning, testConfig(url, { FILES_DIR: filesDir, AUDIT_DIR: auditDir }));
}, 120_000);
afterAll(async () => {
  await portal?.close();
  await owning?.close();
  await asAdmin(admin, (client) => client.query(`DROP ROLE ${login}`));
});

it('takes a dossier from its filing to the first step, tells people of it and signs the record', async () => {
  const [investor, desk] = [await signIn(portal, 'investor'), await signIn(portal, 'receptionist')];
  const { code } = await file(portal, investor, '1.009748');
  await complete(desk, code);
  expect((await portal.drain()).failed).toBe(0);
  const seen = expectStatus(await investor.get(`/dossiers/${code}`), 200);
  expect(seen).toMatchObject({ status: 'in-process' });
  const { unread } = expectStatus(await investor.get<{ unread: number }>('/notifications'), 200);
  expect(unread).toBeGreaterThan(0);
  const { statement } = await portal.app.get(MakeDigest, { strict: false }).run();
  expect(statement.dossiers).toBe(1);
  // The second wall stands for its requests as well.
  const other = await signIn(portal, 'investor2');
  expect((await other.get(`/dossiers/${code}`)).status).toBe(404);
});

it('owns nothing but the queue, and can neither change evidence nor the tables that keep it', async () => {
  await asAdmin(url, async (client) => {
    const { rows } = await client.query(
      `SELECT rolsuper, rolbypassrls, rolcreaterole,
              EXISTS (SELECT FROM pg_class WHERE relowner = r.oid AND relnamespace = 'public'::regnamespace) AS tables,
              EXISTS (SELECT FROM pg_proc WHERE proowner = r.oid AND pronamespace = 'public'::regnamespace) AS functions
         FROM pg_roles r WHERE rolname = current_user`,
    );
    const none = { tables: false, functions: false };
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, ...none }]);
    for (const sql of [
      `UPDATE dossier_event SET actor_name = 'x'`,
      `DELETE FROM personal_data_read`,
      `UPDATE audit_digest SET signature = 'x'`,
      `TRUNCATE dossier_event`,
      `ALTER TABLE dossier_event DISABLE TRIGGER ALL`,
      `ALTER TABLE dossier DISABLE ROW LEVEL SECURITY`,
      `DROP POLICY dossier_own ON dossier`,
      `DELETE FROM migration`,
      `CREATE TABLE public.x (n integer)`,
      `SET session_replication_role = replica`,
    ]) {
      await expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/);
    }
  });
});

it('does not migrate: it works where nothing is to be done, and else says who has to', async () => {
  const source = await createDataSource({ url, rows: [], pool: 2 }).initialize();
  expect(await migrate(source)).toEqual([]);
  const change = (sql: string) => asAdmin(owning.database.url, (client) => client.query(sql));
  const { rows } = await change(
    `DELETE FROM migration WHERE id = (SELECT max(id) FROM migration) RETURNING name`,
  );
  expect(rows).toHaveLength(1);
  await expect(migrate(source)).rejects.toThrow(/npm run motcua -- database migrate/);
  await source.destroy();
});
