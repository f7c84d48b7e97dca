import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { inRoot, root } from './lib/paths.mjs';

/**
 * Licences of everything that is installed, from the lockfile; known vulnerabilities of what runs in
 * production, from the registry. Without a network the second question stays open, and says so.
 */
const ALLOWED =
  /^(MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|Python-2\.0|OFL-1\.1|MPL-2\.0|PostgreSQL|WTFPL|Zlib|Artistic-2\.0)$/i;
/** Looked at by a person: why a licence outside of the list is all right. */
const KNOWN = JSON.parse(await readFile(inRoot('scripts/known-licences.json'), 'utf8'));

const isAllowed = (licence) =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /i)
    .some((choice) => choice.split(/ AND /i).every((one) => ALLOWED.test(one.trim())));

const lock = JSON.parse(await readFile(inRoot('package-lock.json'), 'utf8'));
const faults = [];
for (const [path, { license, link, dev, optional }] of Object.entries(lock.packages)) {
  const name = path.split('node_modules/').at(-1);
  if (!path.includes('node_modules/') || link || name in KNOWN) continue;
  const told = license ?? (await ownLicence(path));
  // Parts for other machines are not installed here; their sister for this machine is judged.
  if (told === undefined && optional) continue;
  if (told === undefined) faults.push(`${name} tells no licence`);
  else if (!isAllowed(told)) faults.push(`${name} is under ${told}${dev ? ' (development)' : ''}`);
}

const audit = await run('npm', ['audit', '--omit=dev', '--json', '--audit-level=high']);
try {
  const { vulnerabilities, error } = JSON.parse(audit);
  if (error || !vulnerabilities) throw new Error('no answer');
  for (const { name, severity } of Object.values(vulnerabilities)) {
    if (severity === 'high' || severity === 'critical') faults.push(`${name}: ${severity}`);
  }
} catch {
  console.log('The registry gives no answer: vulnerabilities were not asked about.');
}
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

async function ownLicence(path) {
  const text = await readFile(inRoot(path, 'package.json'), 'utf8').catch(() => '{}');
  const { license, licenses } = JSON.parse(text);
  return license?.type ?? license ?? licenses?.map((l) => l.type ?? l).join(' OR ');
}

function run(program, args) {
  const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'ignore'] });
  const timer = setTimeout(() => child.kill(), 20_000);
  let output = '';
  child.stdout.on('data', (data) => (output += data));
  return new Promise((resolve) => {
    child.on('error', () => resolve(''));
    child.on('close', () => {
      clearTimeout(timer);
      resolve(output);
    });
  });
}
