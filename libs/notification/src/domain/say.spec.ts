import { sayAmount, sayDue, sayInstant } from './say.js';

const at = Date.UTC(2026, 10, 25, 9, 30);

it.each([
  ['vi', '16:30 thứ Tư, 25/11/2026'],
  ['en', '16:30 on Wednesday, 25 November 2026'],
] as const)('says a moment in %s', (locale, words) => expect(sayInstant(at, locale)).toBe(words));

it.each([
  ['vi', true, '16:30 thứ Tư, 25/11/2026 (dự kiến)'],
  ['en', true, '16:30 on Wednesday, 25 November 2026 (provisional)'],
  ['vi', false, '16:30 thứ Tư, 25/11/2026'],
] as const)('says in %s whether a date is provisional', (locale, provisional, words) =>
  expect(sayDue(at, provisional, locale)).toBe(words),
);

it('counts the day in the zone of the law', () =>
  expect(sayInstant(Date.UTC(2026, 10, 22, 17), 'vi')).toBe('00:00 thứ Hai, 23/11/2026'));

it.each([
  [0, 'vi', '0'],
  [999, 'en', '999'],
  [1_250_000, 'vi', '1.250.000'],
  [1_250_000, 'en', '1,250,000'],
] as const)('says %d in %s as %s', (amount, locale, words) =>
  expect(sayAmount(amount, locale)).toBe(words),
);
