import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processCheck } from '../../apps/cli/src/process-check.js';

const model = (name: string) => join(import.meta.dirname, 'models', `${name}.bpmn`);

async function run(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void out.push(line));
  jest.spyOn(console, 'error').mockImplementation((line: string) => void err.push(line));
  const code = await processCheck(argv);
  jest.restoreAllMocks();
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('motcua process check', () => {
  test('0: sound', async () => {
    const { code, out } = await run(model('sound-parallel'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      safe: true,
      optionToComplete: true,
      properCompletion: true,
      noDeadActivities: true,
      sound: true,
      states: 8,
      trace: [],
    });
  });

  test('1: not sound, with the run that shows it', async () => {
    const { code, out } = await run('--json', model('unsound-fork-into-merge'));
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      safe: false,
      sound: false,
      trace: ['start', 'f', 'a', 'm', 'b', 'm'],
    });
  });

  test('2: not taken, and what it is', async () => {
    const { code, out, err } = await run(model('refused-inclusive-gateway'), '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      refusals: [{ element: 'inclusiveGateway', id: 'choice' }],
    });
    expect(err).toContain('inclusiveGateway "choice"');
  });

  test.each([['no such file'], []])('2: %s', async (...argv) => {
    expect((await run(...argv)).code).toBe(2);
  });

  test('2: an option that does not exist, or two files', async () => {
    expect((await run(model('sound-parallel'), '--yaml')).code).toBe(2);
    expect((await run(model('sound-parallel'), model('sound-choice'))).code).toBe(2);
  });

  test('finds the file from where the person is, not from where npm runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'motcua-'));
    writeFileSync(join(folder, 'broken.bpmn'), '<html/>');
    const before = process.env['INIT_CWD'];
    process.env['INIT_CWD'] = folder;
    const { code, err } = await run('broken.bpmn');
    if (before === undefined) delete process.env['INIT_CWD'];
    else process.env['INIT_CWD'] = before;
    rmSync(folder, { recursive: true });
    expect([code, err]).toEqual([2, expect.stringContaining('not BPMN 2.0')]);
  });

  test.each([
    ['sound-parallel', 'Sound (8 states).'],
    ['unsound-end-twice', 'End end is reached twice: start → f → a → end → b → end'],
    ['unsound-livelock', 'No way to an end, tokens before a: start → x → m'],
    ['unsound-fork-into-merge', 'Two tokens on Flow_6: start → f → a → m → b → m'],
    ['unsound-dead-task', 'Never happens: never'],
  ])('%s in words', async (name, line) => {
    expect((await run(model(name))).out.split('\n')).toContain(line);
  });
});
