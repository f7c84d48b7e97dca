import { formatInstant, legalDate, parseInstant, startOfLegalDate } from './instant.js';
import { pickLocale } from './localized.js';
import { searchText } from './search-text.js';
import { isUuid, uuidV7 } from './ids.js';

describe('instants', () => {
  it.each([
    ['2026-03-02T09:00:00+07:00', Date.UTC(2026, 2, 2, 2)],
    ['2026-03-02T09:00+07:00', Date.UTC(2026, 2, 2, 2)],
    ['2026-03-02T02:00:00.250Z', Date.UTC(2026, 2, 2, 2, 0, 0, 250)],
  ])('reads %s', (text, at) => expect(parseInstant(text)).toBe(at));

  it.each([
    '2026-03-02T09:00:00',
    '2026-02-30T09:00:00Z',
    '2026-03-02',
    'x',
    '2026-03-02T24:00:00Z',
  ])('refuses %s', (text) => expect(parseInstant(text)).toBeUndefined());

  it('writes the legal zone and reads it back', () => {
    const at = Date.UTC(2026, 10, 23, 9, 30);
    expect(formatInstant(at)).toBe('2026-11-23T16:30:00+07:00');
    expect(parseInstant(formatInstant(at))).toBe(at);
  });

  it('counts the civil day in +07:00', () => {
    expect(legalDate(Date.UTC(2026, 10, 22, 17))).toBe('2026-11-23');
    expect(startOfLegalDate('2026-11-23')).toBe(Date.UTC(2026, 10, 22, 17));
  });
});

describe('languages', () => {
  it.each([
    [undefined, 'vi'],
    ['en', 'en'],
    ['ko,en;q=0.5,vi;q=0.4', 'en'],
    ['en-GB', 'en'],
    ['fr', 'vi'],
  ])('%s → %s', (header, locale) => expect(pickLocale(header)).toBe(locale));

  it('forgets accents and case for searching', () =>
    expect(searchText('Cấp Giấy phép LAO ĐỘNG')).toBe('cap giay phep lao dong'));
});

it('makes ordered identifiers of version 7', () => {
  const random = new Uint8Array(10).fill(255);
  const first = uuidV7(1_000, random);
  expect(isUuid(first)).toBe(true);
  expect(first < uuidV7(1_001, new Uint8Array(10))).toBe(true);
});
