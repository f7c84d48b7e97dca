import {
  advance,
  available,
  checkBpmnSoundness,
  checkSoundness,
  readBpmn,
  start,
  toBpmn,
  type ProcessDefinition,
  type ProcessFlow,
  type ProcessNode,
} from '#libs/process';

/** The proof of soundness against walking through every marking, and against only reading the same file. */
export default async function run(): Promise<void> {
  const table = [
    ['17 parallel branches', branches(17, 1)],
    ['17 branches of 10 steps', branches(17, 10)],
    ['500 steps in sequence', sequence(500)],
    ['40 nested loops', loops(40)],
  ] as const;
  for (const [name, definition] of table) {
    const xml = await toBpmn(definition);
    const model = await readBpmn(xml);
    if (!model.ok) throw new Error(JSON.stringify(model.error));
    const proofs: number[] = [];
    const reads: number[] = [];
    let states = 0;
    for (let round = 0; round < 5; round++) {
      const begun = performance.now();
      const answer = checkBpmnSoundness(model.value);
      proofs.push(performance.now() - begun);
      if (!answer.sound || !checkSoundness(definition).sound)
        throw new Error(`${name}: not sound?`);
      states = answer.states;
      const reading = performance.now();
      await readBpmn(xml);
      reads.push(performance.now() - reading);
    }
    const [proof, read] = [median(proofs), median(reads)];
    console.log(
      `${name}: proof ${proof.toFixed(2)} ms, ${states} states; reading ${read.toFixed(2)} ms`,
    );
    console.log(`  ratio reading/proof: ${(read / proof).toFixed(2)}`);
    const walk = walkEverything(definition, 60_000);
    const least = walk.whole ? '' : 'at least ';
    console.log(`  every marking: ${least}${walk.ms.toFixed(1)} ms, ${walk.markings} markings`);
    console.log(`  ratio every marking/proof: ${least}${(walk.ms / proof).toFixed(1)}`);
  }
}

function walkEverything(definition: ProcessDefinition, most: number) {
  const begun = performance.now();
  const first = start(definition, {});
  if (!first.ok) throw new Error(first.error.code);
  const seen = new Map([[first.value.marking.tokens.join(), first.value.marking]]);
  for (const marking of seen.values()) {
    if (seen.size > most) break;
    for (const command of available(definition, marking).flatMap((s) => s.commands)) {
      const moved = advance(definition, marking, command, {});
      if (moved.ok) seen.set(moved.value.marking.tokens.join(), moved.value.marking);
    }
  }
  return { ms: performance.now() - begun, markings: seen.size, whole: seen.size <= most };
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

const text = (vi: string) => ({ vi, en: vi });
const gate = (kind: 'start' | 'end' | 'exclusive' | 'parallel', id: string): ProcessNode => ({
  kind,
  id,
  name: text(id),
});
const task = (id: string, ...outcomes: string[]): ProcessNode => ({
  kind: 'task',
  id,
  name: text(id),
  unit: 'competent',
  role: 'specialist',
  outcomes: outcomes.map((key) => ({ key, label: text(key) })),
});
const flow = (from: string, to: string, outcome?: string): ProcessFlow => ({
  id: `${from}.${to}`,
  from,
  to,
  ...(outcome ? { outcome } : {}),
});

function sequence(length: number): ProcessDefinition {
  const steps = Array.from({ length }, (_, i) => task(`t${i}`, 'done'));
  const nodes = [gate('start', 's'), ...steps, gate('end', 'e')];
  return {
    key: 'sequence',
    nodes,
    flows: nodes.slice(1).map((n, i) => flow(idAt(nodes, i), n.id)),
  };
}

function branches(count: number, length: number): ProcessDefinition {
  const nodes = [
    gate('start', 's'),
    gate('parallel', 'f'),
    gate('parallel', 'j'),
    gate('end', 'e'),
  ];
  const flows = [flow('s', 'f'), flow('j', 'e')];
  for (let b = 0; b < count; b++) {
    const steps = Array.from({ length }, (_, i) => task(`b${b}.${i}`, 'done'));
    nodes.push(...steps);
    const way = ['f', ...steps.map((n) => n.id), 'j'];
    flows.push(...way.slice(1).map((to, i) => flow(way[i] ?? '', to)));
  }
  return { key: 'branches', nodes, flows };
}

/** A rework loop in a rework loop in a rework loop … */
function loops(depth: number): ProcessDefinition {
  const merges = Array.from({ length: depth }, (_, i) => gate('exclusive', `m${i}`));
  const reviews = Array.from({ length: depth }, (_, i) => task(`r${depth - 1 - i}`, 'ok', 'again'));
  const nodes = [gate('start', 's'), ...merges, task('work', 'done'), ...reviews, gate('end', 'e')];
  const ahead = nodes.slice(1).map((n, i) => {
    const from = idAt(nodes, i);
    return flow(from, n.id, from.startsWith('r') ? 'ok' : undefined);
  });
  const back = merges.map((m, i) => flow(`r${i}`, m.id, 'again'));
  return { key: 'loops', nodes, flows: [...ahead, ...back] };
}

const idAt = (nodes: readonly ProcessNode[], i: number): string => nodes[i]?.id ?? '';
