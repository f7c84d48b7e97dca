import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PresentedDeadline } from '#libs/working-time/domain';
import { startPortal, type Portal } from '../support/portal.js';

interface Problem {
  readonly code: string;
  readonly errors: { pointer: string; code: string }[];
}
const { cases } = JSON.parse(
  readFileSync(join(import.meta.dirname, 'deadline-cases.json'), 'utf8'),
) as { cases: { id: string; request: unknown; expected: Partial<PresentedDeadline> }[] };

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ seeds: 'reference' });
});
afterAll(() => portal.close());

const post = <T>(body: unknown) => portal.http<T>('POST', '/api/v1/deadlines', { body });
const base = { startAt: '2026-03-02T09:00:00+07:00', unit: 'working-day', amount: 3 };

describe('POST /deadlines', () => {
  it('answers the 63 worked cases', async () => {
    expect(cases).toHaveLength(63);
    for (const { id, request, expected } of cases) {
      const answer = await post<PresentedDeadline>(request);
      expect([id, answer.status]).toEqual([id, 200]);
      expect({ id, ...answer.body }).toMatchObject({ id, ...expected });
    }
  });

  it('explains in both languages and cites what is verified only', async () => {
    const { body } = await post<PresentedDeadline>({
      ...base,
      startAt: '2026-02-13T16:00:00+07:00',
    });
    expect(body.explanation).toMatchObject([
      { kind: 'reception', counted: 0, text: { vi: 'Ngày tiếp nhận, không tính vào thời hạn' } },
      { kind: 'weekend', from: '2026-02-14T00:00:00+07:00' },
      {
        kind: 'holiday',
        from: '2026-02-16T00:00:00+07:00',
        to: '2026-02-21T00:00:00+07:00',
        basis: { en: 'Labour Code 45/2019/QH14, Article 112(3)' },
      },
      { kind: 'weekend' },
      { kind: 'counted', counted: 3, text: { en: '3 working days counted' } },
    ]);
    expect(JSON.stringify(body)).not.toContain('Civil Code');
  });

  it('marks dates in a year that is not announced', async () => {
    const last = { ...base, startAt: '2026-12-30T09:00:00+07:00' };
    expect((await post<PresentedDeadline>({ ...last, amount: 1 })).body.provisional).toBe(false);
    expect((await post<PresentedDeadline>({ ...last, amount: 2 })).body.provisional).toBe(true);
  });

  it.each<[string, object, string]>([
    ['an unknown unit', { unit: 'fortnight' }, '/unit'],
    ['a negative amount', { amount: -1 }, '/amount'],
    ['ten thousand days', { amount: 10_000 }, '/amount'],
    ['a billion', { amount: 1e9 }, '/amount'],
    ['no number', { amount: 'NaN' }, '/amount'],
    ['a start without offset', { startAt: '2026-03-02T09:00:00' }, '/startAt'],
    ['a start before the calendar', { startAt: '2020-03-02T09:00:00Z' }, '/startAt'],
    ['an end beyond the calendar', { amount: 900 }, '/amount'],
    ['an unknown policy', { policy: { cutof: 'none' } }, '/policy/cutof'],
    ['an unknown value', { policy: { cutoff: '16h' } }, '/policy/cutoff'],
    ['an unknown field', { from: 'today' }, '/from'],
    ['no body', { startAt: undefined, unit: undefined, amount: undefined }, '/startAt'],
  ])('refuses %s, naming the field', async (_what, change, pointer) => {
    const { status, body, headers } = await post<Problem>({ ...base, ...change });
    expect(status).toBe(400);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(body.code).toMatch(/^deadline\./);
    expect(body.errors.map((e) => e.pointer)).toContain(pointer);
  });
});

describe('GET /calendar', () => {
  it('shows a year with its days off, and what is not decided', async () => {
    const { status, body } = await portal.http('GET', '/api/v1/calendar?year=2026');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      code: 'vn-authorities',
      year: 2026,
      announced: true,
      hours: {
        mon: [
          ['08:00', '12:00'],
          ['13:00', '17:00'],
        ],
        sat: [],
      },
      pending: [{ dates: ['2026-11-23'] }],
    });
    expect(body).toMatchObject({
      days: expect.arrayContaining([
        expect.objectContaining({ date: '2026-08-22', kind: 'make-up', working: true }),
        expect.objectContaining({ date: '2026-11-24', working: false }),
      ]),
    });
  });

  it('shows the present year by itself, and an unannounced one as such', async () => {
    expect((await portal.http('GET', '/api/v1/calendar')).body).toMatchObject({ year: 2026 });
    expect((await portal.http('GET', '/api/v1/calendar?year=2027')).body).toMatchObject({
      announced: false,
    });
  });

  it.each([
    ['year=2031', 404],
    ['year=soon', 400],
  ])('%s is %d', async (query, status) =>
    expect((await portal.http('GET', `/api/v1/calendar?${query}`)).status).toBe(status),
  );
});
