import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fail, say } from './lib/fail.mjs';
import { inRoot, root } from './lib/paths.mjs';

/**
 * Before start and test: installs what is missing, exactly as the lockfile says. npm leaves its own
 * record of what it installed; where that agrees with the lockfile there is nothing to do.
 */
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Motcua needs Node.js 20.19 or newer; this is ${process.version} (https://nodejs.org).`);
}
const missing = whatIsMissing();
if (missing !== undefined) install();

function whatIsMissing() {
  const wanted = packagesIn(inRoot('package-lock.json'));
  if (!wanted) fail('package-lock.json is missing: this is not a whole copy of Motcua.');
  const installed = packagesIn(inRoot('node_modules/.package-lock.json'));
  if (!installed) return 'everything';
  return Object.keys(wanted).find((name) => {
    const { version, link, optional, peer } = wanted[name];
    if (name === '' || link || version === undefined) return false;
    const there = installed[name];
    if (!there) return !optional && !peer && name.includes('node_modules/');
    return there.version !== version || !existsSync(inRoot(name, 'package.json'));
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function install() {
  say('Installing the packages of the lockfile. The first time this takes a minute or two …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const [command, all] = npm?.endsWith('.js') ? [process.execPath, [npm, ...args]] : ['npm', args];
  const result = spawnSync(command, all, { cwd: root, encoding: 'utf8', env: cleanEnvironment() });
  if (result.status === 0) return;
  const output = `${result.stderr ?? ''}${result.error?.message ?? ''}`.trim();
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output);
  fail(
    offline
      ? 'The packages could not be downloaded: the npm registry cannot be reached. ' +
          'Check the network (or the proxy: "npm config get registry") and run the command again.\n' +
          output.split('\n').slice(-3).join('\n')
      : `npm ci failed:\n${output}`,
  );
}

/** Settings of the npm that runs us would steer the one that we run. */
function cleanEnvironment() {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_(lifecycle|package|command|config_(include|omit|global|local_prefix))/.test(name),
  );
  return { ...Object.fromEntries(kept), NODE_ENV: '' };
}
