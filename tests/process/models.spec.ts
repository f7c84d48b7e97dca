import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkBpmnSoundness,
  checkSoundness,
  fromBpmn,
  readBpmn,
  type BpmnModel,
  type Soundness,
} from '#libs/process';

const folder = join(import.meta.dirname, 'models');
const xmlOf = (name: string) => readFileSync(join(folder, `${name}.bpmn`), 'utf8');
async function modelOf(name: string): Promise<BpmnModel> {
  const read = await readBpmn(xmlOf(name));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}
const names = readdirSync(folder).map((file) => file.replace('.bpmn', ''));
const verdict = ({ safe, optionToComplete, properCompletion, noDeadActivities }: Soundness) =>
  [safe, optionToComplete, properCompletion, noDeadActivities].map((p) => (p ? 1 : 0)).join('');

describe('known models', () => {
  test.each(names.filter((n) => n.startsWith('sound-')))('%s', async (name) => {
    const answer = checkBpmnSoundness(await modelOf(name));
    expect(answer).toMatchObject({ sound: true, trace: [], faults: [] });
  });

  /** safe, option to complete, proper completion, no dead activities; and the run that shows the fault. */
  const unsound: [string, string, string][] = [
    ['unsound-deadlock-choice-into-join', '1011', 'start x a'],
    ['unsound-fork-into-merge', '0101', 'start f a m b m'],
    ['unsound-task-does-not-join', '0101', 'start f a c b c'],
    ['unsound-implicit-fork', '0101', 'start a b d c d'],
    ['unsound-end-twice', '1101', 'start f a end b end'],
    ['unsound-dead-task', '1110', ''],
    ['unsound-livelock', '1011', 'start x m'],
    ['unsound-token-generator', '0001', 'start m a f m a f'],
    ['unsound-join-of-loop', '1010', 'start'],
  ];
  test.each(unsound)('%s', async (name, properties, trace) => {
    const answer = checkBpmnSoundness(await modelOf(name));
    expect(answer.sound).toBe(false);
    expect(verdict(answer)).toBe(properties);
    expect(answer.trace.join(' ')).toBe(trace);
  });

  test('of seventeen branches the one that escapes is named', async () => {
    const answer = checkBpmnSoundness(await modelOf('unsound-seventeen-one-escapes'));
    expect(verdict(answer)).toBe('1011');
    const [fault] = answer.faults;
    expect(fault?.nodeIds).toEqual(['j']);
    expect(fault?.lostAfter?.map((s) => s.nodeId)).toEqual(['start', 'f', 'b9', 'x']);
    expect(answer.states).toBeLessThan(100);
  });

  test.each([
    ['refused-inclusive-gateway', 'inclusiveGateway', 'choice'],
    ['refused-sub-process', 'subProcess', 'part'],
    ['refused-message-start', 'startEvent', 'letter'],
  ])('%s by element name and id', async (name, element, id) => {
    const read = await readBpmn(xmlOf(name));
    expect(read).toMatchObject({ ok: false, error: [{ element, id }] });
  });

  test('every model is in a table', () => {
    const told = [...unsound.map(([name]) => name), 'unsound-seventeen-one-escapes'].sort();
    expect(names.filter((n) => n.startsWith('unsound-')).sort()).toEqual(told);
  });
});

describe('models of other tools as definitions', () => {
  test('steps become tasks of the competent unit, ready to be completed by their owner', async () => {
    const imported = await fromBpmn(xmlOf('sound-with-lanes-and-notes'));
    expect(imported).toMatchObject({
      ok: true,
      value: {
        faults: [],
        definition: {
          nodes: [
            { id: 'start', kind: 'start' },
            { id: 'a', kind: 'task', unit: 'competent', name: { vi: 'Tiếp nhận hồ sơ' } },
            { id: 'end', kind: 'end' },
          ],
        },
      },
    });
  });

  test('a gateway right after a task becomes the choice of its outcome', async () => {
    const imported = await fromBpmn(xmlOf('sound-choice'));
    if (!imported.ok) throw new Error('refused');
    const { definition, faults } = imported.value;
    expect(faults).toEqual([]);
    expect(definition.nodes.find((n) => n.id === 'a')).toMatchObject({
      outcomes: [
        { key: 'Flow_3', label: { vi: 'Yes', en: 'Yes' } },
        { key: 'Flow_4', label: { vi: 'No', en: 'No' } },
      ],
    });
    expect(checkSoundness(definition).sound).toBe(true);
  });

  test('a choice that nobody decides is imported, and its missing conditions are named', async () => {
    const imported = await fromBpmn(xmlOf('unsound-livelock'));
    expect(imported.ok && imported.value.faults.map((f) => f.code)).toEqual([
      'choice.no-otherwise',
      'flow.condition-missing',
      'flow.condition-missing',
    ]);
  });
});

