import { execFile, spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { EmbeddedDatabaseError } from './embedded-error.js';

const run = promisify(execFile);

/** The user under which the server runs: PostgreSQL refuses to run as root. */
export interface ServerUser {
  readonly uid: number;
  readonly gid: number;
  /** True where it is another user than the one that starts it. */
  readonly separate: boolean;
}

const SYSTEM_USER = 'motcua-db';
/** Existing users to fall back on where none can be created (macOS ships the second). */
const FALLBACKS = ['postgres', '_postgres'];

/** As an ordinary user: oneself. As root: the owner of the data, or a system user made for it. */
export async function serverUser(dataFolder: string): Promise<ServerUser> {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) {
    throw new EmbeddedDatabaseError(
      'The embedded PostgreSQL runs on Linux and macOS. Elsewhere set DATABASE_URL.',
    );
  }
  if (uid !== 0) return { uid, gid, separate: false };
  const owner = await stat(dataFolder).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, separate: true };
  return (await existing(SYSTEM_USER)) ?? (await created()) ?? (await fallback());
}

async function existing(name: string): Promise<ServerUser | undefined> {
  try {
    const uid = Number((await run('id', ['-u', name])).stdout);
    const gid = Number((await run('id', ['-g', name])).stdout);
    return uid > 0 ? { uid, gid, separate: true } : undefined;
  } catch {
    return undefined;
  }
}

/** `useradd` on most systems, Debian's `adduser`, and BusyBox's `adduser`, in this order. */
async function created(): Promise<ServerUser | undefined> {
  const shell = '/usr/sbin/nologin';
  const attempts: [string, string[]][] = [
    ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', shell, SYSTEM_USER]],
    [
      'adduser',
      ['--system', '--group', '--no-create-home', '--shell', shell, '--quiet', SYSTEM_USER],
    ],
    ['adduser', ['-S', '-D', '-H', '-s', '/sbin/nologin', SYSTEM_USER]],
  ];
  for (const [command, args] of attempts) {
    await run(command, args).catch(() => undefined);
    const user = await existing(SYSTEM_USER);
    if (user) return user;
  }
  return undefined;
}

async function fallback(): Promise<ServerUser> {
  for (const name of FALLBACKS) {
    const user = await existing(name);
    if (user) return user;
  }
  throw new EmbeddedDatabaseError(
    `PostgreSQL does not run as root, and the system user "${SYSTEM_USER}" could not be created ` +
      '(neither useradd nor adduser worked). Create that user by hand, start Motcua as an ' +
      'ordinary user, or set DATABASE_URL.',
  );
}

/** Whether the server's user can do what `script` tries (with `$1`), judged by trying it. */
export function userCan(user: ServerUser, script: string, argument: string): boolean {
  const identity = user.separate ? { uid: user.uid, gid: user.gid } : {};
  const result = spawnSync('/bin/sh', ['-c', script, 'sh', argument], {
    cwd: '/',
    stdio: 'ignore',
    timeout: 10_000,
    ...identity,
  });
  return result.status === 0;
}
