import fc from 'fast-check';
import { decideSoundness } from './decide.js';
import { dyingStates } from './exploration-facts.js';
import { explore } from './explore.js';
import { buildNet, type NetDraft } from './net-builder.js';
import { doubled } from './token-net.js';

interface Flow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly cancels: readonly string[];
}

/** Branches between a fork and a join, some of which may leave and withdraw the others. */
function branches(
  escaping: readonly boolean[],
  forgotten: number,
  extra: readonly (readonly [number, number, number])[],
): NetDraft {
  const names = escaping.map((_, b) => [`b${b}`, `r${b}`]);
  const ids = ['s', 'f', 'j', 'm', 'e', ...names.flat()];
  const region = ['j', ...names.flat()].filter((_, i) => i !== forgotten);
  const flows: Flow[] = [];
  const flow = (from: string, to: string, cancels: readonly string[] = []) =>
    flows.push({ id: `f${flows.length}`, from, to, cancels });
  ['sf', 'jm', 'me'].forEach(([from = '', to = '']) => flow(from, to));
  escaping.forEach((escapes, b) => {
    flow('f', `b${b}`);
    flow(`b${b}`, `r${b}`);
    flow(`r${b}`, 'j');
    if (escapes) flow(`r${b}`, 'm', region);
  });
  for (const [a, b, dice] of extra) {
    const [from = '', to = ''] = [ids[a % ids.length], ids[b % ids.length]];
    const cancels = dice === 0 ? [ids[(a + b) % ids.length] ?? ''] : [];
    if (from !== 'e' && to !== 's') flow(from, to, cancels);
  }
  const nodes = ids.map((id) => {
    const out = flows.filter((f) => f.from === id);
    const groups = id.startsWith('r') || id === 'm' ? out.map((f) => [f]) : [out];
    return {
      id,
      join: id === 'j' ? ('all' as const) : ('any' as const),
      step: /^[br]/.test(id),
      end: id === 'e',
      choices: groups.map((g) => ({
        take: g.map((f) => f.id),
        cancels: g.flatMap((f) => f.cancels),
      })),
    };
  });
  return { nodes, flows, starts: [['s']] };
}

describe('cancellation of sibling branches', () => {
  test('the reduced check agrees with every interleaving', () => {
    const extra = fc.array(fc.tuple(fc.nat(30), fc.nat(30), fc.nat(3)), { maxLength: 3 });
    const escaping = fc.array(fc.boolean(), { minLength: 2, maxLength: 3 });
    let [decided, sound] = [0, 0];
    fc.assert(
      fc.property(escaping, fc.nat(9), extra, (escapes, forgotten, more) => {
        const net = buildNet(branches(escapes, forgotten, more));
        const full = explore(net, { limit: 1500, full: true });
        if (full.tooLarge || full.cut.size > 0) return;
        const answer = decideSoundness(net, 20_000);
        decided += 1;
        if (answer.sound) sound += 1;
        const fired = new Set(full.edges.flatMap((out) => out.map((e) => e.firing.node)));
        expect(answer).toMatchObject({
          safe: !full.states.some((m) => doubled(m) !== undefined),
          optionToComplete: dyingStates(full).length === 0,
          noDeadActivities: net.nodes.every((n, i) => !n.step || fired.has(i)),
        });
      }),
      { numRuns: 150 },
    );
    expect(decided).toBeGreaterThan(50);
    expect(sound).toBeGreaterThan(5);
  });

  test('seventeen branches of which each may withdraw the others', () => {
    const answer = decideSoundness(
      buildNet(
        branches(
          Array.from({ length: 17 }, () => true),
          -1,
          [],
        ),
      ),
    );
    expect(answer).toMatchObject({ sound: true });
    expect(answer.states).toBeLessThan(100);
  });
});
