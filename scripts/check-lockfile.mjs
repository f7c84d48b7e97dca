import { readFileSync, writeFileSync } from 'node:fs';
import { fail, say } from './lib/fail.mjs';
import { inRoot } from './lib/paths.mjs';

/**
 * npm leaves packages for other machines out of the lockfile when the registry at hand does not
 * carry them, and then `npm ci` refuses that very lockfile. Every optional dependency has to be in
 * it; `--fix` adds what is missing, without a checksum, for the machines that its name tells.
 */
const file = inRoot('package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8'));
const missing = [];

for (const [where, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (!resolved(where, name)) missing.push({ name, version, dev: entry.dev });
  }
}

if (missing.length === 0) {
  say('Every optional package is in the lockfile');
} else if (process.argv.includes('--fix')) {
  for (const { name, version, dev } of missing) {
    lock.packages[`node_modules/${name}`] ??= entryOf(name, version, dev);
  }
  lock.packages = Object.fromEntries(
    Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
  );
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  say(`Added ${missing.length} optional packages`);
} else {
  fail(
    `package-lock.json lacks ${missing.map(({ name }) => name).join(', ')}.\n` +
      'Run "node scripts/check-lockfile.mjs --fix".',
  );
}

/** As Node resolves: from the folder of the package outwards. */
function resolved(where, name) {
  const steps = where === '' ? [] : where.split('/node_modules/');
  for (let depth = steps.length; depth >= 0; depth--) {
    const folder = steps.slice(0, depth).join('/node_modules/');
    if (lock.packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`]) {
      return true;
    }
  }
  return false;
}

function entryOf(name, version, dev) {
  const parts = name.split('/').at(-1).split('-');
  const systems = ['darwin', 'linux', 'win32', 'freebsd', 'android', 'openharmony'];
  const processors = [
    'x64',
    'arm64',
    'arm',
    'ia32',
    'ppc64',
    's390x',
    'riscv64',
    'loong64',
    'wasm32',
  ];
  const os = parts.filter((part) => systems.includes(part));
  const cpu = parts.filter((part) => processors.includes(part));
  const libc = parts.some((part) => part.startsWith('musl'))
    ? ['musl']
    : parts.some((part) => part.startsWith('gnu')) && os.includes('linux')
      ? ['glibc']
      : [];
  if (cpu.length === 0 || !/^\d/.test(version)) fail(`For which machine is ${name} ${version}?`);
  return {
    version,
    cpu,
    ...(dev ? { dev } : {}),
    ...(libc.length > 0 ? { libc } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  };
}
