import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from './build.mjs';
import { say } from './lib/fail.mjs';
import { inRoot, root } from './lib/paths.mjs';

/**
 * `npm test`: builds what the smoke and browser tiers run, runs Jest within a time limit and ends
 * with one plain line, `N passed, N failed`, whatever came before. Arguments go to Jest.
 */
const LIMIT_MS = Number(process.env.TEST_TIME_LIMIT_MS || 60 * 60_000);
/** Once the results are written, Jest has this long to let go of what is still open. */
const LINGER_MS = 20_000;

const JEST = inRoot('node_modules/jest/bin/jest.js');
/** These measure how long a start takes: alone on the machine, before anything has warmed it up. */
const ALONE = 'tests/smoke/';
/** Files wait for browsers, queues and killed processes: two at once also on one core, more where there are more. */
const AT_ONCE = Math.min(4, Math.max(2, availableParallelism()));

const began = Date.now();
const folder = mkdtempSync(path.join(tmpdir(), 'motcua-results-'));
const own = process.argv.slice(2);
let child;
let trouble;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    trouble = 'Interrupted.';
    child?.kill('SIGTERM');
  });
}
await build();
const rounds =
  own.length > 0
    ? [own]
    : [
        ['--runInBand', '--passWithNoTests', `--testPathPatterns=${ALONE}`],
        [`--maxWorkers=${AT_ONCE}`, `--testPathIgnorePatterns=${ALONE}`],
      ];
const results = [];
for (const [index, args] of rounds.entries()) {
  if (!trouble) results.push(await runJest(args, path.join(folder, `${index}.json`)));
}
rmSync(folder, { recursive: true, force: true });
finish();

async function runJest(args, resultFile) {
  child = spawn(process.execPath, [JEST, '--json', `--outputFile=${resultFile}`, ...args], {
    cwd: root,
    // --json prints the results on stdout as well; people read stderr
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  });
  const running = () => child.exitCode === null && child.signalCode === null;
  let written;
  while (running()) {
    await sleep(100);
    if (written === undefined && existsSync(resultFile)) written = Date.now();
    const lingering = written !== undefined && Date.now() - written > LINGER_MS;
    if (lingering || Date.now() - began > LIMIT_MS) {
      trouble ??= lingering
        ? 'Jest did not end by itself: a test left something open.'
        : `The time limit of ${Math.round(LIMIT_MS / 60_000)} minutes ran out.`;
      await stop(running);
    }
  }
  return readResults(resultFile);
}

async function stop(running) {
  child.kill('SIGTERM');
  for (let i = 0; i < 50 && running(); i++) await sleep(100);
  if (running()) child.kill('SIGKILL');
}

function readResults(resultFile) {
  try {
    return JSON.parse(readFileSync(resultFile, 'utf8'));
  } catch {
    return undefined;
  }
}

function finish() {
  const sum = (field) => results.reduce((total, one) => total + (one?.[field] ?? 0), 0);
  const tests = results.flatMap((one) =>
    (one?.testResults ?? []).flatMap((file) =>
      file.assertionResults.map((test) => ({ ...test, file: path.relative(root, file.name) })),
    ),
  );
  const skipped = tests.filter(({ status }) => status === 'pending' || status === 'todo');
  for (const { file, fullName } of skipped) say(`skipped: ${file}: ${fullName}`);
  if (trouble) say(trouble);
  let failed = sum('numFailedTests') + sum('numRuntimeErrorTestSuites');
  const passed = sum('numPassedTests');
  const whole = results.every((one) => one?.success) && passed > 0;
  if (failed === 0 && (trouble || !whole)) failed = 1;
  const count = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  say(`${passed} passed, ${failed} failed${count}`);
  process.exitCode = failed > 0 ? 1 : 0;
}
