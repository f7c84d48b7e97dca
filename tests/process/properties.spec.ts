import fc from 'fast-check';
import {
  advance,
  available,
  checkSoundness,
  checkTime,
  fromBpmn,
  parseDefinition,
  readBpmn,
  start,
  checkBpmnSoundness,
  toBpmn,
  type Marking,
  type ProcessDefinition,
  type ProcessFlow,
} from '#libs/process';
import { soundDefinitions } from './random-definition.js';

const sized = (definition: ProcessDefinition, most: number) => definition.nodes.length <= most;

describe('processes that are sound by construction', () => {
  test('are valid and proved sound', () => {
    fc.assert(
      fc.property(soundDefinitions, (definition) => {
        expect(parseDefinition(JSON.parse(JSON.stringify(definition)))).toEqual({
          ok: true,
          value: definition,
        });
        expect(checkSoundness(definition)).toMatchObject({ sound: true, faults: [] });
      }),
      { numRuns: 150 },
    );
  });

  test('always reach the end, whoever does what first', () => {
    fc.assert(
      fc.property(
        soundDefinitions,
        fc.array(fc.nat(1000), { minLength: 400, maxLength: 400 }),
        fc.nat(5),
        (definition, dice, capital) => {
          const form = { project: { capital } };
          let marking = begin(definition, form);
          for (let i = 0; marking.tokens.length > 0 && i < 2000; i++) {
            // After a while everybody chooses the favourable outcome, so that rework ends.
            const steps = available(definition, marking);
            const step = steps[(dice[i % 400] ?? 0) % steps.length];
            const choice = i < 300 ? (dice[(i * 7) % 400] ?? 0) % (step?.commands.length ?? 1) : 0;
            const command = step?.commands[choice];
            if (!command) throw new Error('tokens, and nothing to do');
            const moved = advance(definition, marking, command, form);
            if (!moved.ok) throw new Error(moved.error.code);
            marking = moved.value.marking;
          }
          expect(marking.tokens).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('survive the way through BPMN without loss, and are sound there too', async () => {
    await fc.assert(
      fc.asyncProperty(soundDefinitions, async (definition) => {
        const xml = await toBpmn(definition);
        expect(await fromBpmn(xml)).toEqual({ ok: true, value: { definition, faults: [] } });
        const model = await readBpmn(xml);
        expect(model.ok && checkBpmnSoundness(model.value).sound).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

function begin(definition: ProcessDefinition, form: Record<string, unknown>): Marking {
  const begun = start(definition, form);
  if (!begun.ok) throw new Error(begun.error.code);
  return begun.value.marking;
}

/** A definition with some of its parts turned the wrong way. */
const mutated = fc
  .tuple(
    soundDefinitions.filter((d) => sized(d, 30)),
    fc.array(fc.tuple(fc.nat(6), fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 4 }),
  )
  .map(([definition, changes]) => changes.reduce(mutate, definition));

function mutate(d: ProcessDefinition, [how, a, b]: [number, number, number]): ProcessDefinition {
  const flow = d.flows[a % Math.max(1, d.flows.length)];
  const node = d.nodes[b % Math.max(1, d.nodes.length)];
  if (!flow || !node) return d;
  const replaced = (by: Partial<ProcessFlow>) =>
    d.flows.map((f) => (f === flow ? { ...f, ...by } : f));
  switch (how) {
    case 0:
      return { ...d, flows: d.flows.filter((f) => f !== flow) };
    case 1:
      return { ...d, flows: replaced({ to: node.id }) };
    case 2:
      return { ...d, flows: replaced({ from: node.id }) };
    case 3:
      return { ...d, nodes: d.nodes.filter((n) => n !== node) };
    case 4:
      return { ...d, flows: [...d.flows, { id: `x${a}`, from: node.id, to: flow.to }] };
    case 5:
      return { ...d, flows: replaced({ cancels: [node.id] }) };
    default:
      return {
        ...d,
        nodes: d.nodes.map((n) =>
          n === node ? { id: n.id, name: n.name, kind: 'parallel' as const } : n,
        ),
      };
  }
}

describe('processes with faults', () => {
  test('crash no checker', async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (definition) => {
        parseDefinition(JSON.parse(JSON.stringify(definition)));
        const answer = checkSoundness(definition, 5_000);
        expect(typeof answer.states).toBe('number');
        checkTime(definition, {}, 8);
        const back = await readBpmn(await toBpmn(definition));
        expect(typeof back.ok).toBe('boolean');
      }),
      { numRuns: 80 },
    );
  });

  test('the engine agrees with the proof: it refuses nothing in a sound process', () => {
    let sound = 0;
    fc.assert(
      fc.property(mutated, (definition) => {
        const valid = parseDefinition(JSON.parse(JSON.stringify(definition))).ok;
        const answer = checkSoundness(definition, 5_000);
        const walked = walkAll(withoutConditions(definition), 3_000);
        if (!valid || walked === undefined) return;
        if (answer.sound) {
          sound += 1;
          expect(walked).toEqual({ refused: [], stuck: 0 });
        } else if (walked.refused.length === 0 && walked.stuck === 0) {
          // What no run of the engine shows can only be a dead step or a circle without end.
          expect(answer.safe).not.toBe(false);
        }
      }),
      { numRuns: 300 },
    );
    expect(sound).toBeGreaterThan(10);
  });
});

/** Choices by the form become tasks, so that the engine can take every branch that the proof considers. */
function withoutConditions(d: ProcessDefinition): ProcessDefinition {
  const split = (id: string) => d.flows.filter((f) => f.from === id).length > 1;
  const chosen = new Set(
    d.nodes.filter((n) => n.kind === 'exclusive' && split(n.id)).map((n) => n.id),
  );
  return {
    ...d,
    nodes: d.nodes.map((n) =>
      chosen.has(n.id)
        ? {
            id: n.id,
            name: n.name,
            kind: 'task',
            unit: 'competent',
            role: 'head',
            outcomes: d.flows
              .filter((f) => f.from === n.id)
              .map((f) => ({ key: f.id, label: n.name })),
          }
        : n,
    ) as ProcessDefinition['nodes'],
    flows: d.flows.map((f) => (chosen.has(f.from) ? { ...ends(f), outcome: f.id } : f)),
  };
}

const ends = ({ id, from, to, cancels }: ProcessFlow): ProcessFlow =>
  cancels ? { id, from, to, cancels } : { id, from, to };

/** Every run of the engine: what it refuses, and markings with tokens but nothing to do. */
function walkAll(
  definition: ProcessDefinition,
  most: number,
): { refused: string[]; stuck: number } | undefined {
  const begun = start(definition, {});
  if (!begun.ok) return { refused: [begun.error.code], stuck: 0 };
  const seen = new Map([[JSON.stringify(begun.value.marking), begun.value.marking]]);
  const refused = new Set<string>();
  let stuck = 0;
  for (const marking of seen.values()) {
    if (seen.size > most) return undefined;
    const commands = available(definition, marking).flatMap((s) => s.commands);
    if (commands.length === 0 && marking.tokens.length > 0) stuck += 1;
    for (const command of commands) {
      const moved = advance(definition, marking, command, {});
      if (!moved.ok) refused.add(moved.error.code);
      else seen.set(JSON.stringify(moved.value.marking), moved.value.marking);
    }
  }
  return { refused: [...refused], stuck };
}
