import { randomBytes } from 'node:crypto';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { Database } from '../database/database.js';
import { openWith, SEAL_KEY_BYTES, sealWith } from './seal.js';
import { openJson, sealJson, type JsonPath } from './sealed-json.js';
import { SecretBox } from './secret-box.js';

const FRESH_MS = 20_000;
/** A new key is known to every process before the first of them uses it. */
const LEAD_SECONDS = 60;
const SEALED = /^(k\d+)\.([A-Za-z0-9_-]+)$/;
const SEALED_BYTES = /^(k\d+)\./;

interface KeyRow {
  readonly number: number;
  readonly wrapped: Buffer;
  readonly in_force: boolean;
}

interface Ring {
  readonly keys: ReadonlyMap<string, Buffer>;
  readonly current: string;
  readonly readAt: number;
}

/**
 * Personal data that the database must not be able to read: sealed under data keys, which lie in
 * the database wrapped by the master key, which does not (an envelope). Every seal names its key, so
 * that keys can change while the rows are sealed again one by one.
 */
@Injectable()
export class Vault implements OnModuleInit {
  private ring: Ring | undefined;
  private reading: Promise<Ring> | undefined;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(SecretBox) private readonly box: SecretBox,
  ) {}

  /** Read before the first transaction, so that none waits for a second connection. */
  async onModuleInit(): Promise<void> {
    await this.refresh().catch((error: unknown) => {
      if (!isBeforeMigration(error)) throw error;
    });
  }

  /** The key that seals now. */
  async current(): Promise<string> {
    return (await this.present()).current;
  }

  async sealJson<T>(value: T, paths: readonly JsonPath[], context: string): Promise<T> {
    const ring = await this.present();
    return sealJson(value, paths, (plain) => seal(ring, plain, context)) as T;
  }

  async openJson<T>(value: T, context: string): Promise<T> {
    const ring = await this.present();
    return openJson(value, (sealed) => open(ring, sealed, context)) as T;
  }

  async sealText(plain: string, context: string): Promise<string> {
    return seal(await this.present(), plain, context);
  }

  /** A text that was never sealed is given back as it is. */
  async openText(text: string, context: string): Promise<string> {
    return SEALED.test(text) ? open(await this.present(), text, context) : text;
  }

  async sealBytes(plain: Buffer, context: string): Promise<Buffer> {
    const ring = await this.present();
    const sealed = sealWith(keyOf(ring.keys, ring.current), plain, context);
    return Buffer.concat([Buffer.from(`${ring.current}.`), sealed]);
  }

  /** Bytes that were never sealed are given back as they are. */
  async openBytes(bytes: Buffer, context: string): Promise<Buffer> {
    const id = SEALED_BYTES.exec(bytes.subarray(0, 20).toString('latin1'))?.[1];
    if (id === undefined) return bytes;
    return openWith(keyOf((await this.present()).keys, id), bytes.subarray(id.length + 1), context);
  }

  /** Another key seals from now on; the older ones open until nothing needs them. */
  async rotate(leadSeconds = LEAD_SECONDS): Promise<string> {
    const number = await this.insertKey(leadSeconds);
    await this.refresh();
    return `k${number}`;
  }

  /** Wraps the data keys under the first master key, so that the older ones can be forgotten. */
  async wrapAgain(): Promise<void> {
    for (const { number, wrapped } of await this.rows()) {
      const key = await this.box.open(wrapped, wrapContext(number));
      const again = await this.box.seal(key, wrapContext(number));
      await this.database.query(`UPDATE data_key SET wrapped = $2 WHERE number = $1`, [
        number,
        again,
      ]);
    }
  }

  /** Keys that seal no more, oldest first. */
  async retiring(): Promise<readonly string[]> {
    const ring = await this.refresh();
    return [...ring.keys.keys()].filter((id) => isOlder(id, ring.current));
  }

  /** Destroys a key that nothing is sealed under: what a copy of the database still holds is lost. */
  async destroy(id: string): Promise<void> {
    await this.database.query(
      `DELETE FROM data_key WHERE number = $1
          AND number < (SELECT max(number) FROM data_key WHERE in_force_from <= clock_timestamp() - interval '10 minutes')`,
      [Number(id.slice(1))],
    );
    await this.refresh();
  }

  async refresh(): Promise<Ring> {
    this.reading ??= this.read().finally(() => (this.reading = undefined));
    return (this.ring = await this.reading);
  }

  private async present(): Promise<Ring> {
    const ring = this.ring ?? (await this.refresh());
    if (performance.now() - ring.readAt > FRESH_MS) {
      this.ring = { ...ring, readAt: performance.now() };
      // In the background: what is at hand is good for as long as a new key is announced ahead.
      void this.refresh().catch(() => undefined);
    }
    return ring;
  }

  private async read(): Promise<Ring> {
    let rows = await this.rows();
    if (rows.length === 0) {
      await this.insertKey(0);
      rows = await this.rows();
    }
    const keys = new Map<string, Buffer>();
    for (const { number, wrapped } of rows) {
      keys.set(`k${number}`, await this.box.open(wrapped, wrapContext(number)));
    }
    const current = rows.findLast((row) => row.in_force)?.number ?? rows[0]?.number;
    return { keys, current: `k${current}`, readAt: performance.now() };
  }

  private rows(): Promise<KeyRow[]> {
    return this.database.query<KeyRow>(
      `SELECT number, wrapped, in_force_from <= clock_timestamp() AS in_force FROM data_key ORDER BY number`,
    );
  }

  /** Two processes that begin at once agree on one key. */
  private async insertKey(leadSeconds: number): Promise<number> {
    const [last] = await this.database.query<{ number: number }>(
      `SELECT coalesce(max(number), 0) AS number FROM data_key`,
    );
    const number = (last?.number ?? 0) + 1;
    const wrapped = await this.box.seal(randomBytes(SEAL_KEY_BYTES), wrapContext(number));
    await this.database.query(
      `INSERT INTO data_key (number, wrapped, in_force_from)
       VALUES ($1, $2, clock_timestamp() + $3 * interval '1 second')
       ON CONFLICT ON CONSTRAINT data_key_pk DO NOTHING`,
      [number, wrapped, leadSeconds],
    );
    return number;
  }
}

const wrapContext = (number: number): string => `data-key:${number}`;
const isOlder = (id: string, than: string): boolean => Number(id.slice(1)) < Number(than.slice(1));

function seal({ keys, current }: Ring, plain: string, context: string): string {
  return `${current}.${sealWith(keyOf(keys, current), Buffer.from(plain), context).toString('base64url')}`;
}

function open({ keys }: Ring, text: string, context: string): string {
  const [, id = '', sealed = ''] = SEALED.exec(text) ?? [];
  return openWith(keyOf(keys, id), Buffer.from(sealed, 'base64url'), context).toString();
}

function keyOf(keys: ReadonlyMap<string, Buffer>, id: string): Buffer {
  const key = keys.get(id);
  if (key === undefined) throw new Error(`The data key ${id} is not known`);
  return key;
}

/** SQLSTATE undefined_table: a command of an older database; what needs the vault says so itself. */
const isBeforeMigration = (error: unknown): boolean =>
  error instanceof QueryFailedError && Reflect.get(error.driverError, 'code') === '42P01';
