import { EventEmitter } from 'node:events';
import { BpmnModdle } from 'bpmn-moddle';
import { Engine, type BpmnEngineExecuteOptions } from 'bpmn-engine';
import {
  advance,
  available,
  start,
  toBpmn,
  type Marking,
  type ProcessDefinition,
  type ProcessFlow,
  type ProcessNode,
} from '#libs/process';

const RUNS = 200;
const PAIRS = 5;

/** Steps a second of our engine against npm bpmn-engine, on the same process with three parallel branches. */
export default async function run(): Promise<void> {
  const xml = (await toBpmn(PROCESS)).replace('isExecutable="false"', 'isExecutable="true"');
  const ours: number[] = [];
  const theirs: number[] = [];
  await peer(xml, 5);
  own(50);
  for (let pair = 0; pair < PAIRS; pair++) {
    theirs.push(await rate(() => peer(xml, RUNS)));
    ours.push(await rate(() => Promise.resolve(own(RUNS * 20))));
  }
  const [own1, peer1] = [median(ours), median(theirs)];
  console.log(`motcua, marking through JSON after each step: ${Math.round(own1)} steps/s`);
  console.log(`bpmn-engine, in memory, file read once: ${Math.round(peer1)} steps/s`);
  console.log(`ratio motcua/bpmn-engine: ${(own1 / peer1).toFixed(1)}`);
}

async function rate(work: () => Promise<number>): Promise<number> {
  const begun = performance.now();
  const steps = await work();
  return (steps * 1000) / (performance.now() - begun);
}

/** As the dossier does it: the marking is read from its row and written back at every step. */
function own(runs: number): number {
  let steps = 0;
  for (let i = 0; i < runs; i++) {
    const begun = start(PROCESS, {});
    if (!begun.ok) throw new Error(begun.error.code);
    let stored = JSON.stringify(begun.value.marking);
    for (;;) {
      const marking = JSON.parse(stored) as Marking;
      const command = available(PROCESS, marking)[0]?.commands[0];
      if (!command) break;
      const moved = advance(PROCESS, marking, command, {});
      if (!moved.ok) throw new Error(moved.error.code);
      stored = JSON.stringify(moved.value.marking);
      steps += 1;
    }
  }
  return steps;
}

async function peer(xml: string, runs: number): Promise<number> {
  let steps = 0;
  for (let i = 0; i < runs; i++) {
    const moddleContext = await contextOf(xml);
    const engine = new Engine({ name: 'bench', moddleContext });
    const listener = new EventEmitter();
    listener.on('wait', (step: { signal(): void }) => {
      steps += 1;
      step.signal();
    });
    const options: BpmnEngineExecuteOptions = { listener };
    await new Promise<void>((resolve, reject) => {
      void engine.execute(options, (error) => (error ? reject(error) : resolve()));
    });
  }
  return steps;
}

let context: ReturnType<BpmnModdle['fromXML']> | undefined;
const contextOf = (xml: string) => (context ??= new BpmnModdle().fromXML(xml));

const median = (rates: readonly number[]): number =>
  [...rates].sort((a, b) => a - b)[Math.floor(rates.length / 2)] ?? 0;

const text = (vi: string) => ({ vi, en: vi });
const gate = (kind: 'start' | 'end' | 'parallel', id: string): ProcessNode => ({
  kind,
  id,
  name: text(id),
});
const task = (id: string): ProcessNode => ({
  kind: 'task',
  id,
  name: text(id),
  unit: 'competent',
  role: 'specialist',
  outcomes: [{ key: 'done', label: text('done') }],
});
const ways = [
  's receive f',
  'f finance j',
  'f police j',
  'f science j',
  'j appraise sign return e',
];
const PROCESS: ProcessDefinition = {
  key: 'bench',
  nodes: [
    gate('start', 's'),
    gate('parallel', 'f'),
    gate('parallel', 'j'),
    gate('end', 'e'),
    ...['receive', 'finance', 'police', 'science', 'appraise', 'sign', 'return'].map(task),
  ],
  flows: ways.flatMap((way) => {
    const ids = way.split(' ');
    return ids.slice(1).map((to, i): ProcessFlow => {
      const from = ids[i] ?? '';
      return { id: `${from}.${to}`, from, to };
    });
  }),
};
