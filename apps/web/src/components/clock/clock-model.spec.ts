import type { ExplanationLine } from '../../api/types.js';
import { lookOf, modelOf, place } from './clock-model.js';

const line = (from: string, to: string, kind: ExplanationLine['kind']): ExplanationLine =>
  ({
    from: `2026-11-${from}:00+07:00`,
    to: `2026-11-${to}:00+07:00`,
    kind,
    counted: 0,
    text: { vi: kind, en: kind },
  }) as ExplanationLine;

const at = (moment: string): number => Date.parse(`2026-11-${moment}:00+07:00`);
const explanation = [
  line('23T09:00', '24T00:00', 'reception'),
  line('24T00:00', '25T00:00', 'counted'),
  line('25T00:00', '25T17:00', 'counted'),
];
const dueAt = '2026-11-25T17:00:00+07:00';

describe('the clock as it is drawn', () => {
  it.each([
    ['paused', 'pause'],
    ['holiday', 'holiday'],
    ['weekend', 'off'],
    ['rolled', 'off'],
    ['counted', 'work'],
    ['extended', 'work'],
  ] as const)('draws %s as %s', (kind, look) => {
    expect(lookOf(line('23T09:00', '24T00:00', kind))).toBe(look);
  });

  it('runs from receipt to due, office hours solid, equal neighbours as one', () => {
    const model = modelOf({ explanation, dueAt, now: at('24T10:00') });
    expect(model).toMatchObject({ from: at('23T09:00'), to: at('25T17:00'), overdueFrom: null });
    expect(model?.stretches.map((s) => s.look)).toEqual(['off', 'work']);
    expect(model?.blocks).toEqual([
      { from: at('24T08:00'), to: at('24T17:00') },
      { from: at('25T08:00'), to: at('25T17:00') },
    ]);
  });

  it('grows to now once it is late', () => {
    const model = modelOf({ explanation, dueAt, now: at('27T10:00') });
    expect(model).toMatchObject({ to: at('27T10:00'), overdueFrom: at('25T17:00') });
  });

  it('has no end while it is paused', () => {
    const paused = [...explanation.slice(0, 2), line('25T00:00', '25T09:00', 'paused')];
    const model = modelOf({ explanation: paused, dueAt: null, now: at('26T09:00') });
    expect(model).toMatchObject({ due: null, to: at('26T09:00'), overdueFrom: null });
  });

  it('is nothing without a stretch of time', () => {
    expect(modelOf({ explanation: [], dueAt, now: 0 })).toBeNull();
  });

  it('places every moment on the bar', () => {
    const model = modelOf({ explanation, dueAt, now: at('24T10:00') });
    if (model === null) throw new Error('no clock');
    expect(place(model, model.from)).toBe(0);
    expect(place(model, model.to + 1)).toBe(100);
    expect(place(model, model.from - 1)).toBe(0);
  });
});
