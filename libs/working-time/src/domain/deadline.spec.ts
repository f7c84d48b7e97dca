import type { ExplanationLine } from './explanation-line.js';
import type { DeadlineRequest } from './deadline-request.js';
import { computeDeadline, type DeadlineAnswer } from './deadline.js';
import { off, plainCalendar, t } from './plain-calendar.fixture.js';

const calendar = plainCalendar();
const base = { startAt: t('03-02T09:00'), unit: 'working-day', amount: 3 } as const;
function compute(change: Partial<DeadlineRequest>): DeadlineAnswer {
  const answer = computeDeadline({ ...base, ...change }, calendar);
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value;
}
const told = (lines: readonly ExplanationLine[]) =>
  lines.map(({ kind, counted, unit }) => [kind, counted, ...(unit ? [unit] : [])]);
const pause = (from: string, to: string | null) => ({
  from: t(from),
  to: to === null ? null : t(to),
});

describe('an explanation', () => {
  it('accounts for a pause, a weekend and an extension', () =>
    expect(
      told(
        compute({
          pauses: [pause('03-04T09:00', '03-05T09:00')],
          extensions: [{ unit: 'working-day', amount: 2 }],
        }).explanation,
      ),
    ).toEqual([
      ['reception', 0],
      ['counted', 2],
      ['paused', 0],
      ['counted', 1],
      ['weekend', 0],
      ['extended', 2],
    ]));

  it('gives an extension in another unit its own', () =>
    expect(
      told(compute({ amount: 1, extensions: [{ unit: 'working-hour', amount: 4 }] }).explanation),
    ).toEqual([
      ['reception', 0],
      ['counted', 1],
      ['extended', 4, 'working-hour'],
    ]));

  it('of hours is cut where a pause begins and ends', () => {
    const { explanation } = compute({
      unit: 'working-hour',
      amount: 8,
      pauses: [pause('03-02T10:00', '03-02T15:00')],
    });
    expect(told(explanation)).toEqual([
      ['counted', 1],
      ['paused', 0],
      ['counted', 7],
    ]);
    expect(explanation[1]).toMatchObject(pause('03-02T10:00', '03-02T15:00'));
  });

  it('of rolling days keeps dates whole', () =>
    expect(
      told(
        compute({
          amount: 2,
          policy: { dayCounting: 'rolling-8h' },
          pauses: [pause('03-03T10:00', '03-03T15:00')],
        }).explanation,
      ),
    ).toEqual([['counted', 2]]));

  it('says what a restart loses', () =>
    expect(
      told(
        compute({
          pauses: [pause('03-04T09:00', '03-05T09:00')],
          policy: { pause: 'restart' },
        }).explanation,
      ),
    ).toEqual([
      ['reception', 0],
      ['restarted', 0],
      ['paused', 0],
      ['counted', 1],
      ['weekend', 0],
      ['counted', 2],
    ]));

  it('of a paused limit ends where the pause begins', () => {
    const { explanation, dueAt } = compute({ pauses: [pause('03-04T10:00', null)] });
    expect(dueAt).toBeNull();
    expect(told(explanation)).toEqual([
      ['reception', 0],
      ['counted', 2],
    ]);
    expect(explanation.at(-1)?.to).toBe(t('03-04T10:00'));
  });

  it('says that the end rolls', () => {
    const { explanation } = compute({ unit: 'calendar-day', amount: 5 });
    expect(told(explanation)).toEqual([
      ['reception', 0],
      ['counted', 5],
      ['rolled', 0],
    ]);
    expect(explanation.at(-1)?.text).toEqual({
      vi: 'Ngày cuối cùng là ngày nghỉ: thời hạn kết thúc lúc thứ Hai, 09/03/2026, 17:00',
      en: 'The last day is a day off: the time ends at Monday, 09/03/2026, 17:00',
    });
  });

  it('divides a month by its days', () =>
    expect(
      told(
        compute({ unit: 'month', amount: 1, pauses: [pause('03-10T09:00', '03-11T09:00')] })
          .explanation,
      ),
    ).toEqual([
      ['reception', 0],
      ['counted', 0.258064516],
      ['paused', 0],
      ['counted', 0.741935484],
    ]));

  it('of a receipt after its own due instant is one line', () => {
    const { explanation, dueAt } = compute({
      startAt: t('03-02T18:00'),
      unit: 'same-working-day',
      amount: 0,
      policy: { reception: 'as-submitted' },
    });
    expect(dueAt).toBe(t('03-02T17:00'));
    expect(told(explanation)).toEqual([['reception', 0]]);
  });
});

