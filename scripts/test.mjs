import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from './build.mjs';
import { say } from './lib/fail.mjs';
import { inRoot, root } from './lib/paths.mjs';

/**
 * `npm test`: builds what the smoke and browser tiers run, runs Jest within a time limit and ends
 * with one plain line, `N passed, N failed`, whatever came before. Arguments go to Jest.
 */
const LIMIT_MS = Number(process.env.TEST_TIME_LIMIT_MS || 14 * 60_000);
/** Once the results are written, Jest has this long to let go of what is still open. */
const LINGER_MS = 20_000;

const folder = mkdtempSync(path.join(tmpdir(), 'motcua-results-'));
const resultFile = path.join(folder, 'results.json');
let child;
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    interrupted = true;
    child?.kill('SIGTERM');
  });
}
await build();
const hurried = await runJest();
const results = readResults();
rmSync(folder, { recursive: true, force: true });
finish(results, hurried);

async function runJest() {
  const jest = inRoot('node_modules/jest/bin/jest.js');
  const args = ['--json', `--outputFile=${resultFile}`, '--passWithNoTests=false'];
  child = spawn(process.execPath, [jest, ...args, ...process.argv.slice(2)], {
    cwd: root,
    // --json prints the results on stdout as well; people read stderr
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  });
  const running = () => child.exitCode === null && child.signalCode === null;
  const end = Date.now() + LIMIT_MS;
  let written;
  while (running()) {
    await sleep(100);
    if (written === undefined && existsSync(resultFile)) written = Date.now();
    const lingering = written !== undefined && Date.now() - written > LINGER_MS;
    if (lingering || Date.now() > end) {
      await stop(running);
      return lingering
        ? 'Jest did not end by itself: a test left something open.'
        : `The time limit of ${Math.round(LIMIT_MS / 60_000)} minutes ran out.`;
    }
  }
  return undefined;
}

async function stop(running) {
  child.kill('SIGTERM');
  for (let i = 0; i < 50 && running(); i++) await sleep(100);
  if (running()) child.kill('SIGKILL');
}

function readResults() {
  try {
    return JSON.parse(readFileSync(resultFile, 'utf8'));
  } catch {
    return undefined;
  }
}

function finish(results, hurried) {
  const tests = (results?.testResults ?? []).flatMap((file) =>
    file.assertionResults.map((test) => ({ ...test, file: path.relative(root, file.name) })),
  );
  const skipped = tests.filter(({ status }) => status === 'pending' || status === 'todo');
  for (const { file, fullName } of skipped) say(`skipped: ${file}: ${fullName}`);
  if (hurried) say(hurried);
  if (interrupted) say('Interrupted.');
  const passed = results?.numPassedTests ?? 0;
  const broken = results?.numRuntimeErrorTestSuites ?? 0;
  let failed = (results?.numFailedTests ?? 0) + broken;
  if (failed === 0 && (!results || hurried || interrupted || !results.success)) failed = 1;
  const count = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  say(`${passed} passed, ${failed} failed${count}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
