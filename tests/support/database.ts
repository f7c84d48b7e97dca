import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { asAdmin, databaseUrl, type TestServerAddress } from './test-server.js';

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Prepares a template once in a run; `name` tells what is in it. */
export interface TemplateRecipe {
  readonly name: string;
  fill(url: string): Promise<void>;
}

let known: Promise<TestServerAddress> | undefined;

const testServer = (): Promise<TestServerAddress> => (known ??= askBroker());

async function askBroker(): Promise<TestServerAddress> {
  const broker = process.env['MOTCUA_TEST_BROKER'];
  if (!broker) throw new Error('tests/support/global-setup.mjs has not run');
  const response = await fetch(broker);
  const text = await response.text();
  if (!response.ok) throw new Error(`The test database did not start: ${text}`);
  return JSON.parse(text) as TestServerAddress;
}

/** A database of one's own: the migrated template, or one filled by a recipe, cloned. */
export async function createTestDatabase(recipe?: TemplateRecipe): Promise<TestDatabase> {
  const server = await testServer();
  const template = recipe ? await filledTemplate(server, recipe) : server.template;
  const name = `${server.prefix}_${randomBytes(6).toString('hex')}`;
  await asAdmin(server.adminUrl, (client) => clone(client, server, template, name));
  return {
    url: databaseUrl(server.ownerUrl, name),
    drop: () =>
      asAdmin(server.adminUrl, async (client) => {
        await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      }),
  };
}

async function clone(
  client: pg.Client,
  { ownerUrl }: TestServerAddress,
  template: string,
  name: string,
): Promise<void> {
  const owner = pg.escapeIdentifier(new URL(ownerUrl).username);
  await client.query(
    `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy OWNER ${owner}`,
  );
}

/** Test files run side by side: the first that needs a filled template makes it, the others wait. */
async function filledTemplate(server: TestServerAddress, recipe: TemplateRecipe): Promise<string> {
  const finished = `${server.prefix}_template_${recipe.name}`;
  await asAdmin(server.adminUrl, async (client) => {
    await client.query(`SELECT pg_advisory_lock(hashtext($1))`, [finished]);
    const there = await client.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [finished]);
    if (there.rowCount !== 0) return;
    const building = `${finished}_building`;
    await client.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`);
    await clone(client, server, server.template, building);
    await recipe.fill(databaseUrl(server.ownerUrl, building));
    await client.query(`ALTER DATABASE ${building} RENAME TO ${finished}`);
  });
  return finished;
}
