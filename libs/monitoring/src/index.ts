export * from './monitoring.module.js';
export * from './board.js';
export * from './measure-finished.js';
export * from './domain/index.js';
