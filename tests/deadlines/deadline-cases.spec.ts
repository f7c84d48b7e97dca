import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  computeDeadline,
  presentDeadline,
  readDeadlineRequest,
  type PresentedDeadline,
} from '#libs/working-time/domain';
import { seedCalendar } from './seed-calendar.js';

interface WorkedCase {
  readonly id: string;
  readonly title: string;
  readonly request: { startAt: string; unit: string; amount: number };
  readonly expected: Partial<PresentedDeadline>;
}
interface CaseFile {
  readonly calendar: { offDates: string[]; makeupWorkingDates: string[] };
  readonly cases: WorkedCase[];
}

const file = JSON.parse(
  readFileSync(join(import.meta.dirname, 'deadline-cases.json'), 'utf8'),
) as CaseFile;
const calendar = seedCalendar();

function answer(body: unknown): PresentedDeadline {
  const request = readDeadlineRequest(body);
  if (!request.ok) throw new Error(request.error.detail);
  const computed = computeDeadline(request.value, calendar);
  if (!computed.ok) throw new Error(computed.error.detail);
  return presentDeadline(computed.value);
}

describe('the worked cases', () => {
  it('are 63, counted with the seeded calendar', () => {
    const { days } = calendar.data;
    const off = days.filter(({ kind }) => kind !== 'make-up').map(({ date }) => date);
    const makeUp = days.filter(({ kind }) => kind === 'make-up').map(({ date }) => date);
    expect(file.cases).toHaveLength(63);
    expect(off).toEqual(file.calendar.offDates);
    expect(makeUp).toEqual(file.calendar.makeupWorkingDates);
  });

  it.each(file.cases.map((c) => [c.id, c.title, c] as const))('%s %s', (_id, _title, worked) => {
    const given = answer(worked.request);
    const { dueAt, outcome, effectiveStartAt, stepDueAt } = worked.expected;
    expect(given.dueAt).toBe(dueAt);
    expect(given.outcome).toBe(outcome);
    if (effectiveStartAt !== undefined) expect(given.effectiveStartAt).toBe(effectiveStartAt);
    if (stepDueAt !== undefined) expect(given.stepDueAt).toEqual(stepDueAt);
    expect(given.provisional).toBe(false);
  });
});
