import type { Same } from '../../i18n/use-text.js';
import type { vi } from './status-vi.js';

export const en: Same<typeof vi> = {
  draft: 'Draft',
  submitted: 'Submitted, awaiting reception',
  'supplement-requested': 'Needs more from you',
  supplementAwaited: 'Awaiting supplement',
  'refused-at-reception': 'Not accepted',
  'in-process': 'In progress',
  'awaiting-payment': 'Awaiting payment',
  decided: 'Decided',
  returned: 'Result handed over',
  withdrawn: 'Withdrawn',
  stopped: 'Stopped',
};
