import type { Condition } from '../../../../../../libs/process/src/domain/condition.js';
import type { ConditionField } from '../../../api/process-types.js';
import {
  conditionOf,
  groupOf,
  membersOf,
  newCondition,
  operatorsFor,
  rowForField,
  rowOf,
} from './edit-condition.js';

const t = (text: string) => ({ vi: text, en: text });
const capital: ConditionField = { path: 'project.capital', type: 'number', title: t('capital') };
const sector: ConditionField = {
  path: 'sector',
  type: 'text',
  title: t('sector'),
  options: [
    { value: 'steel', title: t('steel') },
    { value: 'port', title: t('port') },
  ],
};
const field = (path: string) => ({ k: 'field', path }) as const;

it.each<Condition>([
  { k: 'gt', a: field('project.capital'), b: { k: 'num', v: 100 } },
  { k: 'eq', a: field('ready'), b: { k: 'flag', v: false } },
  { k: 'in', a: field('sector'), values: ['steel', 'port'] },
  { k: 'includes', a: field('list'), b: { k: 'text', v: 'x' } },
  { k: 'filled', a: field('note') },
  { k: 'not', of: { k: 'filled', a: field('note') } },
])('%j is a row, and the row is the condition', (condition) => {
  const row = rowOf(condition);
  expect(row && conditionOf(row)).toEqual(condition);
});

it.each<Condition>([
  { k: 'eq', a: field('a'), b: field('b') },
  { k: 'not', of: { k: 'all', of: [] } },
  { k: 'any', of: [] },
])('%j is no single row, and is left as it is', (condition) => {
  expect(rowOf(condition)).toBeUndefined();
});

it('offers what the type of a field can be asked, and begins with a value that fits', () => {
  expect(operatorsFor(capital)).toContain('ge');
  expect(operatorsFor(sector)).toEqual(['eq', 'ne', 'in', 'filled', 'empty']);
  expect(newCondition([sector])).toEqual({
    k: 'eq',
    a: field('sector'),
    b: { k: 'text', v: 'steel' },
  });
  const large = { path: 'project.capital', operator: 'gt', values: [100] } as const;
  expect(rowForField(large, sector)).toEqual({ path: 'sector', operator: 'eq', values: ['steel'] });
});

it('makes a group of several, and takes it apart when one is left', () => {
  const [one, two] = [newCondition([capital]), newCondition([sector])];
  const group = groupOf('any', [one, two]);
  expect(group).toEqual({ k: 'any', of: [one, two] });
  expect(membersOf(group)).toEqual([one, two]);
  expect(groupOf('any', [one])).toEqual(one);
  expect(groupOf('all', [group])).toEqual({ k: 'all', of: [group] });
});
