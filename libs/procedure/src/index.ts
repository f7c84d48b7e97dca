export * from './domain/index.js';
export * from './load-reference-data.js';
export * from './procedure-catalogue.js';
export * from './procedure.module.js';
export * from './read-seeds.js';
export type { ProcedureVersion } from './persistence/version.store.js';
