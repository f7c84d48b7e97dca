export type { BpmnModel, BpmnRefusal } from './bpmn-model.js';
export { checkBpmnSoundness } from './net-of-bpmn.js';
export { definitionOf, fromBpmn, type BpmnImport } from './from-bpmn.js';
export { readBpmn } from './read-bpmn.js';
export { toBpmn } from './to-bpmn.js';
export { MOTCUA_NAMESPACE } from './moddle.js';
