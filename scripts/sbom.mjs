import { spawnSync } from 'node:child_process';
import { say } from './lib/fail.mjs';
import { root } from './lib/paths.mjs';

/**
 * `npm run sbom`: what runs in production, from the lockfile, as CycloneDX. npm's own `--omit dev` leaves out parts that a
 * tool of ours needs as well, so it lists everything, and what it marks as development is taken out here.
 */
const { stdout, status } = spawnSync(
  'npm',
  ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
if (status !== 0) process.exit(1);
const all = JSON.parse(stdout);
const isForDevelopment = ({ properties = [] }) =>
  properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');
const components = all.components.filter((component) => !isForDevelopment(component));
const kept = new Set([
  all.metadata.component['bom-ref'],
  ...components.map((component) => component['bom-ref']),
]);
const dependencies = all.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((to) => kept.has(to)) }));
say(JSON.stringify({ ...all, components, dependencies }, undefined, 1));
