export { EmbeddedDatabaseError } from './embedded-error.js';
export { outsidePlaceOf } from './place.js';
export {
  startEmbeddedPostgres,
  type EmbeddedOptions,
  type EmbeddedPostgres,
} from './start-server.js';
