import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { FileTooLarge } from './file-storage.js';
import { LocalFileStorage } from './local-file-storage.js';

let folder: string;
let storage: LocalFileStorage;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'motcua-files-'));
  storage = new LocalFileStorage(folder);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('keeps what it was given and says its hash', async () => {
  const content = Buffer.from('%PDF-1.7 nội dung');
  const stored = await storage.put(
    Readable.from([content.subarray(0, 5), content.subarray(5)]),
    100,
  );
  expect(stored.size).toBe(content.length);
  expect(stored.sha256).toBe(createHash('sha256').update(content).digest('hex'));
  expect(await storage.read(stored.key)).toEqual(content);
});

it('leaves nothing behind when too much arrives', async () => {
  await expect(
    storage.put(Readable.from([Buffer.alloc(60), Buffer.alloc(60)]), 100),
  ).rejects.toThrow(FileTooLarge);
  expect(await readdir(join(folder, 'arriving'))).toEqual([]);
});

it('leaves nothing behind when the sender breaks off', async () => {
  const broken = Readable.from(
    (function* () {
      yield Buffer.from('%PDF');
      throw new Error('connection lost');
    })(),
  );
  await expect(storage.put(broken, 100)).rejects.toThrow('connection lost');
  expect(await readdir(join(folder, 'arriving'))).toEqual([]);
});

it.each(['../x', 'ab/../../etc/passwd', ''])('takes no path for a key: %j', async (key) => {
  await expect(storage.read(key)).rejects.toThrow('Not a storage key');
});
