import { setTimeout as sleep } from 'node:timers/promises';
import { build } from './build.mjs';
import { Child } from './lib/children.mjs';
import { startDatabase } from './lib/database.mjs';
import { fail, say } from './lib/fail.mjs';
import { choosePort } from './lib/ports.mjs';
import { dataDir, logDir, shown } from './lib/paths.mjs';
import { identify, isAlive, parentOf, takeRun } from './lib/run-file.mjs';
import { watchSources } from './lib/watch.mjs';
import { welcome } from './lib/welcome.mjs';

/** All down within 8 seconds: the api drains, then the worker, then the database. */
const PATIENCE_MS = { api: 2_500, worker: 3_000 };
/** A second Ctrl-C within this time is an impatient finger, not a wish to lose work. */
const REPEAT_MS = 2_000;
const NPM_GONE = 'npm is gone';
const READY_WITHIN_MS = 180_000;

const watching = process.argv.includes('--watch');
const began = Date.now();
let askedAt;
let stopping;
let database;
let children = [];
let watcher;

const lock = await takeRun();
if (lock.holder) {
  const { url, starter } = lock.holder;
  fail(`Motcua is already running${url ? ` at ${url}` : ''} (process ${starter.pid}).`);
}
process.stdout.on('error', () => {}); // whoever read us is gone: no reason to stop
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => asked(signal));
process.on('uncaughtException', (error) => void giveUp(String(error?.stack ?? error)));
followNpm();

try {
  await start();
} catch (error) {
  await giveUp(String(error?.stack ?? error));
}

async function start() {
  const built = await build();
  if (built.length > 0) say(`Built the ${built.join(' and the ')} in ${seconds()}`);
  if (stopping) return;
  const environment = await environmentOfChildren();
  if (stopping) return;
  children = [
    child('api', 'dist/apps/api/src/main.js', environment),
    child('worker', 'dist/apps/worker/src/main.js', environment),
  ];
  for (const each of children) each.begin();
  const url = `http://localhost:${environment.PORT}`;
  if (!(await ready(url))) return;
  for (const each of children) each.worked();
  lock.update({ url, databaseUrl: environment.DATABASE_URL });
  welcome({
    url,
    took: seconds(),
    embedded: environment.MOTCUA_MODE === 'embedded',
    dataDir,
    logDir,
  });
  if (watching) watcher = await watchSources({ children, url });
}

function child(name, entry, environment) {
  return new Child(name, entry, {
    environment,
    onStart: (childName, identity) =>
      lock.update({ children: { ...lock.run.children, [childName]: identity } }),
    onGiveUp: (reason, tail) =>
      giveUp(`${reason} The end of ${shown(logDir)}/${name}.log:\n\n${tail}`),
  });
}

/** A DATABASE_URL of one's own is a production database; without one we bring our own. */
async function environmentOfChildren() {
  const own = process.env.DATABASE_URL;
  const mode = process.env.MOTCUA_MODE || (own ? 'production' : 'embedded');
  if (!own) {
    database = await startDatabase();
    superviseDatabase();
  }
  const host = process.env.HOST || (mode === 'embedded' ? '127.0.0.1' : '0.0.0.0');
  const wanted = Number(process.env.PORT || 8080);
  const port = await choosePort(wanted, host);
  if (port !== wanted) say(`Port ${wanted} is taken; using ${port}`);
  return {
    ...process.env,
    MOTCUA_MODE: mode,
    NODE_ENV: 'production',
    DATA_DIR: dataDir,
    DATABASE_URL: own ?? database.url,
    HOST: host,
    PORT: String(port),
    WORKER_PORT: process.env.WORKER_PORT || String(await choosePort(0, host)),
    ...(mode === 'embedded'
      ? { PUBLIC_URL: process.env.PUBLIC_URL || `http://localhost:${port}` }
      : {}),
  };
}

/** A server that dies comes back on the same port, and the pools of api and worker with it. */
function superviseDatabase() {
  const { port, exited } = database;
  exited.then(async () => {
    if (stopping) return;
    say('The database server ended unexpectedly; starting it again');
    database = await startDatabase({ port });
    superviseDatabase();
  }, giveUp);
}

async function ready(url) {
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end && !stopping; await sleep(100)) {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(3_000) }).catch(
      () => undefined,
    );
    if (answer?.ok && children.every(({ listening }) => listening)) return true;
  }
  if (!stopping) await giveUp(`The portal was not ready in time.\n\n${children[0].tail()}`);
  return false;
}

/** A forgotten starter keeps port and data: when the npm that runs us is gone, so are we. */
function followNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = identify(process.ppid);
  const npm = identify(parentOf(process.ppid) ?? 0);
  const gone = (one) => one.birth !== undefined && !isAlive(one);
  setInterval(() => (gone(shell) || gone(npm)) && asked(NPM_GONE), 500).unref();
}

function asked(reason) {
  if (stopping) {
    if (Date.now() - askedAt > REPEAT_MS && reason !== NPM_GONE) force();
    return;
  }
  askedAt = Date.now();
  say('\nStopping …');
  stopping = stopAll().then(() => leave(0));
}

async function giveUp(reason) {
  if (stopping) return;
  askedAt = Date.now();
  process.stderr.write(`\n${reason}\n`);
  stopping = stopAll().then(() => leave(1));
  await stopping;
}

async function stopAll() {
  watcher?.stop();
  for (const each of children) each.letGo();
  for (const each of children) await each.stop(PATIENCE_MS[each.name]);
  await database?.stop();
}

function force() {
  for (const each of children) each.kill();
}

function leave(status) {
  lock.release();
  process.exit(status);
}

function seconds() {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
