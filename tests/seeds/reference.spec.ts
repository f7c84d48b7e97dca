import { join } from 'node:path';
import type { Localized } from '#libs/kernel';
import { readSeeds } from '#libs/procedure';
import {
  checkSeeds,
  demandedComponents,
  firstAnswer,
  limitFor,
  localiseForm,
  longestPath,
  seatsOf,
  stepHoursFor,
  stepLimitFor,
  timeFaults,
  validateForm,
  type JsonSchema,
  type ProcedureContent,
  type ReferenceSeeds,
} from '#libs/procedure/domain';
import {
  advance,
  available,
  checkSoundness,
  start,
  workingHoursOf,
  type FormValues,
  type Marking,
  type OpenStep,
} from '#libs/process/domain';

const DIR = join(import.meta.dirname, '../../seeds/reference');
let seeds: ReferenceSeeds;
let contents: readonly ProcedureContent[];
const of = (code: string): ProcedureContent => {
  const found = contents.find((c) => c.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};
const answer = (content: ProcedureContent) => firstAnswer(content.form) as FormValues;
const limitOn = (code: string, values: FormValues, on = '2026-11-23') => {
  const found = limitFor(of(code), values, on);
  return found.ok ? `${found.value.amount} ${found.value.unit}` : found.error.code;
};

/** The answer of a client that follows references before it looks at what stands beside them. */
function followed(schema: JsonSchema, root: JsonSchema): unknown {
  const ref = schema['$ref'];
  const name = typeof ref === 'string' ? ref.split('/')[2] : undefined;
  if (name !== undefined)
    return followed((root['$defs'] as Record<string, JsonSchema>)[name] ?? {}, root);
  if ('const' in schema) return schema['const'];
  if ('default' in schema) return schema['default'];
  if (Array.isArray(schema['examples'])) return schema['examples'][0] as unknown;
  const properties = (schema['properties'] ?? {}) as Record<string, JsonSchema>;
  const required = (schema['required'] ?? []) as readonly string[];
  return Object.fromEntries(required.map((key) => [key, followed(properties[key] ?? {}, root)]));
}

beforeAll(async () => {
  seeds = await readSeeds(DIR);
  const checked = checkSeeds(seeds);
  expect(checked.faults).toEqual([]);
  contents = checked.contents;
});

it('there are 37 procedures, 36 zones, and laws and units for all of them', () => {
  expect(contents).toHaveLength(37);
  expect(seeds.zones).toHaveLength(36);
  const laws = new Set(seeds.laws.map((l) => l.id));
  expect(seeds.procedures.flatMap((p) => p.legalBasis).filter((id) => !laws.has(id))).toEqual([]);
  const units = new Set(seeds.units.map((u) => u.code));
  expect(contents.flatMap(seatsOf).filter((seat) => !units.has(seat.unit))).toEqual([]);
});

describe('every procedure', () => {
  const each = (check: (content: ProcedureContent) => void) => () => contents.forEach(check);

  it(
    'has a sound process',
    each((c) => expect([c.code, checkSoundness(c.process).sound]).toEqual([c.code, true])),
  );

  it(
    'fits each case into its own limit',
    each((c) => {
      expect([c.code, timeFaults(c)]).toEqual([c.code, []]);
      for (const limit of c.limits) {
        const needed = longestPath(c.process, stepHoursFor(c, limit));
        expect(needed).toBeLessThanOrEqual(workingHoursOf(limit));
      }
    }),
  );

  it(
    'lays every stage out into nodes that keep its hours',
    each((c) => {
      const [longest] = [...c.limits].sort((a, b) => workingHoursOf(b) - workingHoursOf(a));
      const hours = longest ? stepHoursFor(c, longest) : {};
      for (const stage of c.stages) {
        const own = stage.nodes.map((id) => hours[id] ?? 0);
        const parallel = c.code === '1.009729' && stage.nodes.length === 2 && stage.hours === 40;
        const total = parallel ? Math.max(...own) : own.reduce((a, b) => a + b, 0);
        expect([c.code, stage.name.en, total]).toEqual([c.code, stage.name.en, stage.hours]);
      }
    }),
  );

  it(
    'carries a valid answer that demands no conditional component',
    each((c) => {
      expect([c.code, validateForm(c.form, answer(c))]).toEqual([c.code, []]);
      expect(demandedComponents(c, answer(c)).every((d) => d.required)).toBe(true);
    }),
  );

  it(
    'lets nothing unknown or missing into its form',
    each((c) => {
      const values = answer(c);
      expect(validateForm(c.form, { ...values, unknown: 1 })).toHaveLength(1);
      expect(validateForm(c.form, {}).map((f) => f.pointer)).toContain('/applicant');
    }),
  );

  it(
    'speaks both languages everywhere',
    each((c) => {
      for (const text of localizedIn(c)) {
        expect([c.code, text.vi.trim() !== '' && text.en.trim() !== '']).toEqual([c.code, true]);
      }
      for (const locale of ['vi', 'en'] as const) {
        expect(JSON.stringify(localiseForm(c.form, locale))).not.toContain('"vi":');
      }
    }),
  );

  it(
    'goes from reception to the return at the desk by first outcomes, without rework',
    each((c) => {
      const path = walk(c);
      expect([c.code, path[0], path.at(-1)]).toEqual([c.code, 'reception', 'return']);
      expect(path.at(-2)).toBe('issue');
      expect(new Set(path).size).toBe(path.length);
    }),
  );

  it(
    'is reviewed and signed by others than the one who appraised it, who may send it back',
    each((c) => {
      const outcomes = (id: string) => {
        const node = c.process.nodes.find((n) => n.id === id);
        return node?.kind === 'task' ? node.outcomes.map((o) => o.key) : [];
      };
      expect(outcomes('review')).toEqual(['submit', 'rework']);
      expect(outcomes('signature')).toEqual(['approve', 'reject', 'rework']);
    }),
  );
});

describe('limits by case', () => {
  it.each<[string, FormValues, string]>([
    ['1.009664', {}, '10 working-day'],
    ['1.009664', { registration: { case: 'auction-won' } }, '5 working-day'],
    ['1.009759', { adjustment: { case: 'court' } }, '12 working-day'],
    ['1.009759', { adjustment: { case: 'administrative' } }, '5 working-day'],
    ['1.009647', { adjustment: { case: 'other' } }, '7 working-day'],
    ['1.010727', { permit: { trialRun: false } }, '15 calendar-day'],
    ['1.013239', { study: { group: 'A', gradeIOrHigher: false } }, '20 working-day'],
    ['1.013239', { study: { group: 'B', gradeIOrHigher: true } }, '20 working-day'],
    ['1.013239', { study: { group: 'C', gradeIOrHigher: false } }, '12 working-day'],
    ['1.009794', { works: { grade: 'III' } }, '12 working-day'],
    ['1.115642', { asset: { kind: 'change' } }, '3.5 working-day'],
    ['1.115642', { asset: { kind: 'change', difficultCommune: true } }, '15 working-day'],
    ['1.000665', { goods: { submission: 'paper' } }, '8 working-hour'],
    ['1.115606', {}, '11.5 working-day'],
    ['2.002728', {}, '58 calendar-day'],
  ])('%s %j: %s', (code, values, expected) => expect(limitOn(code, values)).toBe(expected));

  it('follow the day of reception', () => {
    expect(limitOn('1.013236', {}, '2026-06-30')).toBe('20 calendar-day');
    expect(limitOn('1.013236', {}, '2026-07-01')).toBe('10 working-day');
    expect(limitOn('1.013239', { study: { group: 'B' } }, '2026-06-30')).toBe('25 calendar-day');
    expect(limitOn('3.000490', {}, '2026-07-01')).toBe('procedure.no-limit-in-force');
  });

  it('of 1.013236: the portal row stays for the record and is not in force', () =>
    expect(of('1.013236').limits.filter((l) => l.inForce === false)).toMatchObject([
      { amount: 10, unit: 'calendar-day' },
    ]));
});

describe('consultations', () => {
  const consultations = (code: string) =>
    of(code).process.nodes.flatMap((n) => (n.kind === 'consultation' ? [n] : []));

  it('of 1.009748 ask seven departments: two days to send, seven to answer', () => {
    const [node] = consultations('1.009748');
    expect(node?.units).toHaveLength(7);
    expect(stepLimitFor(of('1.009748'), { key: 'standard' }, 'consultation')).toEqual({
      amount: 7,
      unit: 'working-day',
    });
    expect(stepHoursFor(of('1.009748'), { key: 'standard' })['send-consultation']).toBe(16);
  });
  it('of 1.013236 take silence for consent', () =>
    expect(consultations('1.013236').map((n) => n.onSilence)).toEqual(['deemed-consent']));
  it('of 1.009729 are two, side by side', () => {
    expect(consultations('1.009729').map((n) => n.units)).toEqual([
      ['city.military'],
      ['city.police'],
    ]);
    expect(walk(of('1.009729')).slice(0, 3)).toEqual([
      'reception',
      'consult-defence',
      'consult-security',
    ]);
  });
  it('are there exactly where the sources name agencies', () => {
    const asked = contents.filter((c) => consultations(c.code).length > 0);
    expect(asked.filter((c) => !c.illustrative.consultations)).toEqual([]);
    expect(asked).toHaveLength(contents.filter((c) => c.illustrative.consultations).length);
  });
});

it('fees: nothing, a fixed amount, or unknown until the council has spoken', () => {
  expect(of('1.009664').fee.amount).toBe(0);
  expect(of('2.000063').fee.amount).toBe(3_000_000);
  expect(of('1.014199').fee).toMatchObject({ amount: null, text: { vi: 'Theo Nghị quyết HĐND' } });
});

it('no doubtful knowledge is shown in public texts', () => {
  const shown = contents.flatMap((c) => [c.competence, c.fee.text, ...localizedIn(c)]);
  expect(shown.filter((t) => /\bGK\b|general knowledge/.test(`${t.vi} ${t.en}`))).toEqual([]);
});

function localizedIn(value: unknown): Localized[] {
  if (Array.isArray(value)) return value.flatMap(localizedIn);
  if (typeof value !== 'object' || value === null) return [];
  const { vi, en } = value as Record<string, unknown>;
  return typeof vi === 'string' && typeof en === 'string'
    ? [{ vi, en }]
    : Object.values(value).flatMap(localizedIn);
}

/** The nodes in the order in which the first outcome of each settles them. */
function walk(content: ProcedureContent): string[] {
  const values = answer(content);
  const path: string[] = [];
  const begun = start(content.process, values);
  if (!begun.ok) throw new Error(begun.error.code);
  let marking: Marking = begun.value.marking;
  for (let [open] = available(content.process, marking); open;) {
    const next = advance(content.process, marking, commandFor(open), values);
    if (!next.ok) throw new Error(next.error.code);
    path.push(open.node.id);
    marking = next.value.marking;
    [open] = available(content.process, marking);
  }
  return path;
}

function commandFor({ node }: OpenStep) {
  return node.kind === 'task'
    ? { kind: 'complete' as const, nodeId: node.id, outcome: node.outcomes[0]?.key ?? '' }
    : { kind: 'consultation-settled' as const, nodeId: node.id };
}

it('gives every client a first answer, also one that follows references first', () => {
  for (const { code, form } of contents) {
    const faults = validateForm(form, followed(form, form) as FormValues);
    expect({ code, faults }).toEqual({ code, faults: [] });
  }
});
