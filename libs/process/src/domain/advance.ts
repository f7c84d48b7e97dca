import { refuse, type Result } from '#libs/kernel';
import type { FormValues } from './condition.js';
import {
  isWaiting,
  outcomesOf,
  type NodeKind,
  type ProcessDefinition,
  type WaitingNode,
} from './definition.js';
import { HAND_OVER_OUTCOMES } from './hand-over-outcome.js';
import type { Advance, Marking, ProcessCommand, ProcessRefusal } from './marking.js';
import { graphOf } from './process-graph.js';
import { TokenRun } from './token-run.js';

const EMPTY: Marking = { tokens: [], ended: [] };

/** Puts the first token on the start and moves it to the first steps. */
export function start(
  definition: ProcessDefinition,
  formValues: FormValues,
): Result<Advance, ProcessRefusal> {
  const graph = graphOf(definition);
  const [first, ...others] = definition.nodes.filter((n) => n.kind === 'start');
  if (!first || others.length > 0) {
    return refuse('process.no-start', 'A process has exactly one start.');
  }
  const run = new TokenRun(graph, formValues, EMPTY);
  const left = run.leave(first);
  return left.ok ? run.settle() : left;
}

const NODE_OF_COMMAND = {
  complete: 'task',
  'consultation-settled': 'consultation',
  'timer-fired': 'timer',
  'hand-over-returned': 'hand-over',
} as const satisfies Record<ProcessCommand['kind'], NodeKind>;

/**
 * Total and deterministic: the next marking with its effects, or the reason why not. The form's values are
 * read by the conditions of exclusive nodes on the way.
 */
export function advance(
  definition: ProcessDefinition,
  marking: Marking,
  command: ProcessCommand,
  formValues: FormValues,
): Result<Advance, ProcessRefusal> {
  const graph = graphOf(definition);
  const stray = marking.tokens.find((id) => !graph.flow(id));
  if (stray !== undefined) {
    return refuse('process.marking-unknown', `The definition has no flow ${stray}.`);
  }
  if (marking.tokens.length === 0) return refuse('process.has-ended', 'The process has ended.');
  const node = graph.node(command.nodeId);
  if (!node) return refuse('process.node-unknown', `There is no step ${command.nodeId}.`);
  if (node.kind !== NODE_OF_COMMAND[command.kind] || !isWaiting(node)) {
    return refuse('process.wrong-command', `${command.kind} does not fit ${node.kind} ${node.id}.`);
  }
  const outcome = 'outcome' in command ? command.outcome : undefined;
  const run = new TokenRun(graph, formValues, marking);
  const closed = run.close(node, outcome);
  if (!closed.ok) return closed;
  if (outcome !== undefined && !outcomesOf(node).includes(outcome)) {
    return refuse('process.outcome-unknown', `Step ${node.id} has no outcome ${outcome}.`);
  }
  const left = run.leave(node, outcome);
  return left.ok ? run.settle() : left;
}

export interface OpenStep {
  readonly node: WaitingNode;
  /** Every command that `advance` takes for this step now, the favourable outcome first. */
  readonly commands: readonly ProcessCommand[];
}

/** The open steps of a marking, in the order of the definition. */
export function available(definition: ProcessDefinition, marking: Marking): OpenStep[] {
  const graph = graphOf(definition);
  const held = new Set(marking.tokens);
  return definition.nodes
    .filter(isWaiting)
    .filter((node) => graph.incoming(node.id).some((f) => held.has(f.id)))
    .map((node) => ({ node, commands: commandsFor(node) }));
}

function commandsFor(node: WaitingNode): ProcessCommand[] {
  const nodeId = node.id;
  switch (node.kind) {
    case 'task':
      return node.outcomes.map(({ key }) => ({ kind: 'complete', nodeId, outcome: key }));
    case 'consultation':
      return [{ kind: 'consultation-settled', nodeId }];
    case 'timer':
      return [{ kind: 'timer-fired', nodeId }];
    case 'hand-over':
      return HAND_OVER_OUTCOMES.map((o) => ({ kind: 'hand-over-returned', nodeId, outcome: o }));
  }
}

/** Where the tokens stand, for drawing: open steps, and joins with the branches that have arrived. */
export function tokenPlaces(
  definition: ProcessDefinition,
  marking: Marking,
): { flowId: string; nodeId: string }[] {
  const graph = graphOf(definition);
  return marking.tokens.flatMap((flowId) => {
    const flow = graph.flow(flowId);
    return flow ? [{ flowId, nodeId: flow.to }] : [];
  });
}
