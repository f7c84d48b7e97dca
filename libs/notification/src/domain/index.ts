export * from './template-key.js';
export * from './event-rules.js';
export * from './dossier-event.js';
export * from './delivery.js';
export * from './say.js';
