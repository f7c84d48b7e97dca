export * from './erasure-plan.js';
