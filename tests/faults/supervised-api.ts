import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { freePort } from '../support/free-port.js';

const MAIN = path.resolve(import.meta.dirname, '../../dist/apps/api/src/main.js');

/** An api process that is started again, on the same port, as soon as it has died. */
export interface SupervisedApi {
  readonly url: string;
  readonly pid: number;
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export async function superviseApi(
  settings: Readonly<Record<string, string>>,
): Promise<SupervisedApi> {
  const port = await freePort();
  let stopping = false;
  let child: ChildProcess;
  const start = (): void => {
    child = fork(MAIN, {
      stdio: ['ignore', 'ignore', process.env['API_ERRORS'] ? 'inherit' : 'ignore', 'ipc'],
      env: {
        PATH: process.env['PATH'],
        ...settings,
        PORT: String(port),
      },
    });
    child.once('exit', () => {
      if (!stopping) start();
    });
  };
  start();
  return {
    url: `http://127.0.0.1:${port}`,
    get pid() {
      return child.pid ?? 0;
    },
    kill: () => end(child, 'SIGKILL'),
    stop: async () => {
      stopping = true;
      await end(child, 'SIGTERM');
    },
  };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
