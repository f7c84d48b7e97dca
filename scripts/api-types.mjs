import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTs, { astToString } from 'openapi-typescript';
import prettier from 'prettier';
import { build } from './build.mjs';
import { fail, say } from './lib/fail.mjs';
import { inRoot, shown } from './lib/paths.mjs';

/**
 * `npm run api-types`: the web app's types of the API, generated from the OpenAPI document, which is
 * built here without listening. `--check [DOCUMENT]` writes nothing and fails when they are stale.
 */
const file = inRoot('apps/web/src/api/schema.d.ts');
const HEAD =
  '// Generated from the OpenAPI document by `npm run api-types`: never edited by hand.\n';
const checking = process.argv[2] === '--check';
const given = checking ? process.argv[3] : undefined;

const document = given ? JSON.parse(readFileSync(given, 'utf8')) : await documentOfTheApi();
const types = await typesOf(document);
if (!checking) {
  writeFileSync(file, types);
  say(`Wrote ${shown(file)}`);
} else if (readOr(file) !== types) {
  fail(`${shown(file)} is stale: run "npm run api-types" and commit it.`);
} else {
  say(`${shown(file)} agrees with the document`);
}

async function typesOf(api) {
  const source = HEAD + astToString(await openapiTs(api, { immutable: true }));
  const style = await prettier.resolveConfig(file);
  return prettier.format(source, { ...style, filepath: file });
}

function readOr(name) {
  try {
    return readFileSync(name, 'utf8');
  } catch {
    return '';
  }
}

/** The whole application on a database that forgets everything, assembled but never listening. */
async function documentOfTheApi() {
  await build(['server']);
  const from = (name) => import(pathToFileURL(inRoot('dist', name)).href);
  const { startEmbeddedPostgres, Config, createOpenApi } = await from('libs/platform/src/index.js');
  const { createApi } = await from('apps/api/src/create-api.js');
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-api-types-'));
  const database = await startEmbeddedPostgres({ folder, ephemeral: true });
  try {
    const config = Config.parse({
      MOTCUA_MODE: 'embedded',
      DATABASE_URL: database.url,
      FILES_DIR: folder,
      PUBLIC_URL: 'http://localhost:8080',
      LOG_LEVEL: 'fatal',
    });
    const app = await createApi({ config, migrate: true });
    try {
      return JSON.parse(JSON.stringify(createOpenApi(app, '0')));
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
    await rm(database.folder, { recursive: true, force: true });
  }
}
