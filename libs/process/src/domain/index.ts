export * from './condition.js';
export {
  checkCondition,
  fieldTypesOf,
  type ConditionFault,
  type FieldType,
  type FieldTypes,
} from './condition-types.js';
export * from './definition.js';
export * from './hand-over-outcome.js';
export * from './definition-fault.js';
export { PROCESS_DEFINITION_SCHEMA } from './definition-schema.js';
export { checkStructure, parseDefinition, validateDefinition } from './validate-definition.js';
export * from './marking.js';
export { advance, available, start, tokenPlaces, type OpenStep } from './advance.js';
export { nodesOfBranches } from './process-graph.js';
export { checkSoundness } from './soundness/check-soundness.js';
export type { Soundness, SoundnessFault, TraceStep } from './soundness/verdict.js';
export { checkTime, plannedHours, workingHoursOf, type TimeCheck } from './check-time.js';
export { migrateMarking, type MarkingMap } from './migrate-marking.js';
