import type { Same } from '../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'Are dossiers on time?',
  period: 'Period',
  periods: {
    month: 'Last 30 days',
    quarter: 'Last 90 days',
    half: 'Last 6 months',
    year: 'Last 12 months',
  },
  by: 'By',
  group: { procedure: 'Procedure', unit: 'Unit', month: 'Month' },
  answer: (share: string, finished: string) =>
    `${share} of the ${finished} finished dossiers were on time.`,
  answerNone: 'No dossier was finished in this period.',
  overdue: (n: number) =>
    n === 0 ? 'None is overdue now.' : n === 1 ? 'One is overdue now.' : `${n} are overdue now.`,
  perUnit:
    'Each dossier is counted in every unit that has worked on it, so the rows do not add up to a total.',
  worst: (name: string, n: number) => `Most of them at “${name}”: ${n}.`,
  measures: {
    received: 'Received',
    finished: 'Finished',
    onTime: 'On time',
    late: 'Late',
    open: 'Open',
    overdue: 'Overdue',
  },
  share: 'On-time share',
  median: 'Median working time',
  medianHint: 'half of the dossiers were faster',
  total: 'Total',
  csv: 'Download CSV',
  print: 'Print',
  riskTitle: 'Which dossiers are about to be late?',
  linkedFrom: (code: string) => `linked from ${code}, under its clock`,
  riskAnswer: (n: number) =>
    n === 0
      ? 'None is due within the next 24 working hours.'
      : `${n} ${n === 1 ? 'is' : 'are'} due within the next 24 working hours, or overdue already.`,
  riskMany: (n: number) =>
    `At least ${n} are due within the next 24 working hours, or overdue already; these are the most urgent.`,
  unseenTitle: 'What has nobody taken note of?',
  unseenNone: 'Everything that was handed on was noted within the hours of its unit.',
  unseenAnswer: (name: string, n: number) =>
    `Most of it in “${name}”: ${n} ${n === 1 ? 'dossier' : 'dossiers'} that nobody has taken note of in time.`,
  unseenWaiting: 'Not noted in time',
  unseenLong: 'After twice the hours',
  unseenSince: 'Oldest since',
  unseen: 'Dossiers that nobody has taken note of in time',
  unseenTwice: 'Dossiers not noted after twice the hours',
  paceTitle: 'Do we keep up with what comes in?',
  pace: (received: number, finished: number) =>
    finished >= received
      ? `Yes: ${received} received and ${finished} finished in this period.`
      : `Not yet: ${received} received, ${finished} finished; the pile grew by ${received - finished}.`,
  onTimeOf: (share: string) => `${share} on time`,
  stepTitle: 'Which step holds dossiers up?',
  stepAnswer: (name: string, n: number) => `Most are at “${name}”: ${n}.`,
  asTable: 'Show as a table',
  unit: 'Unit',
  stepColumn: 'Step',
  whereTitle: 'Where do dossiers wait?',
  whereAnswer: (name: string, n: number) => `Mostly at “${name}”: ${n} open.`,
  empty: 'No figures for this period',
  emptyBody: 'Choose a longer period, or come back once dossiers have been received.',
  dossiers: 'The dossiers behind the number',
  back: 'Back to the figures',
  none: 'There are none',
  code: 'Dossier',
  procedure: 'Procedure',
  applicant: 'Applicant',
  status: 'Status',
  due: 'Due',
  at: 'With',
  received: 'Received',
  decided: 'Decided',
};
