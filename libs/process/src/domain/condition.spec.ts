import { checkCondition, fieldTypesOf } from './condition-types.js';
import { evaluate, fieldsRead, type Condition, type Term } from './condition.js';

const field = (path: string) => ({ k: 'field', path }) as const;
const num = (v: number): Term => ({ k: 'num', v });
const text = (v: string): Term => ({ k: 'text', v });
const values = {
  project: { capital: 120, start: '2026-03-01', pollutes: true, sectors: ['steel', 'port'] },
  note: '',
};
const capital = field('project.capital');

describe('conditions', () => {
  const table: [Condition, boolean][] = [
    [{ k: 'eq', a: capital, b: num(120) }, true],
    [{ k: 'eq', a: capital, b: text('120') }, false],
    [{ k: 'ne', a: capital, b: text('120') }, true],
    [{ k: 'eq', a: field('none'), b: field('nothing') }, false],
    [{ k: 'ne', a: field('none'), b: num(1) }, true],
    [{ k: 'lt', a: capital, b: num(120) }, false],
    [{ k: 'le', a: capital, b: num(120) }, true],
    [{ k: 'gt', a: capital, b: num(119) }, true],
    [{ k: 'ge', a: capital, b: num(121) }, false],
    [{ k: 'gt', a: capital, b: text('1') }, false],
    [{ k: 'le', a: field('none'), b: num(1) }, false],
    [{ k: 'ge', a: field('project.start'), b: text('2026-02-28') }, true],
    [{ k: 'in', a: capital, values: [1, 120] }, true],
    [{ k: 'in', a: capital, values: ['120'] }, false],
    [{ k: 'includes', a: field('project.sectors'), b: text('port') }, true],
    [{ k: 'includes', a: capital, b: num(120) }, false],
    [{ k: 'filled', a: field('note') }, false],
    [{ k: 'filled', a: field('project.sectors') }, true],
    [{ k: 'filled', a: field('project.sectors.length') }, false],
    [{ k: 'filled', a: field('project.toString') }, false],
    [{ k: 'all', of: [] }, true],
    [{ k: 'any', of: [] }, false],
    [{ k: 'not', of: { k: 'eq', a: field('project.pollutes'), b: { k: 'flag', v: true } } }, false],
    [
      {
        k: 'any',
        of: [
          { k: 'filled', a: field('note') },
          { k: 'filled', a: capital },
        ],
      },
      true,
    ],
    [
      {
        k: 'all',
        of: [
          { k: 'filled', a: field('note') },
          { k: 'filled', a: capital },
        ],
      },
      false,
    ],
  ];
  test.each(table)('%j → %s', (condition, expected) => {
    expect(evaluate(condition, values)).toBe(expected);
  });

  test('lists the fields it reads, each once', () => {
    const condition: Condition = {
      k: 'all',
      of: [
        { k: 'not', of: { k: 'filled', a: field('a') } },
        { k: 'lt', a: field('b.c'), b: field('a') },
        { k: 'in', a: field('d'), values: [1] },
      ],
    };
    expect(fieldsRead(condition)).toEqual(['a', 'b.c', 'd']);
  });
});

describe('the type check', () => {
  const types = fieldTypesOf({
    type: 'object',
    properties: {
      capital: { $ref: '#/$defs/money' },
      project: { type: 'object', properties: { kind: { oneOf: [{ const: 'new' }] } } },
      ready: { type: 'boolean' },
      sectors: { type: 'array' },
      round: { $ref: '#/properties/round' },
      grade: { enum: [1, 2] },
    },
    $defs: { money: { type: 'number' } },
  });
  const table: [Condition, string[]][] = [
    [{ k: 'gt', a: field('capital'), b: num(1) }, []],
    [{ k: 'eq', a: field('project.kind'), b: text('new') }, []],
    [{ k: 'eq', a: field('grade'), b: field('capital') }, []],
    [{ k: 'gt', a: field('gone'), b: num(1) }, ['condition.field-unknown']],
    [{ k: 'filled', a: field('project.gone') }, ['condition.field-unknown']],
    [{ k: 'filled', a: field('round') }, ['condition.field-unknown']],
    [{ k: 'eq', a: field('capital'), b: text('1') }, ['condition.types-differ']],
    [{ k: 'in', a: field('capital'), values: [1, true] }, ['condition.types-differ']],
    [{ k: 'includes', a: field('capital'), b: num(1) }, ['condition.types-differ']],
    [{ k: 'includes', a: field('sectors'), b: text('x') }, []],
    [
      { k: 'lt', a: field('ready'), b: { k: 'flag', v: true } },
      ['condition.not-ordered', 'condition.not-ordered'],
    ],
    [
      { k: 'not', of: { k: 'any', of: [{ k: 'ne', a: field('ready'), b: num(0) }] } },
      ['condition.types-differ'],
    ],
  ];
  test.each(table)('%j → %j', (condition, codes) => {
    expect(checkCondition(condition, types).map((f) => f.code)).toEqual(codes);
  });
});
