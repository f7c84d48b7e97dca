import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { availableParallelism, loadavg } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port.js';
import { itWhere } from '../support/where.js';
import { Clone, kill, type Run, type User } from './clone.js';

jest.setTimeout(120_000);

const isRoot = process.getuid?.() === 0;
/** Somebody without rights, to start as where the tests run as root. */
const nobody = ((): User | undefined => {
  if (!isRoot) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' })),
  );
  return uid && gid ? { uid, gid } : undefined;
})();
const asRoot = itWhere(isRoot, 'only root can try it');
const asNobody = itWhere(nobody !== undefined, 'needs root and a user "nobody"');

/** Times mean nothing on a machine that others keep busy. */
const isCrowded = (): boolean => (loadavg()[0] ?? 0) > availableParallelism();

const pidOf = (clone: Clone, part: string): number =>
  Number(
    clone
      .processes()
      .find((line) => line.includes(part))
      ?.trim()
      .split(/\s+/)[0],
  );

async function stopsCleanly(clone: Clone, run: Run): Promise<void> {
  const began = Date.now();
  run.interrupt();
  await run.ended;
  expect(await clone.nothingLeft(8_000 - (Date.now() - began))).toEqual([]);
}

describe('npm start', () => {
  const clones: Clone[] = [];
  const make = async (options: Parameters<typeof Clone.make>[0] = {}): Promise<Clone> => {
    const clone = await Clone.make(options);
    clones.push(clone);
    return clone;
  };
  afterEach(async () => {
    await Promise.all(clones.splice(0).map((clone) => clone.remove()));
  });

  it('serves, survives the death of its parts and of itself, and leaves nothing behind', async () => {
    const clone = await make();
    // its own choice may be taken by whatever else runs here, and differ from start to start
    const port = { PORT: String(await freePort()) };
    const first = clone.start(port);
    const url = await first.ready();
    expect((await fetch(`${url}/health/live`)).status).toBe(200);
    expect(await (await fetch(url)).text()).toContain('<div id="root">');

    const again = await clone.script('start');
    expect(again).toMatchObject({ status: 1, output: expect.stringContaining(`at ${url}`) });
    const reset = await clone.script('run', 'reset');
    expect(reset).toMatchObject({ status: 1, output: expect.stringContaining('nothing was') });

    kill(first.file.children['api']?.pid ?? 0, 'SIGKILL');
    await comesBack(`${url}/health/ready`);
    kill(pidOf(clone, 'bin/postgres'), 'SIGKILL');
    await until(() => first.output.includes('ended unexpectedly'));
    await until(() => pidOf(clone, 'bin/postgres') > 0);
    await comesBack(`${url}/health/ready`);

    // the watchdog ends the database, api and worker notice by themselves
    first.killStarter();
    expect(await clone.nothingLeft(8_000)).toEqual([]);
    const began = Date.now();
    const second = clone.start(port);
    expect(await second.ready()).toBe(url);
    if (!isCrowded()) expect(Date.now() - began).toBeLessThan(10_000);

    // without the watchdog the database stays behind, and the next start finds it
    kill(pidOf(clone, 'motcua-watchdog'), 'SIGKILL');
    second.killStarter();
    const third = clone.start(port);
    expect(await third.ready()).toBe(url);
    expect(third.output).toContain('database server of an earlier start');
    third.interrupt();
    await sleep(200);
    await stopsCleanly(clone, third);
  });

  it('takes another port where its own is taken; refuses the data of another PostgreSQL', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const clone = await make();
    const run = clone.start({ PORT: String(port) });
    const url = await run.ready();
    expect(url).not.toContain(`:${port}`);
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    await stopsCleanly(clone, run);
    taken.close();

    writeFileSync(path.join(clone.folder, '.data/postgres/data/PG_VERSION'), '17\n');
    const refused = await clone.script('start');
    expect(refused.status).toBe(1);
    expect(refused.output).toMatch(/were made by PostgreSQL 17.*brings PostgreSQL 18/);
    expect((await clone.script('run', 'reset')).status).toBe(0);
  });

  asRoot('works in a folder that only root can enter, and says where the data are', async () => {
    const clone = await make({ mode: 0o700 });
    const run = clone.start();
    await run.ready();
    const place = /the database lives in (\S+)/.exec(run.output)?.[1] ?? '';
    expect(place).toMatch(/^\/var\/lib\/motcua\/motcua-[0-9a-f]{12}$/);
    await stopsCleanly(clone, run);
    const second = clone.start();
    await second.ready();
    await stopsCleanly(clone, second);
    expect((await clone.script('run', 'reset')).output).toContain('are gone');
    expect(() => readFileSync(path.join(place, 'secret'))).toThrow(/ENOENT/);
  });

  asNobody('works as an ordinary user', async () => {
    const clone = await make({ mode: 0o700, ...(nobody ? { user: nobody } : {}) });
    const run = clone.start();
    await run.ready();
    expect(run.output).not.toContain('the database lives in');
    await stopsCleanly(clone, run);
  });
});

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(50)) if (condition()) return;
  throw new Error('It did not happen');
}

async function comesBack(url: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await sleep(100)) {
    const answer = await fetch(url, { headers: { connection: 'close' } }).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`${url} did not come back`);
}
