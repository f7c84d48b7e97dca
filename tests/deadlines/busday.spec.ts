import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { legalDate, startOfLegalDate } from '#libs/kernel';
import { computeDueAt } from '#libs/working-time/domain';
import { dice } from './random-cases.js';
import { seedCalendar } from './seed-calendar.js';

const calendar = seedCalendar();
const numpy = spawnSync('python3', ['-c', 'import numpy']);

/** NumPy has no make-up days: both count without them. */
const policy = { makeup: 'makeup-not-working', reception: 'as-submitted' } as const;

it('counts plain working days as NumPy does', () => {
  if (numpy.status !== 0) {
    process.stdout.write('Skipped: no python3 with numpy (apt-get install python3-numpy)\n');
    return;
  }
  const d = dice(766);
  const cases = Array.from({ length: 5_000 }, (): [string, number] => {
    const start = startOfLegalDate('2023-01-02') + d.whole(0, 1_600) * 86_400_000;
    return [legalDate(start), d.whole(1, 120)];
  });
  const holidays = calendar.data.days.filter((x) => x.kind !== 'make-up').map((x) => x.date);
  const { stdout } = spawnSync('python3', [join(import.meta.dirname, 'busday.py')], {
    input: JSON.stringify({ holidays, cases }),
    encoding: 'utf8',
  });
  const ours = cases.map(([date, amount]) => {
    const startAt = startOfLegalDate(date) + 9 * 3_600_000;
    const due = computeDueAt({ startAt, unit: 'working-day', amount, policy }, calendar);
    return due.ok && due.value !== null ? legalDate(due.value) : date;
  });
  expect(ours).toEqual(JSON.parse(stdout));
});
