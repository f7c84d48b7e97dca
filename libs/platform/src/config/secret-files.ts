import { readFileSync } from 'node:fs';

type Source = Readonly<Record<string, string | undefined>>;

/** Settings with a password or a secret in them may lie in a file, as orchestrators and vaults hand them over. */
const IN_FILE = /^((?:[A-Z]+_)*(?:DATABASE|REDIS|SMTP)_URL|[A-Z_0-9]+_SECRET)_FILE$/;

/** The environment with the contents of every `<NAME>_FILE` under its `<NAME>`. */
export function withSecretFiles(source: Source): {
  readonly source: Source;
  readonly faults: readonly string[];
} {
  const read: Record<string, string> = {};
  const faults: string[] = [];
  for (const [setting, file] of Object.entries(source)) {
    const name = IN_FILE.exec(setting)?.[1];
    if (name === undefined || !file?.trim()) continue;
    if (source[name]?.trim())
      faults.push(`${setting}: ${name} is set too; which of them is meant?`);
    try {
      read[name] = readFileSync(file.trim(), 'utf8').trim();
    } catch {
      faults.push(`${setting} is "${file}": cannot be read`);
    }
  }
  return { source: { ...source, ...read }, faults };
}
