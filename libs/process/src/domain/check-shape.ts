import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DefinitionFault } from './definition-fault.js';
import { NODE_SCHEMAS, PROCESS_DEFINITION_SCHEMA } from './definition-schema.js';

const { $id, $defs, properties } = PROCESS_DEFINITION_SCHEMA as typeof PROCESS_DEFINITION_SCHEMA & {
  properties: Readonly<Record<string, unknown>>;
};

/** Nodes and flows are checked one by one, so that a fault names its own field and not every kind's. */
interface Checks {
  readonly document: ValidateFunction;
  readonly flow: ValidateFunction;
  node(kind: string): ValidateFunction | undefined;
}

let checks: Checks | undefined;

function compiled(): Checks {
  if (checks) return checks;
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  const list = { type: 'array', items: { type: 'object' } };
  ajv.addSchema(PROCESS_DEFINITION_SCHEMA);
  const part = (name: string) => ajv.compile({ $ref: `${$id}#/$defs/${name}` });
  const kinds = new Map(Object.keys(NODE_SCHEMAS).map((kind) => [kind, part(kind)]));
  checks = {
    document: ajv.compile({
      ...PROCESS_DEFINITION_SCHEMA,
      $id: `${$id}#outline`.replace('#', '/'),
      $defs,
      properties: {
        ...properties,
        nodes: { ...list, minItems: 2 },
        flows: { ...list, minItems: 1 },
      },
    }),
    flow: part('flow'),
    node: (kind) => kinds.get(kind),
  };
  return checks;
}

export function checkShape(input: unknown): DefinitionFault[] {
  const { document, flow, node } = compiled();
  if (!document(input)) return (document.errors ?? []).map((e) => faultOf(e, '', {}));
  const { nodes, flows } = input as Record<'nodes' | 'flows', Record<string, unknown>[]>;
  return [
    ...nodes.flatMap((n, i) => {
      const nodeId = typeof n['id'] === 'string' ? n['id'] : `#${i}`;
      const check = node(String(n['kind']));
      return check
        ? faultsOf(check, n, `/nodes/${i}`, { nodeId })
        : [unknownKind(`/nodes/${i}/kind`, nodeId, n['kind'])];
    }),
    ...flows.flatMap((f, i) => {
      const flowId = typeof f['id'] === 'string' ? f['id'] : `#${i}`;
      return faultsOf(flow, f, `/flows/${i}`, { flowId });
    }),
  ];
}

type Owner = { nodeId?: string; flowId?: string };

/** Where a value fits none of several forms, that is the fault, not what each of the forms would miss. */
function faultsOf(check: ValidateFunction, value: unknown, at: string, owner: Owner) {
  if (check(value)) return [];
  const errors = check.errors ?? [];
  const formless = errors.filter((e) => e.keyword === 'anyOf').map((e) => e.instancePath);
  const inside = (path: string, e: ErrorObject) =>
    e.instancePath.startsWith(`${path}/`) || (e.instancePath === path && e.keyword !== 'anyOf');
  return errors
    .filter((e) => !formless.some((path) => inside(path, e)))
    .map((e) => faultOf(e, at, owner));
}

function faultOf(error: ErrorObject, at: string, owner: Owner): DefinitionFault {
  const extra: unknown = error.params['additionalProperty'] ?? error.params['missingProperty'];
  const path = error.instancePath + (typeof extra === 'string' ? `/${extra}` : '');
  const field = path.split('/')[1];
  return {
    pointer: at + path,
    code: 'definition.shape',
    detail: `${path.slice(1) || 'definition'}: ${
      error.keyword === 'anyOf' ? 'is of no known form' : (error.message ?? 'is wrong')
    }`,
    ...owner,
    ...(field ? { field } : {}),
  };
}

const unknownKind = (pointer: string, nodeId: string, kind: unknown): DefinitionFault => ({
  pointer,
  code: 'definition.shape',
  detail: `kind: ${JSON.stringify(kind)} is not a kind of node`,
  nodeId,
  field: 'kind',
});
