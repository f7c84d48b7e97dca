import { ok, refuse, type Result } from '#libs/kernel';
import type { ProcessDefinition, ProcessNode } from './definition.js';
import type { Marking, ProcessRefusal } from './marking.js';
import { graphOf, type ProcessGraph } from './process-graph.js';
import { markingEndsWell } from './soundness/marking-ends-well.js';

/** Where the tokens of a dossier go when it moves to another version: old node id → new node id. */
export interface MarkingMap {
  readonly nodes: Readonly<Record<string, string>>;
  /** For branches that wait at a join, old flow id → new flow id; else the flow between the mapped nodes. */
  readonly flows?: Readonly<Record<string, string>>;
}

/**
 * Maps a marking to another version of the process. Nodes that are not mapped keep their id. Refused where a
 * token has no place of the same kind, or where the run could not end properly from there.
 */
export function migrateMarking(
  from: ProcessDefinition,
  to: ProcessDefinition,
  marking: Marking,
  map: MarkingMap = { nodes: {} },
): Result<Marking, ProcessRefusal> {
  const [old, target] = [graphOf(from), graphOf(to)];
  const tokens = new Set<string>();
  const lost = new Set<string>();
  for (const flowId of marking.tokens) {
    const place = mapToken(old, target, flowId, map);
    if (place === undefined || tokens.has(place)) lost.add(old.flow(flowId)?.to ?? flowId);
    else tokens.add(place);
  }
  if (lost.size > 0) {
    return refuse(
      'process.no-mapping',
      `The new version has no place of its own for ${[...lost].join(', ')}.`,
      [...lost].map((id) => ({
        pointer: `/nodes/${id}`,
        code: 'process.no-mapping',
        detail: old.node(id)?.name.vi ?? id,
      })),
    );
  }
  const ended = marking.ended.flatMap((id) => mapNode(target, old.node(id), map)?.id ?? []);
  const moved: Marking = { tokens: [...tokens].sort(), ended: [...new Set(ended)].sort() };
  if (markingEndsWell(to, moved)) return ok(moved);
  return refuse('process.migration-unsound', 'From there the process could not end properly.');
}

function mapToken(
  old: ProcessGraph,
  target: ProcessGraph,
  flowId: string,
  map: MarkingMap,
): string | undefined {
  const flow = old.flow(flowId);
  const node = flow && mapNode(target, old.node(flow.to), map);
  if (!flow || !node) return undefined;
  const incoming = target.incoming(node.id);
  const named = map.flows?.[flowId];
  if (named !== undefined) return incoming.find((f) => f.id === named)?.id;
  const source = map.nodes[flow.from] ?? flow.from;
  const same = incoming.find((f) => f.id === flowId) ?? incoming.find((f) => f.from === source);
  return node.kind === 'parallel' ? same?.id : (same ?? incoming[0])?.id;
}

function mapNode(
  target: ProcessGraph,
  node: ProcessNode | undefined,
  map: MarkingMap,
): ProcessNode | undefined {
  const mapped = node && target.node(map.nodes[node.id] ?? node.id);
  return mapped?.kind === node?.kind ? mapped : undefined;
}
