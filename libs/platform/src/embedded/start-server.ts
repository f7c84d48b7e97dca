import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { program } from './binaries.js';
import {
  APPLICATION,
  ensureApplicationDatabase,
  identityOf,
  initialise,
  secretOf,
  serverEnvironment,
  SUPERUSER,
} from './cluster.js';
import { EmbeddedDatabaseError } from './embedded-error.js';
import { clearOldServer, stopServer } from './old-server.js';
import { dataIn, findPlace, type Log, type Place } from './place.js';
import { startWatchdog } from './watchdog.js';

export interface EmbeddedOptions {
  /** Holds data, log and secret; under root it may have to live elsewhere, and the log says so. */
  readonly folder: string;
  /** The loopback port; a free one where none is named. */
  readonly port?: number;
  readonly log?: Log;
  /** Server settings beyond the defaults, for example `fsync: 'off'` in tests. */
  readonly settings?: Readonly<Record<string, string>>;
  /** A cluster for one run: nothing is flushed to disk, and the folder goes with the server. */
  readonly ephemeral?: boolean;
}

export interface EmbeddedPostgres {
  /** The application's own database. */
  readonly url: string;
  /** The superuser's address, for tests and for maintenance. */
  readonly adminUrl: string;
  readonly folder: string;
  readonly port: number;
  readonly pid: number;
  /** Ends when the server ends, asked or not. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

const NOT_DURABLE = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const ATTEMPTS = 20;

/** Starts PostgreSQL on a free loopback port, in a session of its own, with a watchdog. */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const log = options.log ?? (() => {});
  const durable = !options.ephemeral;
  const place = await findPlace(path.resolve(options.folder), log);
  const secret = await secretOf(place);
  const data = dataIn(place.folder);
  await clearOldServer(data, log);
  const made = await readFile(path.join(data, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (made === undefined) await initialise(place, durable);

  const settings = { ...(durable ? {} : NOT_DURABLE), ...options.settings };
  const { child, pid, port, exited } = await startOnPort(place, secret, settings, options);
  const stop = async (): Promise<void> => {
    await stopServer(pid, () => Promise.resolve(isRunning(child)));
    await exited;
    if (!durable) await rm(place.folder, { recursive: true, force: true });
  };
  const adminUrl = address(SUPERUSER, secret, port, 'postgres');
  try {
    await ensureApplicationDatabase(adminUrl, secret);
  } catch (error) {
    await stop();
    throw error;
  }
  const url = address(APPLICATION, secret, port, APPLICATION);
  return { url, adminUrl, folder: place.folder, port, pid, exited, stop };
}

const address = (user: string, secret: string, port: number, database: string): string =>
  `postgres://${user}:${secret}@127.0.0.1:${port}/${database}`;

const isRunning = (child: ChildProcess): boolean =>
  child.exitCode === null && child.signalCode === null;

interface Running {
  readonly child: ChildProcess;
  readonly pid: number;
  readonly port: number;
  readonly exited: Promise<void>;
}

/** Tries again when the port was taken meanwhile, or while backends of a killed server still end. */
async function startOnPort(
  place: Place,
  secret: string,
  settings: Readonly<Record<string, string>>,
  options: EmbeddedOptions,
): Promise<Running> {
  const logFile = path.join(place.folder, 'server.log');
  for (let attempt = 1; ; attempt++) {
    const port = options.port ?? (await freePort());
    const child = await spawnServer(place, logFile, { ...settings, port: String(port) });
    const { pid } = child;
    if (pid !== undefined) {
      // from its first moment: we may be killed while it still starts
      const watchdog = startWatchdog(place, pid, options.ephemeral === true);
      const exited = once(child, 'exit').then(() => watchdog.dismiss());
      if (await accepts(child, port, secret)) return { child, pid, port, exited };
    }
    const last = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n').slice(-8);
    const passing = /could not bind|pre-existing shared memory|Address already in use/;
    if (attempt >= ATTEMPTS || !passing.test(last.join('\n'))) {
      throw new EmbeddedDatabaseError(
        `PostgreSQL did not start. The end of ${logFile}:\n${last.join('\n')}`,
      );
    }
    await sleep(500);
  }
}

async function spawnServer(
  place: Place,
  logFile: string,
  settings: Readonly<Record<string, string>>,
): Promise<ChildProcess> {
  const all = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    jit: 'off',
    ...settings,
  };
  const args = Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const output = await open(logFile, 'a', 0o600);
  try {
    const child = spawn(
      program(place.binaries, 'postgres'),
      ['-D', dataIn(place.folder), ...args],
      {
        cwd: '/',
        env: serverEnvironment,
        detached: true, // a session of its own: Ctrl-C in the terminal does not reach it
        stdio: ['ignore', output.fd, output.fd],
        ...identityOf(place),
      },
    );
    child.unref();
    child.on('error', () => {}); // told by the missing pid
    return child;
  } finally {
    await output.close();
  }
}

async function accepts(child: ChildProcess, port: number, secret: string): Promise<boolean> {
  const connectionString = address(SUPERUSER, secret, port, 'postgres');
  for (const end = Date.now() + 120_000; Date.now() < end && isRunning(child); await sleep(40)) {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
    client.on('error', () => {});
    const answered = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => {});
    if (answered) return true;
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const found = server.address();
  server.close();
  await once(server, 'close');
  if (found === null || typeof found === 'string') throw new Error('No free port');
  return found.port;
}
