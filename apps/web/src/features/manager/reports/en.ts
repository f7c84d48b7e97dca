import type { Same } from '../../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'Reports',
  lead: 'The register of dossiers (form 07), lists and figures of a period, as CSV files that any spreadsheet opens. Large reports are built in the queue; you can leave this page.',
  kind: 'Kind of report',
  kinds: {
    register: 'Register of dossiers (form 07)',
    dossiers: 'List of dossiers and where they are',
    summary: 'Figures',
  },
  by: 'By',
  groups: {
    procedure: 'procedure',
    unit: 'unit',
    step: 'step',
    officer: 'officer',
    month: 'month',
  },
  from: 'From',
  to: 'To, included',
  make: 'Build the report',
  failed: 'The report could not be built. Please try again.',
  mineTitle: 'Your reports',
  none: 'You have not built a report yet',
  noneBody: 'Choose a kind and a period above, then “Build the report”.',
  report: 'Report',
  period: 'Period',
  asked: 'Asked for',
  state: 'State',
  states: { queued: 'Waiting', running: 'Being built', done: 'Done', failed: 'Failed' },
  rows: (n) => `${n} ${n === '1' ? 'row' : 'rows'}`,
  rowsOf: (n, all) => `${n} of ${all} rows`,
  download: 'Download',
  downloadOf: (name) => `Download ${name}`,
};
