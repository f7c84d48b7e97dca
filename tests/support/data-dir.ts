import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SecretBox } from '#libs/platform';
import { testConfig } from './portal.js';

/** A data folder of a test's own, with the master key under which the templates are filled. */
export async function ownDataDir(): Promise<string> {
  const config = testConfig('postgresql://localhost/none');
  // Makes the key, where this is the first to need it.
  await new SecretBox(config).seal(Buffer.of(0), 'first use');
  const folder = await mkdtemp(path.join(tmpdir(), 'motcua-data-'));
  const key = path.join('keys', 'secrets.key');
  await cp(path.join(config.dataDir, key), path.join(folder, key));
  return folder;
}
