import type { Choice, NetFlow, NetMarking, NetNode, TokenNet } from './token-net.js';

/** A process before its nodes and flows are numbered. */
export interface NetDraft {
  readonly nodes: readonly DraftNode[];
  readonly flows: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** Each a set of nodes in which one token stands when a run begins. */
  readonly starts: readonly (readonly string[])[];
}

export interface DraftNode {
  readonly id: string;
  readonly join: 'any' | 'all';
  readonly step: boolean;
  readonly end: boolean;
  /** Each alternative: the ids of the flows taken, and of the nodes whose tokens are withdrawn. */
  readonly choices: readonly {
    readonly take: readonly string[];
    readonly cancels?: readonly string[];
  }[];
}

/**
 * Numbers the nodes depth first from the starts, so that the checker, which lets the lowest number go first,
 * finishes one branch before it turns to the next.
 */
export function buildNet(draft: NetDraft): TokenNet {
  const order = depthFirst(draft);
  const numberOf = new Map(order.map((n, i) => [n.id, i]));
  const numbered = (id: string) => numberOf.get(id) ?? -1;
  const entries = [...new Set(draft.starts.flat())];
  const flows: NetFlow[] = [
    ...draft.flows.map((f) => ({ id: f.id, from: numbered(f.from), to: numbered(f.to) })),
    ...entries.map((id) => ({ id: `>${id}`, from: -1, to: numbered(id) })),
  ];
  const flowNumber = new Map(flows.map((f, i) => [f.id, i]));
  const inputs: number[][] = order.map(() => []);
  flows.forEach((f, i) => inputs[f.to]?.push(i));
  const choiceOf = (c: DraftNode['choices'][number]): Choice => ({
    outputs: c.take.flatMap((id) => flowNumber.get(id) ?? []),
    cancels: (c.cancels ?? []).flatMap((id) => inputs[numbered(id)] ?? []),
  });
  const nodes: NetNode[] = order.map((n, i) => ({
    id: n.id,
    join: n.join,
    step: n.step,
    end: n.end,
    inputs: inputs[i] ?? [],
    choices: n.choices.length > 0 ? n.choices.map(choiceOf) : [{ outputs: [], cancels: [] }],
  }));
  const initial: NetMarking[] = draft.starts.map((ids) =>
    ids.flatMap((id) => flowNumber.get(`>${id}`) ?? []).sort((a, b) => a - b),
  );
  return { nodes, flows, initial };
}

function depthFirst(draft: NetDraft): DraftNode[] {
  const byId = new Map(draft.nodes.map((n) => [n.id, n]));
  const out = new Map<string, string[]>();
  for (const f of draft.flows) out.set(f.from, [...(out.get(f.from) ?? []), f.to]);
  const seen = new Set<string>();
  const order: DraftNode[] = [];
  const stack = [...draft.nodes.map((n) => n.id).reverse(), ...draft.starts.flat().reverse()];
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    const node = byId.get(id);
    if (!node || seen.has(id)) continue;
    seen.add(id);
    order.push(node);
    stack.push(...[...(out.get(id) ?? [])].reverse());
  }
  return order;
}
