import type { Readable } from 'node:stream';

export interface StoredFile {
  readonly key: string;
  readonly size: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** The first bytes, for looking at the content. */
  readonly head: Uint8Array;
}

/** Where files lie. Keys are random: nothing of what a person typed is part of a path. */
export abstract class FileStorage {
  /**
   * Streams to storage while the SHA-256 is computed.
   * @throws FileTooLarge when more than `maxBytes` arrive; nothing stays behind.
   */
  abstract put(content: Readable, maxBytes: number): Promise<StoredFile>;
  abstract open(key: string): Promise<Readable>;
  abstract read(key: string): Promise<Buffer>;
  abstract remove(key: string): Promise<void>;
  /** Moves a file to where nothing serves it; the new key. */
  abstract quarantine(key: string): Promise<string>;
}

export class FileTooLarge extends Error {
  constructor(readonly maxBytes: number) {
    super(`More than ${maxBytes} bytes`);
  }
}
