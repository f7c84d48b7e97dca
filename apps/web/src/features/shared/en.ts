import type { Same } from '../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  blank: 'Not filled in',
  yes: 'Yes',
  no: 'No',
  nth: (what: string, n: number) => `${what} ${n}`,
  download: 'Download',
  issued: (when: string) => `Issued ${when}`,
  verify: 'Verification code',
  noDocuments: 'No document has been issued yet.',
  system: 'System',
  linked: {
    title: 'Linked dossiers',
    lead: 'These dossiers share one time limit and are counted once in the statistics.',
    origin: 'Handed over by dossier',
    linked: 'Handed over to dossier',
    waitsForThis: 'That dossier waits for the result of this one.',
    waitsForThat: 'This dossier waits for the result of that one.',
    endsToo: (which: string) => `Linked dossiers end with this one: ${which}.`,
    outcomes: {
      approved: 'It has its result: approved.',
      rejected: 'It has its result: not approved.',
      refused: 'It was not accepted.',
      stopped: 'Its processing was stopped.',
      withdrawn: 'It was withdrawn.',
    },
  },
  remove: 'Remove',
  stop: 'Stop',
  choose: 'Choose files',
  fileTypes: 'PDF, image, Word or Excel; at most 50 MB each',
  tooLarge: (name: string) => `${name} is larger than 50 MB and was not sent.`,
  notSent: (name: string) => `${name} was not sent.`,
  noEvents: 'Nothing has happened yet.',
};
