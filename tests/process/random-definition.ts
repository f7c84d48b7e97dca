import fc from 'fast-check';
import {
  HAND_OVER_OUTCOMES,
  type Condition,
  type ProcessDefinition,
  type ProcessFlow,
  type ProcessNode,
} from '#libs/process/domain';

/** A block has one way in and one way out and is sound by construction; so is what is built of blocks. */
type Block =
  | { readonly k: 'step'; readonly node: StepLiteral }
  | { readonly k: 'sequence' | 'parallel' | 'outcomes' | 'linked'; readonly of: readonly Block[] }
  | { readonly k: 'choice'; readonly of: readonly Block[]; readonly when: Condition }
  | { readonly k: 'rework'; readonly body: Block }
  | { readonly k: 'escape'; readonly of: readonly Block[] };
type StepLiteral = DistributiveOmit<Exclude<ProcessNode, { kind: 'start' | 'end' }>, 'id'>;
type DistributiveOmit<T, K extends string> = T extends unknown ? Omit<T, K> : never;

const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const localized = fc.record({ vi: text, en: text });
const limit = fc.record({
  amount: fc.nat(30),
  unit: fc.constantFrom('working-hour', 'working-day', 'calendar-day', 'month'),
} as const);
const outcome = (key: string) => ({ key, label: { vi: `Kết quả ${key}`, en: key } });
const optional = { requiredKeys: ['kind', 'name'] as const };

const task = fc
  .record(
    {
      name: localized,
      unit: fc.constantFrom('competent', 'heza.investment', 'city.finance'),
      role: fc.constantFrom('specialist', 'head', 'leader', 'clerk'),
      hours: fc.nat(80),
      produces: fc.array(fc.constantFrom('decision', 'result', 'request-letter')),
      milestone: fc.constantFrom('decided', 'returned'),
      stopsClock: fc.constant(true),
      limit,
    } as const,
    { requiredKeys: ['name', 'unit', 'role'] },
  )
  .map((t) => ({ ...t, kind: 'task' as const, outcomes: [outcome('done')] }));
const consultation = fc.record({
  kind: fc.constant('consultation'),
  name: localized,
  units: fc.uniqueArray(fc.constantFrom('a.b', 'c', 'd'), { minLength: 1 }),
  question: localized,
  documents: fc.oneof(fc.constant('all'), fc.array(fc.constantFrom('1', '2 3'))),
  limit,
  answer: fc.oneof(
    fc.record({ kind: fc.constantFrom('all', 'any') } as const),
    fc.constant({ kind: 'at-least', count: 1 } as const),
  ),
  onSilence: fc.constantFrom('deemed-consent', 'proceed-without', 'escalate'),
} as const);
const timer = fc.record({ kind: fc.constant('timer'), name: localized, limit } as const);
const handOver = fc.record(
  {
    kind: fc.constant('hand-over'),
    name: localized,
    procedure: fc.constantFrom('1.009664', '2.001955'),
    wait: fc.constant(true),
  } as const,
  { requiredKeys: [...optional.requiredKeys, 'procedure'] },
);
const step = fc.oneof(
  { weight: 5, arbitrary: task },
  consultation as fc.Arbitrary<StepLiteral>,
  timer as fc.Arbitrary<StepLiteral>,
  handOver as fc.Arbitrary<StepLiteral>,
) as fc.Arbitrary<StepLiteral>;

const field = { k: 'field', path: 'project.capital' } as const;
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .record({ k: fc.constantFrom('eq', 'gt', 'le'), a: fc.constant(field), b: fc.nat(3) })
    .map(({ b, ...c }): Condition => ({ ...c, b: { k: 'num', v: b } })),
  text.map((v): Condition => ({ k: 'not', of: { k: 'in', a: field, values: [v, 1, true] } })),
  fc.constant<Condition>({
    k: 'any',
    of: [
      { k: 'filled', a: field },
      { k: 'all', of: [] },
    ],
  }),
);

const { block } = fc.letrec<{ block: Block }>((tie) => {
  const several = fc.array(tie('block'), { minLength: 2, maxLength: 3 });
  return {
    block: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      step.map((node): Block => ({ k: 'step', node })),
      several.map((of): Block => ({ k: 'sequence', of })),
      several.map((of): Block => ({ k: 'parallel', of })),
      several.map((of): Block => ({ k: 'outcomes', of })),
      several.map((of): Block => ({ k: 'linked', of })),
      several.map((of): Block => ({ k: 'escape', of })),
      fc.record({ k: fc.constant('choice'), of: several, when: condition } as const),
      tie('block').map((body): Block => ({ k: 'rework', body })),
    ),
  };
});

