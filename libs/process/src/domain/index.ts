export * from './condition.js';
export * from './definition.js';
export * from './marking.js';
export { advance, available, start, tokenPlaces, type OpenStep } from './advance.js';
export { nodesOfBranches } from './process-graph.js';
