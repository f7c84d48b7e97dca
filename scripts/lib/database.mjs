import { pathToFileURL } from 'node:url';
import { fail, say } from './fail.mjs';
import { databaseDir, inRoot } from './paths.mjs';

/** Starts the embedded database of this clone; its log lines go to the terminal. */
export async function startDatabase(options = {}) {
  const entry = pathToFileURL(inRoot('dist/libs/platform/src/embedded/index.js')).href;
  const { startEmbeddedPostgres } = await import(entry);
  try {
    return await startEmbeddedPostgres({ folder: databaseDir, log: say, ...options });
  } catch (error) {
    if (error.name === 'EmbeddedDatabaseError') fail(error.message);
    throw error;
  }
}
