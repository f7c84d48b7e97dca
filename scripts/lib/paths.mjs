import { homedir } from 'node:os';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../..');

/** Everything that the embedded mode keeps: database, files, logs. */
export const dataDir = path.resolve(root, process.env.DATA_DIR || '.data');
export const runFile = path.join(dataDir, 'run.json');
export const databaseDir = path.join(dataDir, 'postgres');
export const logDir = path.join(dataDir, 'log');

export const inRoot = (...parts) => path.join(root, ...parts);

/** A path as people read it. */
export const shown = (file) => {
  const relative = path.relative(process.cwd(), file);
  if (!relative.startsWith('..')) return relative || '.';
  return file.startsWith(`${homedir()}/`) ? `~${file.slice(homedir().length)}` : file;
};
