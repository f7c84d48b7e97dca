import { spawn } from 'node:child_process';
import { identityOf } from './cluster.js';
import type { Place } from './place.js';

/**
 * A tiny process that outlives the starter by a moment: it reads a pipe that nobody writes to, and
 * when the pipe closes, because the starter was killed, it stops the server.
 */
const SCRIPT = `
cat >/dev/null
kill -INT "$1" 2>/dev/null
n=0
while [ $n -lt 50 ] && kill -0 "$1" 2>/dev/null; do sleep 0.2 || sleep 1; n=$((n + 1)); done
kill -QUIT "$1" 2>/dev/null
[ "$3" = keep ] || rm -rf -- "$2"
`;

export interface Watchdog {
  dismiss(): void;
}

export function startWatchdog(place: Place, serverPid: number, ephemeral: boolean): Watchdog {
  const child = spawn(
    '/bin/sh',
    [
      '-c',
      SCRIPT,
      'motcua-watchdog',
      String(serverPid),
      place.folder,
      ephemeral ? 'clear' : 'keep',
    ],
    {
      cwd: '/',
      detached: true,
      stdio: ['pipe', 'ignore', 'ignore'],
      ...identityOf(place),
    },
  );
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  child.unref();
  const pipe: unknown = child.stdin;
  if (typeof pipe === 'object' && pipe !== null && 'unref' in pipe) {
    (pipe as { unref(): void }).unref();
  }
  return { dismiss: () => void child.kill('SIGKILL') };
}
