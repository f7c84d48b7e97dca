import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { fail, say } from './lib/fail.mjs';
import { databaseDir, dataDir, inRoot, shown } from './lib/paths.mjs';
import { takeRun } from './lib/run-file.mjs';

/** Throws the embedded data away: database, files, logs. Never while the portal runs. */
const OWN = ['postgres', 'files', 'log', 'run.json'];

const lock = await takeRun();
if (lock.holder) {
  fail(
    `Motcua is running (process ${lock.holder.starter.pid}). Stop it first; nothing was touched.`,
  );
}
await build(['server']);
const { clearOldServer, outsidePlaceOf } = await import(
  pathToFileURL(inRoot('dist/libs/platform/src/embedded/index.js')).href
);
const outside = outsidePlaceOf(databaseDir);
for (const folder of [databaseDir, outside]) await clearOldServer(path.join(folder, 'data'), say);
try {
  for (const name of OWN) rmSync(path.join(dataDir, name), { recursive: true, force: true });
  if (existsSync(outside)) rmSync(outside, { recursive: true, force: true });
} catch (error) {
  fail(`Some data belong to another user: ${error.message}`);
}
say(`The embedded data in ${shown(dataDir)} are gone. "npm start" begins anew.`);
