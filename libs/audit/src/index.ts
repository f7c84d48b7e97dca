export * from './domain/index.js';
export * from './hash-chain.js';
