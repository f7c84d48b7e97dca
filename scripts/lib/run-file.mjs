import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runFile } from './paths.mjs';

/** The fields of /proc/PID/stat from the third on, or what `ps` says of the same. */
function statusOf(pid) {
  if (process.platform === 'linux') {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { dead: fields[0] === 'Z', parent: Number(fields[1]), birth: fields[19] };
  }
  const line = execFileSync('ps', ['-o', 'stat=,ppid=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
  }).trim();
  const [state, parent, ...birth] = line.split(/\s+/);
  return { dead: state.startsWith('Z'), parent: Number(parent), birth: birth.join(' ') };
}

/** When a process began: a pid alone may have been given to another program since. */
export function birthOf(pid) {
  try {
    const { dead, birth } = statusOf(pid);
    return dead ? undefined : birth;
  } catch {
    return undefined;
  }
}

export function parentOf(pid) {
  try {
    return statusOf(pid).parent;
  } catch {
    return undefined;
  }
}

export const identify = (pid) => ({ pid, birth: birthOf(pid) });
export const isAlive = (process) =>
  Boolean(process?.birth) && birthOf(process.pid) === process.birth;

/** What the run file says: the starter, its children and the address; undefined where there is none. */
export function readRun(file = runFile) {
  try {
    const run = JSON.parse(readFileSync(file, 'utf8'));
    return run?.starter?.pid > 0 ? run : undefined;
  } catch {
    return undefined;
  }
}

/** The run that is going on in this clone right now, if there is one. */
export function currentRun(file = runFile) {
  const run = readRun(file);
  return run && isAlive(run.starter) ? run : undefined;
}

/**
 * Takes the clone for this process. A starter that was killed left its file behind: its children
 * notice by themselves that it is gone, and are waited for, so that their port is free again.
 * Returns the run that already holds the clone, or the function that keeps the file up to date.
 */
export async function takeRun(file = runFile) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let attempt = 0; attempt < 5; attempt++) {
    const run = {
      starter: identify(process.pid),
      children: {},
      startedAt: new Date().toISOString(),
    };
    const write = (flag) =>
      writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`, { flag, mode: 0o600 });
    try {
      write('wx');
      const update = (changes) => {
        Object.assign(run, changes);
        write('w');
      };
      return { update, run, release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const holder = currentRun(file);
    if (holder) return { holder };
    await endLeftovers(readRun(file));
    rmSync(file, { force: true });
  }
  throw new Error(`${file} cannot be taken`);
}

async function endLeftovers(old) {
  const left = Object.values(old?.children ?? {}).filter(isAlive);
  for (const signal of [undefined, 'SIGTERM', 'SIGKILL']) {
    for (const child of left.filter(isAlive)) if (signal) process.kill(child.pid, signal);
    for (let i = 0; i < 40 && left.some(isAlive); i++) await sleep(100);
    if (!left.some(isAlive)) return;
  }
}
