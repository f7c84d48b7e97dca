export { EmbeddedDatabaseError } from './embedded-error.js';
export { clearOldServer } from './old-server.js';
export { outsidePlaceOf } from './place.js';
export {
  startEmbeddedPostgres,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from './start-server.js';
