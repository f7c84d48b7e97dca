import type { SummaryRow } from '../../../api/work-types.js';
import { total } from './figures.js';

const row = (key: string, open: number, received: number): SummaryRow => ({
  key,
  label: { vi: key, en: key },
  received,
  carriedOver: 0,
  finished: 0,
  early: 0,
  onTime: 0,
  late: 0,
  open,
  overdue: open,
  medianMinutes: null,
  p90Minutes: null,
  ended: 0,
  onTimeShare: null,
  href: '',
});

describe('the sum of a table of figures', () => {
  const rows = [row('2026-10', 13, 27), row('2026-11', 60, 92)];

  it('adds what came in, month by month', () => {
    expect(total(rows, 'received', 'month')).toBe(119);
  });

  it('counts what is open or overdue once, as it stands after the last month', () => {
    expect(total(rows, 'open', 'month')).toBe(60);
    expect(total(rows, 'overdue', 'month')).toBe(60);
  });

  it('adds what is open where each dossier is in one row', () => {
    expect(total(rows, 'open', 'procedure')).toBe(73);
  });
});
