import type { Same } from '../../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'My dossiers',
  empty: 'You have no dossiers yet',
  emptyBody:
    'Find the procedure you need, see its papers and its time limit, then file from right here.',
  find: 'Find a procedure',
  needsYou: 'Waiting for you',
  running: 'In progress',
  drafts: 'Drafts',
  over: 'Finished',
  at: (unit: string) => `With ${unit}`,
  finished: (when: string) => `Decided ${when}`,
  saved: (when: string) => `Last saved ${when}`,
  answer: 'Answer the request for more',
  pay: 'Pay the fee at the one-stop desk to restart the clock',
  wait: 'The one-stop desk answers within 8 working hours',
};
