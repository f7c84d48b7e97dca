export * from './check-form.js';
export * from './check-procedure.js';
export * from './check-seeds.js';
export * from './compile-procedure.js';
export * from './read-shape.js';
export * from './seed-schema.js';
export * from './seed-shape.js';
