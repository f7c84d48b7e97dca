import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#libs/platform';

const IV = 12;
const TAG = 16;

/**
 * Seals what the database must not be able to read: AES-256-GCM under a key that lies beside the
 * data, not in it, bound to the row that it belongs to.
 */
@Injectable()
export class SecretBox {
  private known: Promise<Buffer> | undefined;

  constructor(@Inject(Config) private readonly config: Config) {}

  async seal(plain: Buffer, context: string): Promise<Buffer> {
    const iv = randomBytes(IV);
    const cipher = createCipheriv('aes-256-gcm', await this.key(), iv).setAAD(Buffer.from(context));
    const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
  }

  async open(sealed: Buffer, context: string): Promise<Buffer> {
    const decipher = createDecipheriv('aes-256-gcm', await this.key(), sealed.subarray(0, IV))
      .setAAD(Buffer.from(context))
      .setAuthTag(sealed.subarray(IV, IV + TAG));
    return Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()]);
  }

  private key(): Promise<Buffer> {
    this.known ??= this.read().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async read(): Promise<Buffer> {
    const file = path.join(this.config.dataDir, 'keys', 'secrets.key');
    await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
    // Whichever process is first makes it.
    await writeFile(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' }).catch(
      () => undefined,
    );
    const key = Buffer.from((await readFile(file, 'utf8')).trim(), 'hex');
    if (key.length !== 32) throw new Error(`${file} does not hold 32 bytes in hexadecimal`);
    return key;
  }
}