/** Random definitions that are sound by construction: nested blocks between one start and its ends. */
export const soundDefinitions: fc.Arbitrary<ProcessDefinition> = fc
  .record({ key: fc.constantFrom('p', '1.009748', 'Quy trình 1'), name: localized, block })
  .map(({ key, name, block: body }) => new Builder().build(key, name, body));

class Builder {
  private readonly nodes: ProcessNode[] = [];
  private readonly flows: ProcessFlow[] = [];

  build(key: string, name: { vi: string; en: string }, body: Block): ProcessDefinition {
    const start = this.gate('start');
    const out = this.add(body, { from: start });
    this.flow(out, this.gate('end'));
    return { key, name, nodes: this.nodes, flows: this.flows, illustrative: true };
  }

  /** Adds a block behind a loose end; answers its own loose end. */
  private add(block: Block, loose: Loose): Loose {
    switch (block.k) {
      case 'step':
        return { from: this.put(block.node, loose) };
      case 'sequence':
        return block.of.reduce((at, b) => this.add(b, at), loose);
      case 'parallel':
        return this.fork(block.of, loose);
      case 'choice': {
        const split = this.gate('exclusive', loose);
        const last = block.of.length - 1;
        return this.merge(block.of, (i) =>
          i === last ? { from: split, otherwise: true } : { from: split, when: block.when },
        );
      }
      case 'linked': {
        const [, ...others] = HAND_OVER_OUTCOMES;
        const name = { vi: 'Liên thông', en: 'Linked' };
        const procedure = '1.009664';
        const from = this.put({ kind: 'hand-over', name, procedure, wait: true }, loose);
        return this.merge(block.of, (i) => {
          const outcome = others[i - 1];
          return outcome === undefined ? { from } : { from, outcome };
        });
      }
      case 'outcomes': {
        const from = this.task(
          block.of.map((_, i) => `o${i}`),
          loose,
        );
        return this.merge(block.of, (i) => (i === 0 ? { from } : { from, outcome: `o${i}` }));
      }
      case 'rework': {
        const merge = this.gate('exclusive', loose);
        const body = this.add(block.body, { from: merge });
        const review = this.task(['ok', 'again'], body);
        this.flow({ from: review, outcome: 'again' }, merge);
        return { from: review, outcome: 'ok' };
      }
      case 'escape':
        return this.escape(block.of, loose);
    }
  }

  private fork(branches: readonly Block[], loose: Loose): Loose {
    const fork = this.gate('parallel', loose);
    const ends = branches.map((b) => this.add(b, { from: fork }));
    const join = this.gate('parallel');
    for (const end of ends) this.flow(end, join);
    return { from: join };
  }

  /** A fork of which one branch may end the process and withdraws its siblings. */
  private escape(branches: readonly Block[], loose: Loose): Loose {
    const fork = this.gate('parallel', loose);
    const first = this.nodes.length;
    const ends = branches.map((b) => this.add(b, { from: fork }));
    const cancels = this.nodes.slice(first).map((n) => n.id);
    const review = this.task(['ok', 'reject'], { from: fork });
    const join = this.gate('parallel');
    for (const end of [...ends, { from: review, outcome: 'ok' }]) this.flow(end, join);
    const after = this.gate('exclusive', { from: join });
    const out = this.flow({ from: review, outcome: 'reject' }, after);
    this.flows[out] = { ...this.flowAt(out), cancels: [...cancels, join] };
    return { from: after };
  }

  private merge(branches: readonly Block[], looseOf: (i: number) => Loose): Loose {
    const ends = branches.map((b, i) => this.add(b, looseOf(i)));
    const merge = this.gate('exclusive');
    for (const end of ends) this.flow(end, merge);
    return { from: merge };
  }

  private task(outcomes: readonly string[], loose: Loose): string {
    const name = { vi: 'Xem xét', en: 'Review' };
    const base = { kind: 'task', name, unit: 'competent', role: 'head' } as const;
    return this.put({ ...base, outcomes: outcomes.map(outcome) }, loose);
  }

  private put(node: StepLiteral, loose: Loose): string {
    const id = `n${this.nodes.length}`;
    this.nodes.push({ ...node, id } as ProcessNode);
    this.flow(loose, id);
    return id;
  }

  private gate(kind: 'start' | 'end' | 'exclusive' | 'parallel', loose?: Loose): string {
    const id = `n${this.nodes.length}`;
    this.nodes.push({ kind, id, name: { vi: '', en: '' } });
    if (loose) this.flow(loose, id);
    return id;
  }

  private flow(loose: Loose, to: string): number {
    return this.flows.push({ id: `f${this.flows.length}`, ...loose, to }) - 1;
  }

  private flowAt(index: number): ProcessFlow {
    const flow = this.flows[index];
    if (!flow) throw new Error(`no flow ${index}`);
    return flow;
  }
}

type Loose = Pick<ProcessFlow, 'from' | 'outcome' | 'when' | 'otherwise'>;
