import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { openWith, SEAL_KEY_BYTES as KEY, sealWith } from './seal.js';

/**
 * Seals what the database must not be able to read, under the master key that lies beside the data,
 * not in it, bound to the row that it belongs to. The file holds one key a line: the first seals,
 * the others still open what they sealed.
 */
@Injectable()
export class SecretBox {
  private known: Promise<readonly Buffer[]> | undefined;

  constructor(@Inject(Config) private readonly config: Config) {}

  async seal(plain: Buffer, context: string): Promise<Buffer> {
    const [key] = await this.keys();
    if (key === undefined) throw new Error(`${this.file} holds no key`);
    return sealWith(key, plain, context);
  }

  async open(sealed: Buffer, context: string): Promise<Buffer> {
    const opened =
      tryAll(await this.keys(), sealed, context) ?? tryAll(await this.fresh(), sealed, context);
    if (opened === undefined) {
      throw new Error(`No key in ${this.file} opens this; it is not the file that sealed it`);
    }
    return opened;
  }

  /** A new first key; the older ones go on opening. */
  async addKey(): Promise<void> {
    const lines = (await this.fresh()).map((key) => key.toString('hex'));
    await this.write([randomBytes(KEY).toString('hex'), ...lines]);
  }

  /** Once nothing is sealed under them any more. */
  async forgetOlderKeys(): Promise<void> {
    const [first] = await this.fresh();
    if (first !== undefined) await this.write([first.toString('hex')]);
  }

  private async write(lines: readonly string[]): Promise<void> {
    await writeFile(`${this.file}.new`, `${lines.join('\n')}\n`, { mode: 0o600 });
    await rename(`${this.file}.new`, this.file);
    await this.fresh();
  }

  private fresh(): Promise<readonly Buffer[]> {
    this.known = undefined;
    return this.keys();
  }

  private keys(): Promise<readonly Buffer[]> {
    this.known ??= this.read().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private get file(): string {
    return path.join(this.config.dataDir, 'keys', 'secrets.key');
  }

  private async read(): Promise<readonly Buffer[]> {
    await mkdir(path.dirname(this.file), { recursive: true, mode: 0o700 });
    // Whichever process is first makes it.
    await writeFile(this.file, randomBytes(KEY).toString('hex'), {
      mode: 0o600,
      flag: 'wx',
    }).catch(() => undefined);
    const lines = (await readFile(this.file, 'utf8')).split('\n').filter((l) => l.trim() !== '');
    const keys = lines.map((line) => Buffer.from(line.trim(), 'hex'));
    if (keys.length === 0 || keys.some((key) => key.length !== KEY)) {
      throw new Error(`${this.file} does not hold ${KEY} bytes in hexadecimal on each line`);
    }
    return keys;
  }
}

function tryAll(keys: readonly Buffer[], sealed: Buffer, context: string): Buffer | undefined {
  for (const key of keys) {
    try {
      return openWith(key, sealed, context);
    } catch {
      // Another key of the file may fit.
    }
  }
  return undefined;
}
