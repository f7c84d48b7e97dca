export * from './measure.js';
export * from './period.js';
export * from './csv.js';
export * from './spent-minutes.js';
