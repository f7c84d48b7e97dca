import type { Readable } from 'node:stream';
import yauzl from 'yauzl';

const MOST_ENTRIES = 5_000;
/** What an Office file may unpack to, all parts together. */
export const MOST_UNPACKED = 200 * 1024 * 1024;

export type OfficeFault = 'unreadable' | 'active' | 'too-large-unpacked';

/** Parts that a program would run, or that bring a program along. */
const ACTIVE_PART =
  /(vbaProject\.bin|vbaData\.xml|\/activeX\/|\/macrosheets\/|\/embeddings\/[^/]+\.bin)/i;

/**
 * Reads every part of an Office file to its end, so that neither a lying directory nor a bomb gets
 * through; nothing is written, and it stops at the limit.
 */
export async function readOffice(
  content: Buffer,
): Promise<{ readonly names: readonly string[] } | { readonly fault: OfficeFault }> {
  const zip = await open(content);
  if (zip === undefined) return { fault: 'unreadable' };
  const names: string[] = [];
  let left = MOST_UNPACKED;
  try {
    for await (const entry of entriesOf(zip)) {
      names.push(entry.fileName);
      if (ACTIVE_PART.test(`/${entry.fileName}`)) return { fault: 'active' };
      if (names.length > MOST_ENTRIES || entry.uncompressedSize > left) {
        return { fault: 'too-large-unpacked' };
      }
      if (entry.isEncrypted()) return { fault: 'unreadable' };
      left -= await sizeOf(await streamOf(zip, entry));
    }
  } catch {
    return { fault: 'unreadable' };
  } finally {
    zip.close();
  }
  return { names };
}

const open = (content: Buffer): Promise<yauzl.ZipFile | undefined> =>
  new Promise((resolve) => {
    const options = { lazyEntries: true, strictFileNames: true, validateEntrySizes: true };
    yauzl.fromBuffer(content, options, (error, zip) => resolve(error ? undefined : zip));
  });

async function* entriesOf(zip: yauzl.ZipFile): AsyncGenerator<yauzl.Entry> {
  for (;;) {
    const entry = await new Promise<yauzl.Entry | undefined>((resolve, reject) => {
      const done = (act: () => void) => (): void => {
        zip.removeAllListeners();
        act();
      };
      zip.once('entry', (found: yauzl.Entry) => done(() => resolve(found))());
      zip.once(
        'end',
        done(() => resolve(undefined)),
      );
      zip.once('error', (error: Error) => done(() => reject(error))());
      zip.readEntry();
    });
    if (entry === undefined) return;
    yield entry;
  }
}

const streamOf = (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Readable> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream)));
  });

async function sizeOf(stream: Readable): Promise<number> {
  let size = 0;
  for await (const chunk of stream) size += (chunk as Buffer).length;
  return size;
}
