import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import {
  checkBpmnSoundness,
  readBpmn,
  type BpmnRefusal,
  type Soundness,
  type SoundnessFault,
} from '#libs/process';

/** Exit codes: 0 sound, 1 not sound, 2 unreadable or too large to decide. */
export async function processCheck(argv: readonly string[]): Promise<number> {
  const json = argv.includes('--json');
  const unknown = argv.find((a) => a.startsWith('--') && a !== '--json');
  const [file, ...more] = argv.filter((a) => !a.startsWith('--'));
  if (file === undefined || more.length > 0 || unknown !== undefined) {
    console.error('Usage: npm run motcua -- process check FILE.bpmn [--json]');
    return 2;
  }
  const xml = await contentOf(file);
  if (xml === undefined) {
    const detail = `${file} cannot be read.`;
    return unreadable([{ element: 'file', id: file, detail }], json);
  }
  const model = await readBpmn(xml);
  if (!model.ok) return unreadable(model.error, json);
  const answer = checkBpmnSoundness(model.value);
  console.log(json ? JSON.stringify(asJson(answer)) : asText(answer));
  if (answer.sound === undefined) return 2;
  return answer.sound ? 0 : 1;
}

/** npm runs its scripts in the package's folder; the file is named from where the person is. */
async function contentOf(file: string): Promise<string | undefined> {
  for (const folder of [process.env['INIT_CWD'], process.cwd()]) {
    if (folder === undefined) continue;
    try {
      return await readFile(resolve(folder, file), 'utf8');
    } catch {
      continue;
    }
  }
  return undefined;
}

function unreadable(refusals: readonly BpmnRefusal[], json: boolean): number {
  if (json) console.log(JSON.stringify({ error: 'unreadable', refusals }));
  for (const { element, id, detail } of refusals) {
    console.error(`${element}${id ? ` "${id}"` : ''}: ${detail}`);
  }
  return 2;
}

const asJson = ({ faults, ...answer }: Soundness) => ({
  safe: answer.safe ?? null,
  optionToComplete: answer.optionToComplete ?? null,
  properCompletion: answer.properCompletion ?? null,
  noDeadActivities: answer.noDeadActivities ?? null,
  sound: answer.sound ?? null,
  states: answer.states,
  trace: answer.trace,
  faults,
});

function asText(answer: Soundness): string {
  if (answer.sound) return `Sound (${answer.states} states).`;
  const head = answer.sound === false ? 'Not sound.' : 'Too large to decide.';
  return [head, ...answer.faults.map(faultText)].join('\n');
}

function faultText({ property, flowId, nodeIds, trace }: SoundnessFault): string {
  const way = trace.map((step) => step.nodeId).join(' → ');
  const at = nodeIds.join(', ');
  switch (property) {
    case 'safe':
      return `Two tokens on ${flowId ?? 'one flow'}: ${way}`;
    case 'optionToComplete':
      return `No way to an end, tokens before ${at}: ${way}`;
    case 'properCompletion':
      return `End ${at} is reached twice: ${way}`;
    case 'noDeadActivities':
      return `Never happens: ${at}`;
  }
}
