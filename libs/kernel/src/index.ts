export * from './result.js';
export * from './ids.js';
export * from './instant.js';
export * from './localized.js';
export * from './search-text.js';