describe('files that are refused', () => {
  const wrap = (body: string, more = '') =>
    `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">${more}<process id="p">${body}</process></definitions>`;
  const a = '<startEvent id="s"/><task id="a"/><sequenceFlow id="f" sourceRef="s" targetRef="a"/>';
  test.each([
    ['no XML', 'hello', 'definitions', ''],
    ['not BPMN', '<html/>', 'definitions', ''],
    ['an open tag', wrap(a).replace('</process>', ''), 'definitions', ''],
    [
      'no process',
      '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>',
      'definitions',
      '',
    ],
    ['an empty process', wrap(''), 'process', 'p'],
    ['a second process', wrap(a, '<process id="q"><task id="z"/></process>'), 'process', 'p'],
    ['an unknown element', wrap(`${a}<magicTask id="m"/>`), 'magicTask', ''],
    ['an id used twice', wrap(`${a}<task id="a"/>`), 'task', 'a'],
    [
      'a flow to nothing',
      wrap(`${a}<sequenceFlow id="g" sourceRef="a" targetRef="zz"/>`),
      'sequenceFlow',
      'g',
    ],
    [
      'a flow into the start',
      wrap(`${a}<sequenceFlow id="g" sourceRef="a" targetRef="s"/>`),
      'sequenceFlow',
      'g',
    ],
    [
      'a boundary event',
      wrap(`${a}<boundaryEvent id="b" attachedToRef="a"/>`),
      'boundaryEvent',
      'b',
    ],
    [
      'a terminate end',
      wrap(`${a}<endEvent id="e"><terminateEventDefinition/></endEvent>`),
      'endEvent',
      'e',
    ],
    [
      'a timer',
      wrap(`${a}<intermediateCatchEvent id="t"><timerEventDefinition/></intermediateCatchEvent>`),
      'intermediateCatchEvent',
      't',
    ],
    [
      'a repeated task',
      wrap(`${a}<task id="r"><standardLoopCharacteristics/></task>`),
      'task',
      'r',
    ],
    ['a script task', wrap(`${a}<scriptTask id="c"/>`), 'scriptTask', 'c'],
    ['an event-based gateway', wrap(`${a}<eventBasedGateway id="g"/>`), 'eventBasedGateway', 'g'],
    [
      'a conditional flow',
      wrap(
        `${a}<task id="b"/><sequenceFlow id="g" sourceRef="a" targetRef="b"><conditionExpression>x</conditionExpression></sequenceFlow>`,
      ),
      'sequenceFlow',
      'g',
    ],
    [
      'a message flow',
      wrap(
        a,
        '<collaboration id="c"><messageFlow id="m" sourceRef="s" targetRef="a"/></collaboration>',
      ),
      'messageFlow',
      'm',
    ],
  ])('%s', async (_, xml, element, id) => {
    const read = await readBpmn(xml);
    if (read.ok) throw new Error('it was taken');
    expect(read.error.map((r) => [r.element, r.id])).toContainEqual([element, id]);
    expect((await fromBpmn(xml)).ok).toBe(false);
  });

  test.each([
    ['a file', '<!ENTITY e SYSTEM "file:///etc/passwd">', /root:/],
    ['an address', '<!ENTITY e SYSTEM "http://127.0.0.1:1/x">', /[^\w&;]x\b/],
    [
      'a thousand million laughs',
      `<!ENTITY l0 "ha">${Array.from({ length: 30 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('')}<!ENTITY e "&l30;">`,
      /ha/,
    ],
    ['a parameter', '<!ENTITY % e SYSTEM "file:///etc/passwd"> %e;', /root:/],
  ])('an entity that would bring %s brings nothing', async (_, entity, brought) => {
    const named = '<startEvent id="s" name="[&e;]"/><task id="a" name="a"/>';
    const flow = '<sequenceFlow id="f" sourceRef="s" targetRef="a"/>';
    const xml = `<?xml version="1.0"?><!DOCTYPE definitions [${entity}]>${wrap(named + flow)}`;
    const read = await readBpmn(xml);
    expect(JSON.stringify(read)).not.toMatch(brought);
    expect(JSON.stringify(read).length).toBeLessThan(5_000);
  });

  test('a second start makes no definition', async () => {
    expect(await fromBpmn(wrap(`${a}<startEvent id="s2"/>`))).toMatchObject({
      error: [{ element: 'startEvent', id: 's2' }],
    });
  });

  test('our data that does not fit its element, or cannot be read', async () => {
    const own = (json: string) =>
      wrap(
        `<startEvent id="s"/><manualTask id="a"><extensionElements><x:node xmlns:x="http://motcua.org/schema/process/1">${json}</x:node></extensionElements></manualTask>`,
      );
    for (const json of ['{"kind":"end","name":{"vi":"","en":""}}', 'no json']) {
      expect(await fromBpmn(own(json))).toMatchObject({
        error: [{ element: 'manualTask', id: 'a' }],
      });
    }
  });
});
