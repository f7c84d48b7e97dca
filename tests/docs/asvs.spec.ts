import { existsSync, readFileSync } from 'node:fs';
import { EXPECTATIONS } from '../security/expectations.js';

const text = readFileSync('docs/asvs.md', 'utf8');
const rows = [
  ...text.matchAll(
    /^\| (\d+\.\d+\.\d+) +\| ([12]) +\| (yes|part|no|n\/a) +\| (.*?) +\| (.*?) *\|$/gm,
  ),
];

it('every test that proves a requirement is there, and each that holds names one', () => {
  const tests = [...text.matchAll(/`((?:tests|libs)\/[^`]+\.ts)`/g)].map((match) => match[1] ?? '');
  expect(tests.length).toBeGreaterThan(100);
  expect([...new Set(tests)].filter((file) => !existsSync(file))).toEqual([]);
  const unproved = rows.filter(([, , , holds, , test]) => holds === 'yes' && !test?.includes('`'));
  expect(unproved.map((row) => row[1])).toEqual([]);
});

it('the sums are right, and no number stands twice', () => {
  const count = (holds: string): number => rows.filter((row) => row[3] === holds).length;
  const [, yes, part, no, none] =
    /^(\d+) yes, (\d+) part, (\d+) no, (\d+) not applicable/m.exec(text)?.map(Number) ?? [];
  const listed = [...text.matchAll(/^Not applicable: .*?\. (.*)\.$/gm)].flatMap((match) =>
    (match[1] ?? '').split(', '),
  );
  expect([yes, part, no, none]).toEqual([
    count('yes'),
    count('part'),
    count('no'),
    count('n/a') + listed.length,
  ]);
  const numbers = [...rows.map((row) => row[1]), ...listed];
  expect(new Set(numbers).size).toBe(numbers.length);
});

it('every way in is described, and no other', () => {
  const security = readFileSync('docs/security.md', 'utf8');
  const described = [...security.matchAll(/`([A-Z]+ \/(?:auth|me\/step-up)[^`]*)`/g)].map(
    ([, route = '']) => route,
  );
  const there = Object.keys(EXPECTATIONS)
    .map((operation) => operation.replace('/api/v1', ''))
    .filter((route) => / \/(auth|me\/step-up)\b/.test(route));
  expect([...new Set(described)].sort()).toEqual(there.sort());
});
