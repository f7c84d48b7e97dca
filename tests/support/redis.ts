import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.js';

/** A Redis of the test's own, on a free port, with an append-only file unless told otherwise. */
export interface TestRedis {
  readonly url: string;
  readonly pid: number;
  /** As a power cut would: nothing is said to anybody. */
  kill(): Promise<void>;
  /** Starts again on the same port and data. */
  restart(): Promise<void>;
  /** Starts again with nothing: the data directory is gone. */
  restartEmpty(): Promise<void>;
  stop(): Promise<void>;
}

const hasRedis = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** Whether suites on Redis can run here. Says why not; `REQUIRE_REDIS=1` makes that an error. */
export function redisAvailable(): boolean {
  if (hasRedis()) return true;
  if (process.env['REQUIRE_REDIS'] === '1') throw new Error('REQUIRE_REDIS=1, but no redis-server');
  console.log('Skipped on Redis: redis-server is not installed (apt-get install redis-server).');
  return false;
}

export async function startRedis(): Promise<TestRedis> {
  const directory = await mkdtemp(join(tmpdir(), 'motcua-redis-'));
  const port = await freePort();
  let child = await launch(port, directory);
  return {
    url: `redis://127.0.0.1:${port}/0`,
    get pid() {
      return child.pid ?? 0;
    },
    kill: () => end(child, 'SIGKILL'),
    restart: async () => {
      await end(child, 'SIGKILL');
      child = await launch(port, directory);
    },
    restartEmpty: async () => {
      await end(child, 'SIGKILL');
      await rm(directory, { recursive: true, force: true });
      await mkdir(directory);
      child = await launch(port, directory);
    },
    stop: async () => {
      await end(child, 'SIGTERM');
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function launch(port: number, directory: string): Promise<ChildProcess> {
  const child = spawn(
    'redis-server',
    // prettier-ignore
    ['--port', String(port), '--bind', '127.0.0.1', '--dir', directory, '--appendonly', 'yes',
     '--appendfsync', 'everysec', '--save', '', '--maxmemory-policy', 'noeviction'],
    { stdio: 'ignore', detached: true },
  );
  for (let i = 0; i < 100; i++) {
    if (await answers(port)) return child;
    if (child.exitCode !== null) break;
    await sleep(50);
  }
  throw new Error('redis-server did not start');
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
