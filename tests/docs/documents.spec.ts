import 'reflect-metadata';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { getMetadataStorage } from 'class-validator';
import { parse } from 'yaml';
import { Config } from '../../libs/platform/src/config/config.js';
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

/** What stands under a heading, up to the next of its rank. */
function sectionOf(file: string, heading: string): string {
  const text = read(file);
  const from = text.indexOf(`\n## ${heading}\n`);
  expect([file, heading, from > 0]).toEqual([file, heading, true]);
  const to = text.indexOf('\n## ', from + 1);
  return text.slice(from, to < 0 ? undefined : to);
}

/** As compose fills a value in: what somebody has to set is set, all else is as it stands there. */
function withDefaults(environment: Readonly<Record<string, string>>): Record<string, string> {
  const set: Readonly<Record<string, string>> = { PUBLIC_URL: 'https://motcua.example.gov.vn' };
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{(\w+):([-?])([^}]*)\}/g, (_, of: string, kind: string, rest: string) =>
        kind === '-' ? rest : (set[of] ?? 'made-by-openssl-rand'),
      ),
    ]),
  );
}

const sourcesOf = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .map((name) => path.join(folder, name)),
  );

/** The files that have to do with connections, and why. */
const OPENING = {
  'apps/worker/src/health.ts': 'listens',
  'libs/document/src/scan/clamd-scanner.ts': 'CLAMD_URL',
  'libs/identity/src/oidc-client.ts': 'OIDC_<NAME>_ISSUER',
  'libs/identity/src/relying-party.ts': 'reads an address',
  'libs/identity/src/visit.ts': 'reads an address',
  'libs/notification/src/channels/gateway-channel.ts': 'SMS_GATEWAY_URL, ZALO_GATEWAY_URL',
  'libs/notification/src/channels/mail-channel.ts': 'SMTP_URL',
  'libs/platform/src/database/asked-as-one.ts': 'speaks on one that is there',
  'libs/platform/src/database/data-source.ts': 'DATABASE_URL, MIGRATION_DATABASE_URL',
  'libs/platform/src/database/gathering-socket.ts': 'the same',
  'libs/platform/src/database/scoped-pool.ts': 'the same',
  'libs/platform/src/database/statement.ts': 'speaks on one that is there',
  'libs/platform/src/embedded/cluster.ts': 'the embedded PostgreSQL',
  'libs/platform/src/embedded/start-server.ts': 'the embedded PostgreSQL',
  'libs/platform/src/queue/bull-backend.ts': 'REDIS_URL',
};

interface Bom {
  readonly bomFormat: string;
  readonly components: readonly {
    readonly name: string;
    readonly version?: string;
    readonly hashes?: readonly object[];
  }[];
}

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
      const { mode } = Config.parse(withDefaults(environment));
      expect(mode).toBe('production');
    }
  });

  it('show a light picture', () => {
    const pictures = [...read('README.md').matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)];
    expect(pictures).toHaveLength(1);
    for (const [, file = ''] of pictures) {
      expect(statSync(path.join(root, file)).size).toBeLessThan(300 * 1024);
    }
  });

  it('tell of every way on which the portal talks, and nothing else opens one', () => {
    const section = sectionOf('docs/operations.md', 'What talks to what');
    const ways = [...known].filter((name) => name.endsWith('_URL'));
    expect(ways.filter((name) => !section.includes(`\`${name}\``))).toEqual([]);
    // Also `connect` and the like come from one of these.
    const opening =
      /\bfetch\(|^import (?!type).* from '(node:(net|tls|https?|http2|dgram)|openid-client|nodemailer|pg|bullmq|ioredis)'|^} from '(bullmq|openid-client)'/m;
    const files = sourcesOf('libs', 'apps/api', 'apps/worker', 'apps/cli');
    const found = files.filter((file) => opening.test(read(file)));
    expect(found.sort()).toEqual(Object.keys(OPENING));
  });

  it('list every key with its place and its end', () => {
    const section = sectionOf('docs/operations.md', 'Keys');
    const named = [...known].filter((name) => /_(SECRET|KEY_FILE)$/.test(name));
    const files = sourcesOf('libs').flatMap((file) =>
      [...read(file).matchAll(/'keys', '([\w.-]+)'/g)].map(([, name = '']) => name),
    );
    expect(files).toContain('secrets.key');
    const missing = [...named, ...files].filter((name) => !section.includes(`\`${name}\``));
    expect(missing).toEqual([]);
  });

  it('list every kind of line that the log can hold, and no other', () => {
    const listed = [...sectionOf('docs/operations.md', 'Logs').matchAll(/^\| `([^`]+)`/gm)].map(
      ([, name = '']) => name,
    );
    const written = new Set<string>();
    for (const file of sourcesOf('libs', 'apps/api', 'apps/worker')) {
      const code = read(file);
      for (const [, quoted, type] of code.matchAll(/new Logger\((?:'([^']+)'|(\w+)\.name)\)/g)) {
        written.add(quoted ?? type ?? '');
      }
      for (const [, message = ''] of code.matchAll(
        /request\.log\.\w+\(\s*\{[^;]*?\},\s*'([^']+)'/g,
      )) {
        written.add(message);
      }
    }
    expect(listed.sort()).toEqual([...written].sort());
  });

  it('lead to a list of all that runs in production, with versions, licences and hashes', () => {
    const { dependencies } = JSON.parse(read('package.json')) as {
      dependencies: Record<string, string>;
    };
    const { bomFormat, components } = JSON.parse(
      execFileSync('npm', ['run', '--silent', 'sbom'], {
        cwd: root,
        encoding: 'utf8',
        maxBuffer: 2 ** 26,
      }),
    ) as Bom;
    expect(bomFormat).toBe('CycloneDX');
    const found = new Map(components.map((part) => [part.name, part]));
    for (const [name, version] of Object.entries(dependencies)) {
      expect(found.get(name)).toMatchObject({ version });
    }
    expect(components.filter((part) => part.version === undefined)).toEqual([]);
    expect(components.filter((part) => (part.hashes ?? []).length === 0).length).toBeLessThan(10);
    expect(found.has('jest')).toBe(false);
  });

  it('give a time for mending to every severity that the registry knows', () => {
    const section = sectionOf('docs/security.md', 'Parts of others');
    for (const severity of ['critical', 'high', 'moderate', 'low']) {
      expect(section).toMatch(new RegExp(`^\\| ${severity}.*\\| \\d+ (working )?days`, 'm'));
    }
  });

  it('tell the bound of every route that is dear', () => {
    const section = sectionOf('docs/security.md', 'What is dear, and what bounds it');
    const limits = sourcesOf('libs').flatMap((file) =>
      [...read(file).matchAll(/^ {2}@PerMinute\((\d+)\)/gm)].map(([, limit = '']) => limit),
    );
    const told = [...section.matchAll(/\| (\d+) a minute/g)].map(([, limit = '']) => limit);
    expect(told.sort()).toEqual(limits.sort());
  });

  it('name measures that the portal has', () => {
    const measured = read('libs/platform/src/metrics.ts');
    const named = new Set(read('docs/operations.md').match(/motcua_[a-z_]+/g));
    named.delete(REQUEST_ROLE);
    const bare = [...named].map((name) => name.replace(/_(bucket|sum|count)$/, ''));
    expect(bare.filter((name) => !measured.includes(`'${name}'`))).toEqual([]);
  });
});
