import { plain, process, step } from '../../../../tests/process/literals.js';
import { migrateMarking, type MarkingMap } from './migrate-marking.js';
import type { Marking } from './marking.js';

const old = process(
  [plain('parallel', 'f'), step('a'), step('b'), plain('parallel', 'j'), step('c')],
  ['s-f', 'f-a', 'f-b', 'a-j', 'b-j', 'j-c', 'c-e'],
);
const renamed = process(
  [plain('parallel', 'f'), step('x'), step('b'), plain('parallel', 'j2'), step('c')],
  ['s-f', 'f-x', 'f-b', 'x-j2', 'b-j2', 'j2-c', 'c-e'],
);
const linear = process([step('a'), step('b'), step('c')], ['s-a', 'a-b', 'b-c', 'c-e']);
const at = (...tokens: string[]): Marking => ({ tokens, ended: [] });

describe('migration of a marking', () => {
  test.each<[string, Marking, MarkingMap, string[]]>([
    ['an open step of the same name', at('j-c'), { nodes: {} }, ['j2-c']],
    ['a renamed step', at('f-a', 'f-b'), { nodes: { a: 'x' } }, ['f-b', 'f-x']],
    ['a branch at the join', at('a-j', 'f-b'), { nodes: { a: 'x', j: 'j2' } }, ['f-b', 'x-j2']],
    [
      'a branch at the join by its flow',
      at('b-j', 'f-a'),
      { nodes: { a: 'x', j: 'j2' }, flows: { 'b-j': 'b-j2' } },
      ['b-j2', 'f-x'],
    ],
  ])('moves %s', (_, marking, map, tokens) => {
    const moved = migrateMarking(old, renamed, marking, map);
    expect(moved).toEqual({ ok: true, value: { tokens, ended: [] } });
  });

  test.each<[string, string, Marking, MarkingMap]>([
    ['process.no-mapping', 'nothing of that name', at('f-a', 'f-b'), { nodes: {} }],
    ['process.no-mapping', 'another kind', at('f-a', 'f-b'), { nodes: { a: 'j2' } }],
    ['process.no-mapping', 'two on one place', at('f-a', 'f-b'), { nodes: { a: 'b' } }],
    ['process.no-mapping', 'a flow that is not there', at('gone'), { nodes: {} }],
    ['process.migration-unsound', 'a join that waits for ever', at('f-b'), { nodes: {} }],
  ])('%s: %s', (code, _, marking, map) => {
    expect(migrateMarking(old, renamed, marking, map)).toMatchObject({ error: { code } });
  });

  test('two branches do not fit into one', () => {
    const moved = migrateMarking(old, linear, at('f-a', 'f-b'));
    expect(moved).toMatchObject({ error: { code: 'process.migration-unsound' } });
  });

  test('an end that was reached is not reached again', () => {
    const ends = process(
      [plain('parallel', 'f'), step('a'), step('b'), plain('end', 'e2')],
      ['s-f', 'f-a', 'f-b', 'a-e', 'b-e2'],
    );
    const marking: Marking = { tokens: ['f-b'], ended: ['e'] };
    expect(migrateMarking(ends, ends, marking)).toEqual({ ok: true, value: marking });
    expect(migrateMarking(ends, linear, marking)).toMatchObject({
      error: { code: 'process.migration-unsound' },
    });
  });
});
