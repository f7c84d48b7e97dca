export * from './domain/index.js';
export * from './domain/bpmn/index.js';