describe('steps', () => {
  it('skip paused time and wait with an open pause', () =>
    expect(compute({ steps: [1, 2, 8], pauses: [pause('03-02T11:00', null)] }).stepDueAt).toEqual([
      t('03-02T10:00'),
      null,
      null,
    ]));

  it('ignore extensions', () =>
    expect(
      compute({ steps: [8], extensions: [{ unit: 'working-day', amount: 9 }] }).stepDueAt,
    ).toEqual([t('03-03T09:00')]));
});

it('an extension of nothing leaves the date', () =>
  expect(compute({ extensions: [{ unit: 'calendar-day', amount: 0 }] }).dueAt).toBe(
    t('03-05T17:00'),
  ));

it('the last day of a year that is announced is not provisional', () => {
  const eve = {
    startAt: t('12-30T09:00'),
    amount: 1,
    policy: { dayCounting: 'midnight-24h' },
  } as const;
  expect(compute(eve)).toMatchObject({ dueAt: t('12-31T23:00') + 3_600_000, provisional: false });
  expect(compute({ ...eve, amount: 2 }).provisional).toBe(true);
});

describe('an override', () => {
  it.each([
    ['addOff', '2026-03-04', '03-06T17:00'],
    ['addWorking', '2026-03-07', '03-05T17:00'],
    ['removeOff', '2026-03-04', '03-05T17:00'],
  ])('%s %s', (name, date, due) =>
    expect(compute({ calendarOverride: { [name]: [date] } }).dueAt).toBe(t(due)),
  );

  it('has the last word on days off and make-up days', () => {
    const days = [off('2026-03-03'), { ...off('2026-03-07'), kind: 'make-up' as const }];
    const due = (calendarOverride: DeadlineRequest['calendarOverride'] = {}) => {
      const answer = computeDeadline({ ...base, calendarOverride }, plainCalendar({ days }));
      return answer.ok ? answer.value.dueAt : null;
    };
    expect(due()).toBe(t('03-06T17:00'));
    expect(due({ removeOff: ['2026-03-03'] })).toBe(t('03-05T17:00'));
    expect(due({ addWorking: ['2026-03-03'] })).toBe(t('03-05T17:00'));
    expect(due({ addOff: ['2026-03-06', '2026-03-07'] })).toBe(t('03-09T17:00'));
  });

  it.each([
    ['/calendarOverride/addOff/0', { addOff: ['2031-03-04'] }],
    ['/calendarOverride/addWorking/0', { addOff: ['2026-03-04'], addWorking: ['2026-03-04'] }],
  ])('is refused at %s', (pointer, calendarOverride) =>
    expect(computeDeadline({ ...base, calendarOverride }, calendar)).toMatchObject({
      ok: false,
      error: { code: 'deadline.invalid', errors: [{ pointer }] },
    }),
  );
});

it.each<[string, Partial<DeadlineRequest>]>([
  ['/startAt', { startAt: Date.parse('2025-12-31T09:00:00+07:00') }],
  ['/amount', { amount: 600 }],
  ['/amount', { unit: 'month', amount: 22 }],
  ['/pauses/0/to', { pauses: [{ from: t('03-03T09:00'), to: Date.parse('2028-01-01T00:00Z') }] }],
  ['/extensions/0/amount', { extensions: [{ unit: 'month', amount: 24 }] }],
  ['/steps', { steps: [8_000] }],
])('beyond the calendar is refused at %s', (pointer, change) =>
  expect(computeDeadline({ ...base, ...change }, calendar)).toMatchObject({
    ok: false,
    error: { code: 'deadline.beyond-calendar', errors: [{ pointer }] },
  }),
);
