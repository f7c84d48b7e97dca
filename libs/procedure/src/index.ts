export * from './read-seeds.js';
