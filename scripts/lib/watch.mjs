import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { serverFingerprint } from '../build.mjs';
import { say } from './fail.mjs';
import { inRoot } from './paths.mjs';

/** Compiles on every change and starts api and worker again; the web app reloads by itself. */
export async function watchSources({ children, url }) {
  const tsc = inRoot('node_modules/@typescript/native/bin/tsc');
  const compiler = spawn(
    process.execPath,
    [tsc, '-p', 'tsconfig.json', '-w', '--preserveWatchOutput'],
    {
      cwd: inRoot(),
      stdio: ['ignore', 'pipe', 'inherit'],
      detached: true,
    },
  );
  let running = serverFingerprint();
  let busy = Promise.resolve();
  compiler.stdout.on('data', (data) => {
    const text = String(data);
    const faults = /Found (\d+) error/.exec(text)?.[1];
    if (faults === undefined) return;
    if (faults !== '0') {
      process.stdout.write(text);
      return;
    }
    const now = serverFingerprint();
    if (now !== running) busy = busy.then(() => restart(children));
    running = now;
  });
  const web = startVite(url);
  return {
    stop: () => {
      // whole groups: the compiler is a program behind a script
      for (const child of [compiler, web]) if (child?.pid) endGroup(child.pid);
    },
  };
}

function endGroup(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // it is gone already
  }
}

async function restart(children) {
  for (const child of children) {
    await child.stop(3_000);
    child.begin();
  }
  say(`Restarted at ${new Date().toLocaleTimeString()}`);
}

function startVite(url) {
  const vite = inRoot('node_modules/vite/bin/vite.js');
  if (!existsSync(vite)) return undefined;
  return spawn(process.execPath, [vite], {
    cwd: inRoot('apps/web'),
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
    env: { ...process.env, MOTCUA_API: url },
  });
}
