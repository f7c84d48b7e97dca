import { readdirSync, readFileSync } from 'node:fs';

/** What a clock tick of the kernel's accounts is worth on Linux. */
const TICK_MS = 10;

/**
 * Milliseconds of processor time that this process and the processes of a server have used so far.
 * On a shared machine it says more than the clock on the wall. Linux only; elsewhere not a number.
 */
export function processorTime(serverPid: number): ProcessorTime {
  const { user, system } = process.cpuUsage();
  return { own: (user + system) / 1000, server: ofServer(serverPid) };
}

export interface ProcessorTime {
  readonly own: number;
  readonly server: number;
}

/** The process that started another one. */
export const parentOf = (pid: number): number => ticksOf(String(pid)).parent;

function ofServer(pid: number): number {
  if (!(pid > 0)) return NaN;
  try {
    const ticks = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(ticksOf)
      .filter(({ self, parent }) => self === pid || parent === pid)
      .reduce((all, one) => all + one.ticks + (one.self === pid ? one.ended : 0), 0);
    return ticks * TICK_MS;
  } catch {
    return NaN;
  }
}

interface Account {
  readonly self: number;
  readonly parent: number;
  readonly ticks: number;
  /** Of its own processes that have ended. */
  readonly ended: number;
}

const sum = (all: readonly (string | undefined)[]): number =>
  all.reduce((total, ticks) => total + Number(ticks), 0);

function ticksOf(name: string): Account {
  try {
    const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
    // The name of a program may hold anything; what follows its closing bracket is plain.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return {
      self: Number(name),
      parent: Number(fields[1]),
      ticks: sum(fields.slice(11, 13)),
      ended: sum(fields.slice(13, 15)),
    };
  } catch {
    return { self: 0, parent: 0, ticks: 0, ended: 0 }; // it has ended meanwhile
  }
}
