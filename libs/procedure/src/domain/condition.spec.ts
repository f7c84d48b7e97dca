import { holds, reads, type Condition } from './condition.js';

const values = { a: { b: 'x', n: 5, on: true }, list: [], 'p/q': 1 };
const equals = (field: string, value: string | number | boolean): Condition => ({
  op: 'equals',
  field,
  value,
});

describe('conditions', () => {
  it.each<[Condition, boolean]>([
    [equals('/a/b', 'x'), true],
    [equals('/a/b', 'y'), false],
    [equals('/a/c', 'x'), false],
    [equals('/p~1q', 1), true],
    [{ op: 'one-of', field: '/a/b', values: ['y', 'x'] }, true],
    [{ op: 'at-least', field: '/a/n', amount: 5 }, true],
    [{ op: 'at-least', field: '/a/b', amount: 5 }, false],
    [{ op: 'filled', field: '/a/on' }, true],
    [{ op: 'filled', field: '/list' }, false],
    [{ op: 'filled', field: '/nowhere/at/all' }, false],
    [{ op: 'not', of: equals('/a/b', 'y') }, true],
    [{ op: 'all', of: [equals('/a/b', 'x'), equals('/a/on', true)] }, true],
    [{ op: 'any', of: [equals('/a/b', 'y'), equals('/a/on', false)] }, false],
  ])('%j → %s', (condition, expected) => expect(holds(condition, values)).toBe(expected));

  it('answers no about a form that is not there', () =>
    expect(holds(equals('/a/b', 'x'), undefined)).toBe(false));

  it('knows what it reads', () =>
    expect(
      reads({ op: 'all', of: [equals('/a/b', 'x'), { op: 'not', of: equals('/c', 1) }] }),
    ).toEqual(['/a/b', '/c']));
});
