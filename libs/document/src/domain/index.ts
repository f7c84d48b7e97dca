export * from './file-rules.js';
export * from './notice.js';
export * from './verification-code.js';
