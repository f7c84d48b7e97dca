import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '#libs/platform';

export class NoAuditKey extends Error {
  override name = 'NoAuditKey';
}

export interface AuditKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  /** The first half of the SHA-256 of the public key. */
  readonly id: string;
}

/**
 * The Ed25519 key of the daily digest. The embedded mode makes one beside its data at the first
 * use; in production it is a file that whoever guards the system has put there.
 */
@Injectable()
export class SigningKey {
  private known: Promise<AuditKey> | undefined;

  constructor(@Inject(Config) private readonly config: Config) {}

  get file(): string {
    return this.config.auditKeyFile ?? path.join(this.config.dataDir, 'keys', 'audit-ed25519.pem');
  }

  load(): Promise<AuditKey> {
    this.known ??= this.read().catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async read(): Promise<AuditKey> {
    const pem = await readFile(this.file, 'utf8').catch(() => this.make());
    const privateKey = createPrivateKey(pem);
    if (privateKey.asymmetricKeyType !== 'ed25519') {
      throw new NoAuditKey(`${this.file} is not an Ed25519 key`);
    }
    const publicKey = createPublicKey(privateKey);
    const der = publicKey.export({ type: 'spki', format: 'der' });
    return {
      privateKey,
      publicKey,
      id: createHash('sha256').update(der).digest('hex').slice(0, 32),
    };
  }

  private async make(): Promise<string> {
    if (this.config.mode === 'production') {
      throw new NoAuditKey(
        `${this.file} cannot be read. Make a key with: openssl genpkey -algorithm ed25519 -out FILE, and name it in AUDIT_KEY_FILE`,
      );
    }
    const { privateKey } = generateKeyPairSync('ed25519');
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });
    await mkdir(path.dirname(this.file), { recursive: true, mode: 0o700 });
    try {
      await writeFile(this.file, pem, { mode: 0o600, flag: 'wx' });
      return pem.toString();
    } catch {
      return readFile(this.file, 'utf8'); // another process was first
    }
  }
}
