import fc from 'fast-check';
import { decideSoundness } from './decide.js';
import { buildNet, type DraftNode, type NetDraft } from './net-builder.js';
import { enabledIn, fire, keyOf, type NetMarking, type TokenNet } from './token-net.js';

type Property = 'safe' | 'optionToComplete' | 'properCompletion' | 'noDeadActivities';
type Four = Record<Property, boolean | undefined>;
interface Truth {
  readonly holds: Four;
  /** Length of the shortest run to a fault; for option to complete, to where tokens are stuck. */
  readonly length: Partial<Record<Property, number>>;
}

/** Every interleaving, every end counted: slow, plain and the measure of all. */
function bruteForce(net: TokenNet, limit: number): Truth | undefined {
  type State = { marking: NetMarking; ends: readonly number[]; depth: number };
  const nameOf = (s: State) => `${keyOf(s.marking)}|${keyOf(s.ends)}`;
  const states: State[] = net.initial.map((marking) => ({ marking, ends: [], depth: 0 }));
  const index = new Map(states.map((s, i) => [nameOf(s), i]));
  const before: number[][] = states.map(() => []);
  const fired = new Set<number>();
  for (let at = 0; at < states.length; at++) {
    const state = states[at];
    if (!state || states.length > limit) return undefined;
    if (state.marking.filter((f, i) => state.marking[i + 3] === f).length > 0) return undefined;
    for (const enabled of enabledIn(net, state.marking)) {
      fired.add(enabled.node);
      const node = net.nodes[enabled.node];
      node?.choices.forEach((_, choice) => {
        const ends = node.end ? [...state.ends, enabled.node].sort((a, b) => a - b) : state.ends;
        const capped = ends.filter((e, i) => ends[i + 2] !== e);
        const marking = fire(net, state.marking, { ...enabled, choice });
        const next = { marking, ends: capped, depth: state.depth + 1 };
        const known = index.get(nameOf(next)) ?? states.length;
        if (known === states.length) {
          index.set(nameOf(next), known);
          states.push(next);
          before.push([]);
        }
        before[known]?.push(at);
      });
    }
  }
  const completing = new Set(states.flatMap((s, i) => (s.marking.length === 0 ? [i] : [])));
  for (const i of completing) for (const from of before[i] ?? []) completing.add(from);
  const twice = (list: readonly number[]) => list.some((x, i) => list[i + 1] === x);
  const first = (is: (s: State) => boolean) => states.find(is)?.depth;
  const length = {
    safe: first((s) => twice(s.marking)),
    properCompletion: first((s) => twice(s.ends)),
    optionToComplete: first((s) => s.marking.length > 0 && enabledIn(net, s.marking).length === 0),
  };
  return {
    holds: {
      safe: length.safe === undefined,
      optionToComplete: completing.size === states.length,
      properCompletion: length.properCompletion === undefined,
      noDeadActivities: net.nodes.every((n, i) => !n.step || fired.has(i)),
    },
    length: Object.fromEntries(Object.entries(length).filter(([, v]) => v !== undefined)),
  };
}

type Kind = 'task' | 'exclusive' | 'parallel' | 'end';
const drafts = (
  nodes: number,
  flows: number,
  cancels = false,
  starts: NetDraft['starts'] = [['n0']],
): fc.Arbitrary<NetDraft> =>
  fc
    .tuple(
      fc.array(fc.constantFrom<Kind>('task', 'exclusive', 'parallel', 'end'), {
        minLength: 2,
        maxLength: nodes,
      }),
      fc.array(fc.tuple(fc.nat(nodes), fc.nat(nodes), fc.nat(2 ** nodes), fc.nat(9)), {
        minLength: 2,
        maxLength: flows,
      }),
    )
    .map(([kinds, raw]) => ({ ...draftFrom(['start', ...kinds], raw, cancels), starts }));

const chosen = (mask: number, i: number) => (i > 0 && (mask >> i) % 2 === 1 ? [`n${i}`] : []);

function draftFrom(
  kinds: readonly (Kind | 'start')[],
  raw: readonly [number, number, number, number][],
  cancels: boolean,
): NetDraft {
  const n = kinds.length;
  const flows = raw
    .map(([from, to, cancelled, dice]) => ({
      from: from % n,
      to: 1 + (to % (n - 1)),
      cancelled: cancels && dice < 2 ? kinds.flatMap((_, i) => chosen(cancelled, i)) : [],
    }))
    .filter((f) => kinds[f.from] !== 'end')
    .map((f, i) => ({ ...f, id: `f${i}`, from: `n${f.from}`, to: `n${f.to}` }));
  const nodes = kinds.map((kind, i): DraftNode => {
    const out = flows.filter((f) => f.from === `n${i}`);
    const groups = kind === 'exclusive' ? out.map((f) => [f]) : [out];
    return {
      id: `n${i}`,
      join: kind === 'parallel' ? 'all' : 'any',
      step: kind === 'task',
      end: kind === 'end',
      choices: groups.map((g) => ({
        take: g.map((f) => f.id),
        cancels: g.flatMap((f) => f.cancelled),
      })),
    };
  });
  return { nodes, flows, starts: [['n0']] };
}

const four = ({ safe, optionToComplete, properCompletion, noDeadActivities }: Four): Four => ({
  safe,
  optionToComplete,
  properCompletion,
  noDeadActivities,
});

describe('the reduced check and brute force', () => {
  test.each([
    ['plain', false, 2000, [['n0']]],
    ['with cancellation', true, 100, [['n0']]],
    ['from either of two starts', false, 300, [['n0'], ['n1']]],
    ['from two places at once', false, 300, [['n0', 'n1']]],
  ])('agree on random processes, %s', (_, cancels, numRuns, starts) => {
    const tally = { decided: 0, sound: 0 };
    fc.assert(
      fc.property(drafts(7, 12, cancels, starts), (draft) => {
        const net = buildNet(draft);
        const truth = bruteForce(net, 3000);
        const answer = decideSoundness(net, 20_000);
        if (!truth) return;
        tally.decided += 1;
        if (answer.sound) tally.sound += 1;
        expect(four(answer)).toEqual(truth.holds);
        for (const { property, trace, shortest } of answer.faults) {
          const length = truth.length[property];
          if (shortest && length !== undefined) expect(trace).toHaveLength(length);
        }
      }),
      { numRuns },
    );
    expect(tally.decided).toBeGreaterThan(numRuns / 4);
    expect(tally.sound).toBeGreaterThan(numRuns / 20);
  });
});
