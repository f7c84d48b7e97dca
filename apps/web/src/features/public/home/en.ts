import type { Same } from '../../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'What do you need to get done?',
  lead: 'One door for every procedure an investor meets in the industrial parks and the economic zone of Hai Phong. File online, see whose turn it is, and know the day you will have your answer.',
  search: 'Find a procedure',
  placeholder: 'For example: work permit, 1.009748…',
  hint: 'Vietnamese names can be typed with or without accents.',
  found: (n: number) =>
    n === 0 ? 'No procedure found' : `${n} ${n === 1 ? 'procedure' : 'procedures'}`,
  nothing: 'Try a shorter word, or clear the search to see everything.',
  clear: 'Show all procedures',
  within: (limit: string) => `Decided within ${limit}`,
  track: 'Already filed?',
  trackBody: 'See where your dossier is with the code on your receipt.',
  trackLink: 'Track a dossier',
  filedToday: (limit: string) => `If a dossier with ${limit} were accepted right now`,
  filedBody:
    'Every due date is computed from the real working calendar and explained line by line. Nobody types one in.',
  calculator: 'Work out a deadline yourself',
};
