export * from './template-key.js';
export * from './event-rules.js';
export * from './dossier-event.js';
export * from './delivery.js';
export * from './delivery-report.js';
export * from './ladder.js';
export * from './say.js';
export * from './preferences.js';
