import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { chmod, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { HEAD_BYTES } from '../domain/file-rules.js';
import { FileStorage, FileTooLarge, type StoredFile } from './file-storage.js';

const KEY = /^[0-9a-f]{2}\/[0-9a-f]{40}$/;

/** Files below one folder of this machine. A file appears under its key only when it is whole. */
export class LocalFileStorage extends FileStorage {
  constructor(private readonly folder: string) {
    super();
  }

  async put(content: Readable, maxBytes: number): Promise<StoredFile> {
    const name = randomBytes(20).toString('hex');
    const key = `${name.slice(0, 2)}/${name}`;
    const arriving = join(this.folder, 'arriving', name);
    await mkdir(dirname(arriving), { recursive: true });
    const measure = new Measure(maxBytes);
    try {
      await pipeline(content, measure, createWriteStream(arriving, { flags: 'wx', mode: 0o600 }));
      await flushToDisk(arriving);
      await mkdir(dirname(this.pathOf(key)), { recursive: true });
      await rename(arriving, this.pathOf(key));
    } catch (error) {
      await rm(arriving, { force: true });
      throw error;
    }
    return { key, size: measure.size, sha256: measure.digest(), head: measure.head };
  }

  async open(key: string): Promise<Readable> {
    const file = await open(this.pathOf(key), 'r');
    return file.createReadStream();
  }

  async read(key: string): Promise<Buffer> {
    return readFile(this.pathOf(key));
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async quarantine(key: string): Promise<string> {
    const aside = `quarantine/${key.slice(3)}`;
    await mkdir(join(this.folder, 'quarantine'), { recursive: true, mode: 0o700 });
    await chmod(this.pathOf(key), 0o400);
    await rename(this.pathOf(key), join(this.folder, aside));
    return aside;
  }

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error('Not a storage key');
    return join(this.folder, key);
  }
}

class Measure extends Transform {
  private readonly hash = createHash('sha256');
  private headBytes: Buffer = Buffer.alloc(0);
  size = 0;

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(
    chunk: Buffer,
    _: BufferEncoding,
    done: (e?: Error, data?: Buffer) => void,
  ): void {
    this.size += chunk.length;
    if (this.size > this.maxBytes) return done(new FileTooLarge(this.maxBytes));
    this.hash.update(chunk);
    if (this.headBytes.length < HEAD_BYTES) {
      this.headBytes = Buffer.concat([this.headBytes, chunk]).subarray(0, HEAD_BYTES);
    }
    done(undefined, chunk);
  }

  get head(): Uint8Array {
    return this.headBytes;
  }

  digest(): string {
    return this.hash.digest('hex');
  }
}

async function flushToDisk(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
