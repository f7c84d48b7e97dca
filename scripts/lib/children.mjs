import { fork } from 'node:child_process';
import { mkdirSync, openSync, closeSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './fail.mjs';
import { inRoot, logDir } from './paths.mjs';
import { identify } from './run-file.mjs';

/** A child that keeps dying is not started for ever. */
const RESTARTS = 10;
const WITHIN_MS = 60_000;

/**
 * One process of the portal. It writes to its own log, hears from us over a channel whose end tells
 * it that we are gone, and is started again when it dies without having been asked to.
 */
export class Child {
  #process;
  #stopping = false;
  #deaths = [];

  constructor(name, entry, { environment, onStart, onGiveUp }) {
    this.name = name;
    this.entry = inRoot(entry);
    this.environment = environment;
    this.onStart = onStart;
    this.onGiveUp = onGiveUp;
    this.log = path.join(logDir, `${name}.log`);
  }

  /** Opens a new log and keeps the one before. */
  begin() {
    mkdirSync(logDir, { recursive: true });
    try {
      renameSync(this.log, `${this.log}.1`);
    } catch {
      // the first start
    }
    this.#stopping = false;
    this.#start();
  }

  #start() {
    const output = openSync(this.log, 'a');
    const child = fork(this.entry, [], {
      cwd: inRoot(),
      env: this.environment,
      execArgv: ['--enable-source-maps'],
      stdio: ['ignore', output, output, 'ipc'],
    });
    closeSync(output);
    this.#process = child;
    child.on('message', ({ listening }) => (this.listening = listening));
    child.on('error', () => {});
    child.once('exit', (code, signal) => this.#ended(code, signal));
    this.onStart(this.name, identify(child.pid));
  }

  #ended(code, signal) {
    this.listening = undefined;
    if (this.#stopping) return;
    const now = Date.now();
    this.#deaths = [...this.#deaths.filter((at) => now - at < WITHIN_MS), now];
    const how = signal ? `was killed (${signal})` : `ended with status ${code}`;
    if (code === 1 && !this.once) return this.onGiveUp(`The ${this.name} ${how}.`, this.tail());
    if (this.#deaths.length > RESTARTS) {
      return this.onGiveUp(`The ${this.name} ${how} ${RESTARTS} times in a minute.`, this.tail());
    }
    say(`The ${this.name} ${how}; starting it again (${path.basename(this.log)} says more)`);
    setTimeout(() => !this.#stopping && this.#start(), 200 * this.#deaths.length);
  }

  /** From the moment when it first worked, it is worth starting again. */
  worked() {
    this.once = true;
  }

  get running() {
    const child = this.#process;
    return child !== undefined && child.exitCode === null && child.signalCode === null;
  }

  tail(lines = 20) {
    try {
      return readFileSync(this.log, 'utf8').trim().split('\n').slice(-lines).join('\n');
    } catch {
      return '';
    }
  }

  /** From now on its end is no accident: a signal to the whole group reaches it before we do. */
  letGo() {
    this.#stopping = true;
  }

  async stop(patienceMs) {
    this.letGo();
    if (!this.running) return;
    this.#process.kill('SIGTERM');
    for (const end = Date.now() + patienceMs; Date.now() < end && this.running;) await sleep(25);
    if (this.running) this.#process.kill('SIGKILL');
    while (this.running) await sleep(10);
  }

  kill() {
    this.letGo();
    if (this.running) this.#process.kill('SIGKILL');
  }
}
