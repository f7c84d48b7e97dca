import type { vi } from './vi.js';

export const en: typeof vi = {
  title: 'Give an opinion on a dossier',
  lead: (agency) =>
    `${agency} asks your organisation for its opinion. You need no account; this link answers once.`,
  noLink: 'This page needs the link of the mail',
  noLinkBody: 'Please open it from the button in the mail that asks for your opinion.',
  organisation: 'Organisation asked',
  dossier: 'Dossier',
  procedure: 'Procedure',
  due: 'Answer by',
  question: 'The question',
  files: 'Papers shown to you',
  noFiles: 'No papers come with this question.',
  download: (name) => `Download ${name}`,
  notLoaded: 'The file could not be loaded; please try again.',
  silence: {
    'deemed-consent': 'Without an answer in time, your organisation is deemed to agree.',
    'proceed-without': 'Without an answer in time, the dossier goes on without this opinion.',
    escalate: 'Without an answer in time, the matter is put before the leader.',
  },
  answer: 'The opinion of your organisation',
  positions: {
    agree: 'Agree',
    'agree-with-conditions': 'Agree, with conditions',
    disagree: 'Disagree',
  },
  conditions: 'Conditions',
  text: 'Your opinion',
  signerName: 'Name of the signer',
  signerTitle: 'Title',
  uploads: 'Documents with the opinion (optional)',
  once: 'An opinion is sent once and cannot be changed afterwards.',
  send: 'Send the opinion',
  sentTitle: 'Your opinion has arrived',
  sent: (code, when) =>
    `Your opinion on dossier ${code} was recorded on ${when}. A confirmation is on its way to you. Thank you.`,
  sentLate: 'It came after its due date; the authority has received it all the same.',
  failed: 'It could not be sent. What you typed is still here; please try again.',
};
