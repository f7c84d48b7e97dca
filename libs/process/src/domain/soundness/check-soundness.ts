import type { ProcessDefinition } from '../definition.js';
import { decideSoundness } from './decide.js';
import { netOfDefinition } from './net-of-definition.js';
import type { Soundness } from './verdict.js';

/** Proves the four properties of a definition under BPMN's token rules, or shows the run that breaks one. */
export const checkSoundness = (definition: ProcessDefinition, stateLimit?: number): Soundness =>
  decideSoundness(netOfDefinition(definition), stateLimit);
