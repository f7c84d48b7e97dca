import { fate, recalculate, settled, type OpenClocks } from './recalculate.js';
import type { Timekeeper } from './timekeeper.js';

const NOW = 1_000;

describe('a promised date for which the rules now give another one', () => {
  it.each([
    [null, 5_000, 'same'],
    [5_000, null, 'same'],
    [5_000, 5_000, 'same'],
    [5_000, 6_000, 'moves'],
    [5_000, 2_000, 'moves'],
    [1_000, 6_000, 'moves'],
    [999, 6_000, 'is-late'],
    [999, 500, 'is-late'],
    [5_000, 999, 'would-be-late'],
  ] as const)('%p, now %p: %s', (before, after, what) =>
    expect(fate(before, after, NOW)).toBe(what),
  );

  it('stays where it has passed into the past tense, and moves where it has not', () => {
    expect(settled(999, 6_000, NOW)).toBe(999);
    expect(settled(5_000, 999, NOW)).toBe(5_000);
    expect(settled(5_000, 6_000, NOW)).toBe(6_000);
    expect(settled(null, 6_000, NOW)).toBe(6_000);
    expect(settled(5_000, null, NOW)).toBeNull();
  });
});

describe('the clocks of a dossier under other rules', () => {
  const limit = { amount: 5, unit: 'working-day' } as const;
  const task = {
    id: 't',
    kind: 'step',
    name: { vi: 'b', en: 's' },
    limit,
    openedAt: 10,
    dueAt: 4_000,
    unitId: 'u',
    consultationId: null,
  } as const;
  const late = { ...task, id: 'late', dueAt: 500 } as const;
  const clocks: OpenClocks = {
    clock: [{ clock: 'dossier', kind: 'start', at: 0 }],
    legalLimit: limit,
    committedLimit: null,
    dueAt: 5_000,
    legalDueAt: 5_000,
    provisional: false,
    tasks: [task, late],
  };
  const time = (dueAt: number | null): Timekeeper => ({
    calendarVersion: 'x 2',
    dueAt: () => 4_500,
    dates: () => ({ dueAt, provisional: true }),
    read: () => {
      throw new Error('not for many at once');
    },
    workingMinutes: () => 0,
    isProvisional: () => true,
  });

  it('move, each for itself', () =>
    expect(recalculate(clocks, time(6_000), NOW)).toEqual({
      dossier: { before: 5_000, after: 6_000, kept: null },
      counted: true,
      legalDueAt: 6_000,
      provisional: true,
      holdsUntil: 4_000,
      tasks: [
        { before: 4_000, after: 4_500, kept: null, task },
        { before: 500, after: 4_500, kept: 'is-late', task: late },
      ],
    }));

  it.each([
    ['the date that is there passes', { dueAt: 5_000 }, 6_000, 5_000],
    ['the new date passes', { dueAt: 5_000 }, 4_800, 4_800],
    ['the date of the law passes first', { dueAt: 5_000, legalDueAt: 4_700 }, 6_000, 4_700],
    ['what is late stays late', { dueAt: 500, legalDueAt: 500 }, 6_000, Infinity],
    ['the new date has passed, and then the old one', { dueAt: 5_000 }, 900, 5_000],
    ['nothing moves', { dueAt: 6_000, legalDueAt: 6_000 }, 6_000, Infinity],
  ])('hold until %s', (_, dates, dueAt, until) => {
    const found = (now: number) =>
      recalculate({ ...clocks, tasks: [], ...dates }, time(dueAt), now);
    expect(found(NOW).holdsUntil).toBe(until);
    if (until === Infinity) return expect(found(1e9).dossier).toEqual(found(NOW).dossier);
    expect(found(until).dossier).toEqual(found(NOW).dossier);
    return expect(found(until + 1)).not.toEqual(found(NOW));
  });

  it('hold until a line of the ledger that lies ahead', () => {
    const ahead = { clock: 'dossier', kind: 'pause', at: 2_000 } as const;
    const later = { ...clocks, clock: [...clocks.clock, ahead] };
    expect(recalculate(later, time(6_000), NOW).holdsUntil).toBe(2_000);
  });

  it('leave a stopped clock alone', () => {
    const stopped: OpenClocks = {
      ...clocks,
      clock: [...clocks.clock, { clock: 'dossier', kind: 'stop', at: 9 }],
    };
    expect(recalculate(stopped, time(6_000), NOW).dossier).toBeNull();
  });

  it('find nothing where nothing differs, or where the clock stands still', () => {
    expect(recalculate({ ...clocks, tasks: [] }, time(5_000), NOW).dossier).toBeNull();
    expect(recalculate({ ...clocks, dueAt: null }, time(null), NOW).dossier).toBeNull();
  });

  it('follow the committed limit for the date that was promised', () => {
    const committed: OpenClocks = {
      ...clocks,
      committedLimit: { amount: 3, unit: 'working-day' },
    };
    expect(recalculate(committed, time(6_000), NOW).dossier?.after).toBe(6_000);
  });
});
