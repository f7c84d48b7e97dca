import { createRequire } from 'node:module';
import { legalDate, startOfLegalDate } from '#libs/kernel';
import type { WorkingCalendar } from '#libs/working-time/domain';
import type { Contender } from './deadlines-measure.js';

const require = createRequire(import.meta.url);

/** Some are CommonJS with a `default`, some without. */
function load(name: string): unknown {
  const loaded = require(name) as { default?: unknown };
  return loaded.default ?? loaded;
}

/** Of peers that know no holiday, and so do not count as holiday-aware. */
export const WEEKENDS_ONLY = 'knows weekends only';

/** The least that can be done: two arrays, no reception, no policy, no zone but +07:00. */
export function bareTable(calendar: WorkingCalendar): Contender {
  const first = calendar.midnight(0);
  const before = new Int32Array(calendar.length + 1);
  const closes: number[] = [];
  for (let day = 0; day < calendar.length; day++) {
    if (calendar.isWorking(day)) closes.push(calendar.close(day));
    before[day + 1] = closes.length;
  }
  const close = Float64Array.from(closes);
  const due = (at: number, n: number) =>
    close[(before[Math.floor((at - first) / 86_400_000) + 1] ?? 0) + n - 1] ?? NaN;
  return { name: 'bare prefix table', due };
}

interface BusinessMoment {
  businessAdd(days: number): BusinessMoment;
  addWorkingTime(days: number, unit: 'days'): BusinessMoment;
  valueOf(): number;
}
interface Moment {
  (at: number): BusinessMoment;
  updateLocale(locale: string, settings: object): void;
}
interface BusinessDay {
  addBusinessTime(days: number, unit: 'days'): BusinessDay;
  businessDaysAdd(days: number): BusinessDay;
  valueOf(): number;
}
interface Dayjs {
  (at: number): BusinessDay;
  extend(plugin: unknown, options?: object): void;
  setHolidays(holidays: readonly string[]): void;
}
interface LuxonDay {
  plusBusiness(amount: { days: number }): LuxonDay;
  setupBusiness(settings: { holidayMatchers: ((day: LuxonDay) => boolean)[] }): void;
  toISODate(): string;
  toMillis(): number;
}

/** Every library of the registry that claims holidays, told of ours as far as it can be told. */
export function peers(calendar: WorkingCalendar): Contender[] {
  const off = calendar.data.days.filter(({ kind }) => kind !== 'make-up').map(({ date }) => date);
  const makeUp = calendar.data.days.filter(({ kind }) => kind === 'make-up').map((d) => d.date);
  return [
    ...dayjsPeers(off, makeUp),
    ...momentPeers(off),
    luxonPeer(new Set(off)),
    bundledHolidays(),
    dateFnsPeer(),
  ];
}

function dayjsPeers(off: readonly string[], makeUp: readonly string[]): Contender[] {
  const fresh = (): Dayjs => {
    for (const key of Object.keys(require.cache))
      if (/[\\/]dayjs[\\/]/.test(key)) delete require.cache[key];
    return load('dayjs') as Dayjs;
  };
  const time = fresh();
  time.extend(load('dayjs-business-time'));
  time.setHolidays(off);
  const days = fresh();
  const told = { holidays: off, holidayFormat: 'YYYY-MM-DD' };
  const also = { additionalWorkingDays: makeUp, additionalWorkingDayFormat: 'YYYY-MM-DD' };
  days.extend(load('dayjs-business-days2'), { ...told, ...also });
  return [
    {
      name: 'dayjs-business-time',
      told: 'our days off',
      due: (at, n) => time(at).addBusinessTime(n, 'days').valueOf(),
    },
    {
      name: 'dayjs-business-days2',
      told: 'our days off and make-up days',
      due: (at, n) => days(at).businessDaysAdd(n).valueOf(),
    },
  ];
}

function momentPeers(off: readonly string[]): Contender[] {
  const moment = load('moment') as Moment;
  load('moment-business-time');
  load('moment-business-days');
  moment.updateLocale('en', { holidays: off, holidayFormat: 'YYYY-MM-DD' });
  const told = 'our days off';
  return [
    {
      name: 'moment-business-days',
      told,
      due: (at, n) => moment(at).businessAdd(n).valueOf(),
    },
    {
      name: 'moment-business-time',
      told,
      due: (at, n) => moment(at).addWorkingTime(n, 'days').valueOf(),
    },
  ];
}

function luxonPeer(off: ReadonlySet<string>): Contender {
  const { DateTime } = require('luxon-business-days') as {
    DateTime: { fromMillis(at: number): LuxonDay };
  };
  const isOff = (day: LuxonDay) => off.has(day.toISODate());
  const due = (at: number, n: number) => {
    const start = DateTime.fromMillis(at);
    start.setupBusiness({ holidayMatchers: [isOff] });
    return start.plusBusiness({ days: n }).toMillis();
  };
  return { name: 'luxon-business-days', told: 'our days off', due };
}

/** Brings holidays of its own. (business-days-js knows those of the United States only.) */
function bundledHolidays(): Contender {
  const Holidays = load('date-holidays') as new (country: string) => {
    getHolidays(year: number): { date: string; type: string }[];
  };
  const known = new Set<string>();
  const vietnam = new Holidays('VN');
  for (let year = 2023; year <= 2027; year++)
    for (const { date, type } of vietnam.getHolidays(year))
      if (type === 'public') known.add(date.slice(0, 10));
  return { name: 'date-holidays (VN) with a loop', told: 'its own table', due: loop(known) };
}

const loop = (off: ReadonlySet<string>) => (at: number, n: number) => {
  let day = startOfLegalDate(legalDate(at));
  for (let left = n; left > 0;) {
    day += 86_400_000;
    const weekday = new Date(day + 7 * 3_600_000).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !off.has(legalDate(day))) left--;
  }
  return day;
};

function dateFnsPeer(): Contender {
  const { addBusinessDays } = load('date-fns') as {
    addBusinessDays(at: number, days: number): Date;
  };
  const due = (at: number, n: number) => addBusinessDays(at, n).valueOf();
  return { name: 'date-fns addBusinessDays', told: WEEKENDS_ONLY, due };
}
