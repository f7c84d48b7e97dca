import type { Same } from '../../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  all: 'My dossiers',
  sentence: {
    draft: 'You have not submitted this dossier yet.',
    submitted: 'The one-stop desk is looking at it and answers you within 8 working hours.',
    'supplement-requested':
      'The office needs more from you. The clock stands still until you answer.',
    'refused-at-reception':
      'It was not accepted. The reason is in the refusal slip below; you are free to file again.',
    'in-process': 'It is being worked on.',
    'awaiting-payment':
      'It waits for your fee at the one-stop desk. The clock goes on once you have paid.',
    decided: 'The decision is made. The one-stop desk will hand it to you.',
    returned: 'The result has been handed to you.',
    withdrawn: 'You have withdrawn this dossier.',
    stopped: 'Work on it has been stopped. The reason is in the notice below.',
  },
  approved: 'It was approved.',
  rejected: 'It was not approved. The reason is in the decision.',
  at: (unit: string, step: string) => `It is with ${unit}, at the step “${step}”.`,
  atMany: (n: number) => `${n} offices are looking at it at the same time:`,
  answerBy: (when: string) => `due ${when}`,
  process: 'Which steps does it go through?',
  clock: 'When you will have the result',
  promised: 'The deadline it had',
  firstAnswer: 'When you will have an answer',
  secret: 'Tracking secret',
  secretHint:
    'Together with the dossier code it lets others follow the progress without signing in.',
  documents: 'Documents',
  history: 'What has happened',
  filed: 'What you filed',
  papers: 'Papers you filed',
  print: 'Print',
  withdraw: 'Withdraw',
  withdrawAsk: 'Withdraw this dossier?',
  withdrawBody:
    'The office stops working on it. This cannot be undone; if need be, you file a new one.',
  reason: 'Reason',
  keep: 'Keep it',
  withdrawYes: 'Withdraw it',
  supplement: 'Supply what is missing',
  supplementLead: 'The office asks:',
  basis: (law: string) => `Legal basis: ${law}`,
  supplementItems: 'Upload what is asked for, then send. The clock goes on the moment you do.',
  note: 'A note to the office',
  send: 'Send the supplement',
  rate: 'How was it?',
  rateLead: 'Your view helps the office do better.',
  scores: ['Very poor', 'Poor', 'Fair', 'Good', 'Very good'].join('|'),
  comment: 'What went well, what did not?',
  sendRating: 'Send',
  thanks: 'Thank you for telling us.',
  failed: 'That did not work. What you entered is still here; try again.',
};
