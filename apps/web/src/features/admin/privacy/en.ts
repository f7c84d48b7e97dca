import type { Same } from '../../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'Personal data',
  lead: 'Requests for erasure, and dossiers whose retention period is over. Every decision is recorded with its reason.',
  requests: 'Requests for erasure',
  show: 'Show',
  states: {
    open: 'Waiting',
    erased: 'Erased',
    refused: 'Refused',
    withdrawn: 'Taken back',
  },
  empty: 'There are no requests',
  asked: (when) => `Asked on ${when}`,
  decided: (who, when) => `${who} decided on ${when}`,
  kept: (code, date) => `${code}: kept until the end of ${date}`,
  erase: 'Erase the data',
  refuse: 'Refuse',
  eraseBody:
    'The account is closed, contact data and messages are erased, drafts and dossiers past their retention period are anonymised. This cannot be undone. Dossiers within their retention period are kept.',
  refuseBody: 'The person will see this reason.',
  reason: 'Reason',
  done: 'The decision was recorded.',
  failed: 'That did not work; please try again.',
  retention: 'Dossiers past their retention period',
  retentionLead: 'The retention rules are illustrative until the authority issues its own.',
  noneDue: 'No dossier has come to the end of its retention period',
  ended: (date) => `Ended on ${date}`,
  anonymise: 'Anonymise',
  anonymiseBody:
    'Personal data in the form, the applicant’s name and the files that were sent are destroyed. The history and the papers of the authority stay. This cannot be undone.',
  hold: 'Hold',
  holdBody: 'For example: a complaint, an audit or a court case is pending.',
};
