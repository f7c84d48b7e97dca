import { spawnSync } from 'node:child_process';
import { build } from './build.mjs';
import { startDatabase } from './lib/database.mjs';
import { inRoot, dataDir } from './lib/paths.mjs';
import { currentRun } from './lib/run-file.mjs';

/**
 * `npm run motcua -- …`: the command line of the administrator. It works on DATABASE_URL, on the
 * portal that runs in this clone, or on its embedded database, started for this one command.
 * Commands on files alone (`process check`) need none of them.
 */
await build(['server']);
const filesOnly = process.argv[2] === undefined || process.argv[2] === 'process';
const run = currentRun();
let database;
let url = process.env.DATABASE_URL || run?.databaseUrl;
if (!url && !filesOnly) {
  database = await startDatabase();
  url = database.url;
}
const embedded = !process.env.DATABASE_URL;
const { status } = spawnSync(
  process.execPath,
  ['--enable-source-maps', inRoot('dist/apps/cli/src/main.js'), ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      ...(url ? { DATABASE_URL: url } : {}),
      DATA_DIR: dataDir,
      MOTCUA_MODE: process.env.MOTCUA_MODE || (embedded ? 'embedded' : 'production'),
      ...(embedded && run?.url ? { PUBLIC_URL: process.env.PUBLIC_URL || run.url } : {}),
    },
  },
);
await database?.stop();
process.exit(status ?? 1);
