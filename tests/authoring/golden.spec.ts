import { join } from 'node:path';
import { BpmnModdle } from 'bpmn-moddle';
import { fromBpmn, toBpmn } from '#libs/process';
import { readSeeds } from '#libs/procedure';
import {
  checkDraft,
  checkGolden,
  checkSeeds,
  type ProcedureContent,
  type ReferenceSeeds,
} from '#libs/procedure/domain';
import { seedCalendar } from '../deadlines/seed-calendar.js';

const DIR = join(import.meta.dirname, '../../seeds/reference');
const calendar = seedCalendar();
let seeds: ReferenceSeeds;
let contents: readonly ProcedureContent[];

beforeAll(async () => {
  seeds = await readSeeds(DIR);
  contents = checkSeeds(seeds).contents;
});

it('every procedure gives the due dates that were counted by hand for it', () => {
  const results = contents.flatMap((c) =>
    checkGolden(c, calendar).map((r) => ({ ...r, of: c.code })),
  );
  expect(new Set(results.map((r) => r.of)).size).toBe(37);
  expect(results.filter((r) => !r.passes)).toEqual([]);
});

it('every seeded procedure could be published as it is', () => {
  const units = new Set(seeds.units.map((u) => u.code));
  const procedures = new Set(contents.map((c) => c.code));
  const faults = contents.flatMap((c) => checkDraft(c, { units, procedures, calendar }).faults);
  expect(faults).toEqual([]);
});

it('seeded processes of every shape open in a plain BPMN reader without a warning, drawn, and come back as they were', async () => {
  const shapes = new Map(contents.map((c) => [c.process.nodes.length, c.process]));
  for (const process of shapes.values()) {
    const xml = await toBpmn(process);
    const { rootElement, warnings } = await new BpmnModdle().fromXML(xml);
    expect(warnings).toEqual([]);
    expect(rootElement.$type).toBe('bpmn:Definitions');
    expect(xml.match(/<bpmndi:BPMNShape /g)?.length).toBeGreaterThanOrEqual(process.nodes.length);
    expect(await fromBpmn(xml)).toEqual({ ok: true, value: { definition: process, faults: [] } });
  }
});

it('a hand-over leads to another procedure that takes dossiers', () => {
  const [content] = contents;
  if (!content) throw new Error('no procedure');
  const units = new Set(seeds.units.map((u) => u.code));
  const codes = (procedure: string, procedures: string[]) => {
    const name = { vi: 'Liên thông', en: 'Linked' };
    const nodes = content.process.nodes.map((n) =>
      n.id === 'issue' ? { id: n.id, kind: 'hand-over' as const, name, procedure } : n,
    );
    const draft = { ...content, process: { ...content.process, nodes } };
    const around = { units, procedures: new Set(procedures), calendar };
    return checkDraft(draft, around).faults.map((f) => `${f.code} ${f.nodeId} ${f.field}`);
  };
  const unknown = 'hand-over.unknown issue procedure';
  expect(codes('1.x', ['1.x'])).not.toContain(unknown);
  expect(codes('1.x', [])).toContain(unknown);
  expect(codes(content.code, [content.code])).toContain(unknown);
});

it('a limit that is a day longer breaks its golden cases', () => {
  const [content] = contents.filter((c) => c.code === '1.009664');
  if (!content) throw new Error('no 1.009664');
  const limits = content.limits.map((l) => (l.when ? l : { ...l, amount: 11 }));
  const results = checkGolden({ ...content, limits }, calendar);
  expect(results.map((r) => r.passes)).toEqual([false, true, false]);
  expect(results[0]?.actual).toBe('2026-12-09T17:00:00+07:00');
});
