import { execFile } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { EmbeddedDatabaseError } from './embedded-error.js';
import type { Log } from './place.js';

/**
 * Clears what a starter that was killed left behind: a server that still runs on our data is
 * stopped (its watchdog may be doing so already), a pid file without its server is removed.
 * The pid alone proves nothing, it may have been given to another program: the command line does.
 */
export async function clearOldServer(data: string, log: Log): Promise<void> {
  const pidFile = path.join(data, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  if (await isServerOf(pid, data)) {
    log('A database server of an earlier start is still there; stopping it first');
    await stopServer(pid, () => isServerOf(pid, data));
    if (await isServerOf(pid, data)) {
      throw new EmbeddedDatabaseError(`The database server ${pid} on ${data} does not stop.`);
    }
  }
  await rm(pidFile, { force: true });
}

/** Asks for a fast shutdown, then an immediate one, then kills. */
export async function stopServer(pid: number, alive: () => Promise<boolean>): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 5_000],
    ['SIGQUIT', 2_000],
    ['SIGKILL', 1_000],
  ] as const) {
    if (!signalled(pid, signal)) return;
    for (let waited = 0; waited < patienceMs; waited += 50) {
      if (!(await alive())) return;
      await sleep(50);
    }
  }
}

function signalled(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}

async function isServerOf(pid: number, data: string): Promise<boolean> {
  const line = await commandLine(pid);
  return line.includes('postgres') && line.includes(data);
}

async function commandLine(pid: number): Promise<string> {
  if (process.platform === 'linux') {
    return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  }
  return promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]).then(
    ({ stdout }) => stdout,
    () => '',
  );
}
