import type { Same } from '../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  optional: '(optional)',
  yes: 'Yes',
  no: 'No',
  choose: 'Choose…',
  add: (what: string) => `Add: ${what.toLowerCase()}`,
  remove: 'Remove',
  nth: (what: string, n: number) => `${what} ${n}`,
  row: 'Entry',
  undo: 'Removed. Put it back?',
  calendar: {
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    previousYear: 'Previous year',
    nextYear: 'Next year',
    previousDecade: 'Previous decade',
    nextDecade: 'Next decade',
    monthLevelControl: 'Choose a month',
    yearLevelControl: 'Choose a year',
  },
  faults: {
    required: () => 'This needs an answer.',
    agree: () => 'Tick this to go on.',
    pattern: () => 'This does not look right yet. See the hint above.',
    email: () => 'This is not an e-mail address yet, for example name@company.com.',
    short: (n: number) => `At least ${n} characters.`,
    long: (n: number) => `At most ${n} characters.`,
    small: (n: number) => `Not less than ${n}.`,
    large: (n: number) => `Not more than ${n}.`,
    few: (n: number) => `At least ${n} entries.`,
    many: (n: number) => `At most ${n} entries.`,
    choice: () => 'Choose one from the list.',
  },
};
