import 'reflect-metadata';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { getMetadataStorage } from 'class-validator';
import { parse } from 'yaml';
import { Environment } from '../../libs/platform/src/config/environment.js';
import { REQUEST_ROLE } from '../../libs/platform/src/database/sight.js';
import { demoAccounts } from '../../seeds/demo/accounts.js';

const root = path.resolve(import.meta.dirname, '../..');
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const DOCUMENTS = [
  'README.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
];

/** The cells of every table row that begins with a name in backquotes. */
const settings = read('README.md')
  .split('\n')
  .filter((line) => /^\| `[A-Z_]+`/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));
const quoted = (cell = ''): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);

/** Every setting that the portal reads. */
const known = new Set(
  getMetadataStorage()
    .getTargetValidationMetadatas(Environment, '', false, false)
    .map(({ propertyName }) => propertyName),
);

describe('the documents', () => {
  it('name every setting, and no other', () => {
    expect(settings.flatMap(([, names]) => quoted(names)).sort()).toEqual([...known].sort());
  });

  it('tell the default of every setting', () => {
    const defaults = new Environment();
    for (const [, names, said] of settings) {
      for (const [at, name] of quoted(names).entries()) {
        const value: unknown = Reflect.get(defaults, name);
        if (typeof value !== 'string' && typeof value !== 'number') continue;
        expect([name, quoted(said)[at]]).toEqual([name, String(value)]);
      }
    }
  });

  it.each(DOCUMENTS)('%s leads only to what is there', (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
      ([, to = '']) => to,
    );
    const lost = links.filter((to) => !existsSync(path.join(root, path.dirname(document), to)));
    expect(lost).toEqual([]);
  });

  it.each(DOCUMENTS)('%s names only commands and paths that exist', (document) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const text = read(document);
    const commands = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = '']) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
    const paths = [
      ...text.matchAll(/`((?:apps|libs|tests|bench|seeds|docker|docs|scripts)\/[\w./-]*)`/g),
    ];
    const lost = paths
      .map(([, name = '']) => name)
      .filter((name) => !existsSync(path.join(root, name)));
    expect(lost).toEqual([]);
  });

  it('name demo accounts that exist', () => {
    const known = new Set(demoAccounts.map(({ email }) => email));
    const named = [...read('README.md').matchAll(/[a-z0-9.-]+@demo\.test/g)].map(
      ([email]) => email,
    );
    expect(named.length).toBeGreaterThan(9);
    expect(named.filter((email) => !known.has(email))).toEqual([]);
  });

  it('compose a production whose settings exist and whose proxy is believed', () => {
    const compose = parse(read('docker/compose.yml'), { merge: true }) as {
      services: Record<string, { environment?: Record<string, string> }>;
    };
    for (const name of ['api', 'worker']) {
      const environment = compose.services[name]?.environment ?? {};
      expect(Object.keys(environment).filter((setting) => !known.has(setting))).toEqual([]);
      expect(environment['TRUST_PROXY']).toMatch(/1/);
    }
  });

  it('show a light picture', () => {
    const pictures = [...read('README.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)];
    expect(pictures).toHaveLength(1);
    for (const [, file = ''] of pictures) {
      expect(statSync(path.join(root, file)).size).toBeLessThan(300 * 1024);
    }
  });

  it('name measures that the portal has', () => {
    const measured = read('libs/platform/src/metrics.ts');
    const named = new Set(read('docs/operations.md').match(/motcua_[a-z_]+/g));
    named.delete(REQUEST_ROLE);
    const bare = [...named].map((name) => name.replace(/_(bucket|sum|count)$/, ''));
    expect(bare.filter((name) => !measured.includes(`'${name}'`))).toEqual([]);
  });
});
