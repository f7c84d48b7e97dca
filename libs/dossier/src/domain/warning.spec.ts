import { parseInstant } from '#libs/kernel';
import { compileCalendar, type CalendarData } from '#libs/working-time/domain';
import { warningsOfDossier, warningsOfTask, watch, type WarningLevel } from './warning.js';

const at = (text: string): number => parseInstant(`${text}+07:00`) ?? NaN;
const hours = [
  ['08:00', '12:00'],
  ['13:00', '17:00'],
] as const;
const data: CalendarData = {
  code: 'test',
  version: 1,
  zone: 'Asia/Ho_Chi_Minh',
  years: [{ year: 2026, announced: true }],
  weeks: [
    {
      effectiveFrom: '2026-01-01',
      hours: { mon: hours, tue: hours, wed: hours, thu: hours, fri: hours },
    },
  ],
  days: [{ date: '2026-11-24', kind: 'swap-off', name: { vi: 'nghỉ', en: 'off' } }],
};
const compiled = compileCalendar(data);
if (!compiled.ok) throw new Error('calendar');
const calendar = compiled.value;

const dossier = {
  since: at('2026-11-02T09:00:00'),
  dueAt: at('2026-11-27T17:00:00'),
  dueSoonDays: 3,
  extensible: true,
};
const none = new Set<WarningLevel>();

describe('the warnings of a dossier', () => {
  it('come three working days before, one working day before, and when it is late', () =>
    expect(warningsOfDossier(dossier, calendar)).toEqual([
      { level: 'due-soon', at: at('2026-11-23T08:00:00') },
      { level: 'apology-due', at: at('2026-11-26T08:00:00') },
      { level: 'overdue', at: at('2026-11-27T17:00:00') + 1 },
    ]));

  it('follow the threshold of the procedure', () =>
    expect(warningsOfDossier({ ...dossier, dueSoonDays: 1 }, calendar)[0]).toEqual({
      level: 'due-soon',
      at: at('2026-11-26T08:00:00'),
    }));

  it('draft no apology for what was extended or stands still', () =>
    expect(
      warningsOfDossier({ ...dossier, extensible: false }, calendar).map((w) => w.level),
    ).toEqual(['due-soon', 'overdue']));

  it('are no news where they lie before the acceptance', () =>
    expect(
      warningsOfDossier({ ...dossier, since: at('2026-11-26T09:00:00') }, calendar).map(
        (w) => w.level,
      ),
    ).toEqual(['overdue']));

  it('count from the last working day where the end lies on a day off', () =>
    expect(
      warningsOfDossier({ ...dossier, dueAt: at('2026-11-28T17:00:00') }, calendar)[1]?.at,
    ).toBe(at('2026-11-27T08:00:00')));

  it('take the day that ends, not the one that begins, at 24:00', () =>
    expect(
      warningsOfDossier({ ...dossier, dueAt: at('2026-11-28T00:00:00') }, calendar)[1]?.at,
    ).toBe(at('2026-11-26T08:00:00')));

  it('are only lateness where the calendar does not reach', () =>
    expect(
      warningsOfDossier({ ...dossier, dueAt: at('2027-02-01T17:00:00') }, calendar).map(
        (w) => w.level,
      ),
    ).toEqual(['overdue']));
});

describe('the warnings of a task', () => {
  const task = { since: at('2026-11-20T15:00:00'), dueAt: at('2026-11-23T15:00:00') };

  it('remind the desk two working hours before its answer is due', () =>
    expect(
      warningsOfTask({ ...task, kind: 'reception', dueAt: at('2026-11-23T14:00:00') }, calendar),
    ).toEqual([
      { level: 'first-answer-due', at: at('2026-11-23T11:00:00') },
      { level: 'overdue', at: at('2026-11-23T14:00:00') + 1 },
    ]));

  it('remind a consulted unit a working day before, and leave its silence to its rule', () =>
    expect(
      warningsOfTask({ ...task, kind: 'consultation', dueAt: at('2026-11-25T17:00:00') }, calendar),
    ).toEqual([
      { level: 'half-time', at: expect.any(Number) as unknown },
      { level: 'due-soon', at: at('2026-11-23T08:00:00') },
    ]));

  it('remind a consulted unit when half of its working time is gone', () =>
    expect(
      warningsOfTask(
        {
          kind: 'consultation',
          since: at('2026-11-16T08:00:00'),
          dueAt: at('2026-11-19T17:00:00'),
        },
        calendar,
      )[0],
    ).toEqual({ level: 'half-time', at: at('2026-11-17T17:00:00') }));

  it.each(['step', 'payment', 'escalation', 'apology'] as const)('tell of a late %s', (kind) =>
    expect(warningsOfTask({ ...task, kind }, calendar)).toEqual([
      { level: 'overdue', at: task.dueAt + 1 },
    ]),
  );
});

describe('watching', () => {
  const warnings = warningsOfDossier(dossier, calendar);

  it('says nothing before, and knows when to look again', () =>
    expect(watch(warnings, none, at('2026-11-20T09:00:00'))).toEqual({
      say: null,
      passed: [],
      next: at('2026-11-23T08:00:00'),
    }));

  it('says a level once', () => {
    const now = at('2026-11-23T08:00:00');
    expect(watch(warnings, none, now).say).toBe('due-soon');
    expect(watch(warnings, new Set<WarningLevel>(['due-soon']), now)).toEqual({
      say: null,
      passed: [],
      next: at('2026-11-26T08:00:00'),
    });
  });

  it('says only the worst after an outage, and never comes back to the others', () =>
    expect(watch(warnings, none, at('2026-11-30T08:00:00'))).toEqual({
      say: 'overdue',
      passed: ['apology-due', 'due-soon'],
      next: null,
    }));

  it('is late only after the last moment', () => {
    const said = new Set<WarningLevel>(['due-soon', 'apology-due']);
    expect(watch(warnings, said, dossier.dueAt).say).toBeNull();
    expect(watch(warnings, said, dossier.dueAt + 1).say).toBe('overdue');
  });
});
