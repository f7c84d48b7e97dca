import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The passwords that everybody tries first, one on a line; where they are from stands behind `#`. */
export async function readCommonPasswords(
  file = path.resolve('seeds/reference/common-passwords.txt'),
): Promise<ReadonlySet<string>> {
  const lines = (await readFile(file, 'utf8')).split('\n');
  return new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
}
