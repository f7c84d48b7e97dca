import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, say } from './lib/fail.mjs';
import { inRoot, root } from './lib/paths.mjs';

const SKIPPED = new Set(['node_modules', 'dist', '.data', 'coverage']);

/** What is built from what, and how. */
const targets = {
  server: {
    sources: [
      'apps/api',
      'apps/worker',
      'apps/cli',
      'libs',
      'tests',
      'bench',
      'seeds',
      'tsconfig.json',
    ],
    kinds: /\.(ts|mts)$|tsconfig\.json$/,
    made: 'dist/apps/api/src/main.js',
    stamp: 'dist/.built',
    command: [
      process.execPath,
      inRoot('node_modules/@typescript/native/bin/tsc'),
      '-p',
      'tsconfig.json',
    ],
  },
  web: {
    sources: ['apps/web', 'libs', 'package-lock.json'],
    // of the libs, the pages see only what is pure
    kinds: /^(apps|package-lock)|^libs\/(kernel\/|[^/]+\/src\/domain\/)/,
    made: 'apps/web/dist/index.html',
    stamp: 'apps/web/dist/.built',
    command: ['npm', 'run', '--silent', 'build', '--workspace', 'apps/web'],
  },
};

/** Builds what changed since the last build, judged by content; returns what was built. */
export async function build(names = ['server', 'web'], { force = false } = {}) {
  const stale = names
    .map((name) => ({ name, ...targets[name], fingerprint: fingerprintOf(targets[name]) }))
    .filter((target) => force || !isFresh(target));
  const results = await Promise.all(stale.map(run));
  const broken = results.filter(({ status }) => status !== 0);
  if (broken.length > 0) {
    fail(
      broken.map(({ name, output }) => `The build of the ${name} failed:\n${output}`).join('\n'),
    );
  }
  return stale.map(({ name }) => name);
}

/** What the server is made of right now, in one word. */
export const serverFingerprint = () => fingerprintOf(targets.server);

function isFresh({ made, stamp, fingerprint }) {
  if (!existsSync(inRoot(made)) || !existsSync(inRoot(stamp))) return false;
  return readFileSync(inRoot(stamp), 'utf8') === fingerprint;
}

function fingerprintOf({ sources, kinds }) {
  const hash = createHash('sha256').update(process.version);
  for (const file of sources.flatMap((source) => filesIn(inRoot(source)))) {
    const relative = path.relative(root, file);
    if (kinds.test(relative)) hash.update(relative).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

function filesIn(start) {
  if (!existsSync(start)) return [];
  try {
    return readdirSync(start, { withFileTypes: true })
      .filter((entry) => !SKIPPED.has(entry.name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => {
        const file = path.join(start, entry.name);
        return entry.isDirectory() ? filesIn(file) : entry.isFile() ? [file] : [];
      });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [start];
    throw error;
  }
}

async function run({ name, command: [program, ...args], stamp, fingerprint }) {
  rmSync(inRoot(stamp), { force: true });
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  const status = await new Promise((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.on('close', resolve);
  });
  if (status === 0) writeFileSync(inRoot(stamp), fingerprint);
  return { name, status, output };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await build();
  say(built.length > 0 ? `Built: ${built.join(', ')}` : 'Nothing to build');
}
