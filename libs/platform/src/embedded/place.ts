import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmod, chown, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import {
  copyBinaries,
  hydrateSymlinks,
  installedBinaries,
  majorOf,
  program,
  type Binaries,
} from './binaries.js';
import { EmbeddedDatabaseError } from './embedded-error.js';
import { serverUser, userCan, type ServerUser } from './server-user.js';

/** Where the server lives on this machine and who runs it. */
export interface Place {
  readonly user: ServerUser;
  readonly binaries: Binaries;
  /** Holds `data`, the server's log and its secret. */
  readonly folder: string;
}

export type Log = (line: string) => void;

export const dataIn = (folder: string): string => path.join(folder, 'data');

/** Beyond the reach of any private home folder; used only when starting as root. */
const SYSTEM_FOLDER = '/var/lib/motcua';

/** The place outside the clone that belongs to `folder` alone. */
export const outsidePlaceOf = (folder: string): string =>
  path.join(
    SYSTEM_FOLDER,
    `${path.basename(path.dirname(path.dirname(folder)))}-` +
      createHash('sha256').update(folder).digest('hex').slice(0, 12),
  );

/**
 * Finds a place that the server's user can reach. Started as root in a folder that only root can
 * enter, that user can neither execute the binaries nor reach the data, so both move out of it.
 */
export async function findPlace(inside: string, log: Log): Promise<Place> {
  const outside = outsidePlaceOf(inside);
  const home = (await hasData(inside)) ? inside : (await hasData(outside)) ? outside : undefined;
  const user = await serverUser(dataIn(home ?? inside));
  const folder = await reachableFolder(user, inside, outside, home, log);
  const binaries = await runnableBinaries(user, log);
  await refuseOtherMajor(folder, binaries);
  return { user, binaries, folder };
}

const hasData = async (folder: string): Promise<boolean> => (await versionOf(folder)) !== undefined;

const versionOf = (folder: string): Promise<string | undefined> =>
  readFile(path.join(dataIn(folder), 'PG_VERSION'), 'utf8').then(
    (text) => text.trim(),
    () => undefined,
  );

async function reachableFolder(
  user: ServerUser,
  inside: string,
  outside: string,
  home: string | undefined,
  log: Log,
): Promise<string> {
  if (home !== outside && (await prepared(inside, user))) return inside;
  if (!user.separate) {
    throw new EmbeddedDatabaseError(
      `${inside} cannot be written. Its data may belong to another user: start Motcua as that ` +
        'user, or give it another folder with DATA_DIR.',
    );
  }
  await openSystemFolder();
  if (home === inside) {
    await promisify(execFile)('mv', [inside, outside]);
  }
  if (!(await prepared(outside, user))) {
    throw new EmbeddedDatabaseError(
      `The system user that runs PostgreSQL can reach neither ${inside} nor ${outside}. ` +
        'Move the project to a folder that other users may enter, or set DATABASE_URL.',
    );
  }
  log(`Only root can enter ${path.dirname(inside)}: the database lives in ${outside}`);
  return outside;
}

/** Makes the folder, gives it to the server's user and asks that user to write there. */
async function prepared(folder: string, user: ServerUser): Promise<boolean> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    if (user.separate) await chown(folder, user.uid, user.gid);
  } catch {
    return false;
  }
  return userCan(user, 'cd "$1" && test -w .', folder);
}

/** Open to everybody whatever the umask of root; what lies inside guards itself. */
async function openSystemFolder(): Promise<void> {
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  await chmod(SYSTEM_FOLDER, 0o755);
}

async function runnableBinaries(user: ServerUser, log: Log): Promise<Binaries> {
  const installed = await installedBinaries();
  const whole = await hydrateSymlinks(installed.native).then(
    () => true,
    () => false,
  );
  if (whole && runs(user, installed)) return installed;
  if (user.separate) {
    await openSystemFolder();
    const copy = await copyBinaries(installed, SYSTEM_FOLDER);
    if (runs(user, copy)) {
      log(`Only root can enter ${installed.native}: PostgreSQL runs from ${copy.native}`);
      return copy;
    }
  }
  throw new EmbeddedDatabaseError(
    `PostgreSQL in ${installed.native} does not run on this machine (it needs glibc 2.17 or newer ` +
      'on Linux, and a folder that allows execution). Set DATABASE_URL to use a server of your own.',
  );
}

const runs = (user: ServerUser, binaries: Binaries): boolean =>
  userCan(user, '"$1" --version', program(binaries, 'postgres'));

async function refuseOtherMajor(folder: string, binaries: Binaries): Promise<void> {
  const made = await versionOf(folder);
  if (made === undefined || made === majorOf(binaries)) return;
  throw new EmbeddedDatabaseError(
    `The data in ${dataIn(folder)} were made by PostgreSQL ${made}; this version of Motcua brings ` +
      `PostgreSQL ${majorOf(binaries)} and does not touch them. Export them with the version that ` +
      'made them, or throw them away with "npm run reset".',
  );
}
