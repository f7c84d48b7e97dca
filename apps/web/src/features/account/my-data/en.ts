import type { Same } from '../../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'My data',
  lead: 'What the portal knows about you. You may take it with you and ask for it to be erased, under the Personal Data Protection Law 91/2025/QH15.',
  takeTitle: 'Take it with you',
  takeBody:
    'One JSON file with your account, every dossier you filed with its form and the list of its files, and every message that was sent to you.',
  take: 'Download my data',
  eraseTitle: 'Ask for erasure',
  eraseBody:
    'An administrator decides. Open dossiers have to end or be withdrawn first. Finished dossiers are kept until the end of their retention period and anonymised then; you will see the dates here. The account is closed for good.',
  officer:
    'What officers did is the record of the authority, so this account cannot be erased from here. Tell an administrator when you leave your post.',
  reason: 'Reason (optional)',
  ask: 'Send the request',
  sure: 'I understand that my account will be closed.',
  asked: 'Your request was sent.',
  withdraw: 'Take the request back',
  withdrawn: 'The request was taken back.',
  requests: 'Your requests',
  states: {
    open: 'Waiting for a decision',
    erased: 'Erased',
    refused: 'Refused',
    withdrawn: 'Taken back',
  },
  answer: (text) => `Answer: ${text}`,
  kept: (code, date) => `${code}: kept until the end of ${date}`,
  failed: 'That did not work; please try again.',
};
