import { monthWords } from './format.js';

describe('monthWords', () => {
  it('says a month as people do, in both languages', () => {
    expect(monthWords('2026-06', 'vi')).toBe('tháng 06/2026');
    expect(monthWords('2026-06', 'en')).toBe('Jun 2026');
  });

  it('leaves alone what is no month', () => {
    expect(monthWords('1.009664', 'vi')).toBe('1.009664');
  });
});
