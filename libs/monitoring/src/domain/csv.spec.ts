import { csvLine } from './csv.js';

it('writes what RFC 4180 says', () =>
  expect(csvLine(['a', 1, null, 'say "no"', 'x,y', 'two\nlines'])).toBe(
    'a,1,,"say ""no""","x,y","two\nlines"\r\n',
  ));

it.each(['=1+1', '+84', '-2', '@SUM(A1)', '\tx'])(
  'never hands a spreadsheet the formula %j',
  (text) => expect(csvLine([text]).startsWith("'")).toBe(true),
);
