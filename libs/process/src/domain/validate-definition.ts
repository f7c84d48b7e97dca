import { err, ok, type Result } from '#libs/kernel';
import { checkFlows } from './check-flows.js';
import { checkNodes } from './check-nodes.js';
import { checkShape } from './check-shape.js';
import type { FieldTypes } from './condition-types.js';
import type { DefinitionFault } from './definition-fault.js';
import type { ProcessDefinition } from './definition.js';

/** Everything that is wrong with the structure of a definition; what its runs do is for `checkSoundness`. */
export function checkStructure(
  definition: ProcessDefinition,
  fieldTypes?: FieldTypes,
): DefinitionFault[] {
  return [...checkNodes(definition), ...checkFlows(definition, fieldTypes)];
}

/** Reads a definition from JSON, or tells all its faults with node and field. */
export function parseDefinition(
  input: unknown,
  fieldTypes?: FieldTypes,
): Result<ProcessDefinition, DefinitionFault[]> {
  const shape = checkShape(input);
  if (shape.length > 0) return err(shape);
  const definition = input as ProcessDefinition;
  const faults = checkStructure(definition, fieldTypes);
  return faults.length > 0 ? err(faults) : ok(definition);
}

/** The faults of a definition read from JSON; none, and it may be saved. */
export function validateDefinition(input: unknown, fieldTypes?: FieldTypes): DefinitionFault[] {
  const parsed = parseDefinition(input, fieldTypes);
  return parsed.ok ? [] : parsed.error;
}
