import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { say } from './lib/fail.mjs';
import { inRoot, root } from './lib/paths.mjs';

/** `npm run check`: everything that can be judged without running the product. */
const bin = (name, ...args) => [process.execPath, inRoot('node_modules', name), ...args];
const tsc = '@typescript/native/bin/tsc';
const checks = [
  ['types', bin(tsc, '-p', 'tsconfig.json', '--noEmit')],
  [
    'types of the web app',
    bin(tsc, '-p', 'apps/web/tsconfig.json', '--noEmit'),
    'apps/web/tsconfig.json',
  ],
  ['lint', bin('oxlint/bin/oxlint', '--type-aware')],
  [
    'dependency rule',
    bin('dependency-cruiser/bin/dependency-cruise.mjs', 'apps', 'libs', 'bench', 'tests'),
  ],
  ['lockfile', [process.execPath, inRoot('scripts/check-lockfile.mjs')]],
  ['licences and vulnerabilities', [process.execPath, inRoot('scripts/check-dependencies.mjs')]],
  ['catalogues', [process.execPath, inRoot('scripts/check-catalogues.mjs')]],
  [
    'format',
    bin(
      'prettier/bin/prettier.cjs',
      '--check',
      '--log-level',
      'warn',
      '--cache',
      '--cache-strategy',
      'content',
      '.',
    ),
  ],
];

let failed = 0;
for (const [name, command, needs] of checks) {
  if (needs && !existsSync(inRoot(needs))) continue;
  const began = performance.now();
  const { status, output } = await run(command);
  const took = `${((performance.now() - began) / 1000).toFixed(1)} s`;
  say(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${took})`);
  if (status !== 0) {
    failed++;
    say(output.trim());
  }
}
say(failed === 0 ? 'All checks passed' : `${failed} of the checks failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run([program, ...args]) {
  const child = spawn(
    program,
    args.filter((arg) => !/^(bench|tests)$/.test(arg) || existsSync(inRoot(arg))),
    {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}
