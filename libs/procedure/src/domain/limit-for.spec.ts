import { committedLimitFor, limitFor } from './limit-for.js';
import type { FormValues, LimitCase } from './procedure-content.js';

const row = (key: string, amount: number, more: Partial<LimitCase> = {}): LimitCase => ({
  key,
  amount,
  unit: 'working-day',
  verification: 'secondary',
  ...more,
});
const short = row('approved', 5, {
  when: { k: 'in', a: { k: 'field', path: 'project.route' }, values: ['approved', 'auction'] },
});
const content = { code: 'x', limits: [row('plain', 10), short] };
const key = (limits: LimitCase[], values: FormValues, on = '2026-07-20') => {
  const found = limitFor({ code: 'x', limits }, values, on);
  return found.ok ? found.value.key : found.error.code;
};

describe('the limit of a dossier', () => {
  it('is the row without condition when nothing is filled in', () =>
    expect(key(content.limits, {})).toBe('plain'));
  it('follows the form', () =>
    expect(key(content.limits, { project: { route: 'auction' } })).toBe('approved'));

  const dated = [
    row('before', 20, { unit: 'calendar-day', effectiveTo: '2026-06-30' }),
    row('portal', 10, { unit: 'calendar-day', effectiveFrom: '2026-07-01', inForce: false }),
    row('law', 10, { effectiveFrom: '2026-07-01' }),
  ];
  it.each([
    ['2026-06-30', 'before'],
    ['2026-07-01', 'law'],
  ])('on %s is %s: the legal text beats the portal', (on, expected) =>
    expect(key(dated, {}, on)).toBe(expected),
  );

  it('is refused where no row is in force', () =>
    expect(key([row('gone', 3, { effectiveTo: '2020-01-01' })], {})).toBe(
      'procedure.no-limit-in-force',
    ));

  it('may be shortened by a promise', () => {
    expect(committedLimitFor({}, {}, '2026-07-20')).toBeUndefined();
    expect(committedLimitFor({ committedLimits: [row('c', 7)] }, {}, '2026-07-20')?.amount).toBe(7);
  });
});
