import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { REQUEST_ROLE } from '../database/sight.js';
import { program } from './binaries.js';
import { EmbeddedDatabaseError } from './embedded-error.js';
import { dataIn, type Place } from './place.js';

export const SUPERUSER = 'postgres';
/** The role and the database of the application; it owns its database and nothing else. */
export const APPLICATION = 'motcua';

/** Nothing of the starter's environment may steer the server (PGDATA, PGPORT, LC_…). */
export const serverEnvironment = { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' };

export const identityOf = ({ user }: Place): { uid?: number; gid?: number } =>
  user.separate ? { uid: user.uid, gid: user.gid } : {};

/** The password that guards the loopback port, kept beside the data. */
export async function secretOf(place: Place): Promise<string> {
  const file = path.join(place.folder, 'secret');
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept) return kept.trim();
  const secret = randomBytes(24).toString('hex');
  await writeFile(file, secret, { mode: 0o600 });
  await chmod(file, 0o600);
  if (place.user.separate) await chown(file, place.user.uid, place.user.gid);
  return secret;
}

/** Makes a new cluster beside its final place, so that an interrupted one is never taken for whole. */
export async function initialise(place: Place, durable: boolean): Promise<void> {
  const building = path.join(place.folder, 'data.new');
  await rm(building, { recursive: true, force: true });
  const args = [
    `--pgdata=${building}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${path.join(place.folder, 'secret')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  try {
    await promisify(execFile)(program(place.binaries, 'initdb'), args, {
      cwd: '/',
      env: serverEnvironment,
      ...identityOf(place),
    });
  } catch (cause) {
    const stderr: unknown = cause instanceof Error ? Reflect.get(cause, 'stderr') : undefined;
    throw new EmbeddedDatabaseError(
      `The database could not be initialised in ${place.folder}: ${String(stderr ?? cause)}`,
      { cause },
    );
  }
  await rename(building, dataIn(place.folder));
}

/** Makes the application's role and database where they are missing. */
export async function ensureApplicationDatabase(url: string, secret: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const roles = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [APPLICATION]);
    if (roles.rowCount === 0) {
      await client.query(`CREATE ROLE ${APPLICATION} LOGIN PASSWORD '${secret}'`);
    }
    // Requests speak under a role of their own, which the application's takes and cannot make.
    const requests = await client.query(`SELECT 1 FROM pg_roles WHERE rolname = $1`, [
      REQUEST_ROLE,
    ]);
    if (requests.rowCount === 0) await client.query(`CREATE ROLE ${REQUEST_ROLE} NOLOGIN`);
    await client.query(`GRANT ${REQUEST_ROLE} TO ${APPLICATION} WITH INHERIT FALSE, SET TRUE`);
    const known = await client.query(`SELECT 1 FROM pg_database WHERE datname = $1`, [APPLICATION]);
    if (known.rowCount === 0) {
      await client.query(`CREATE DATABASE ${APPLICATION} OWNER ${APPLICATION}`);
    }
  } finally {
    await client.end();
  }
}
