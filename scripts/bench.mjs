import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { fail } from './lib/fail.mjs';
import { inRoot } from './lib/paths.mjs';

/** `npm run bench -- NAME [arguments]` runs the default export of bench/NAME.ts. */
const [name, ...rest] = process.argv.slice(2);
const known = existsSync(inRoot('bench'))
  ? readdirSync(inRoot('bench'), { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => entry.name.replace(/\.ts$/, ''))
  : [];
if (!name || !known.includes(name)) {
  fail(`npm run bench -- NAME, where NAME is one of: ${known.join(', ') || '(none yet)'}`);
}
await build(['server']);
const { default: run } = await import(pathToFileURL(inRoot(`dist/bench/${name}.js`)).href);
if (typeof run !== 'function') fail(`bench/${name}.ts has no default export that can be called.`);
const status = await run(rest);
process.exit(typeof status === 'number' ? status : (process.exitCode ?? 0));
