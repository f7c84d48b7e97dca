import type { vi } from './vi.js';

export const en: typeof vi = {
  title: 'Dossiers I follow',
  lead: 'The portal tells you of every turn of these dossiers, as long as you may see them.',
  empty: 'You follow no dossier yet',
  emptyBody: 'Open a dossier and press “Follow dossier”: it will appear here.',
  since: (date: string) => `followed since ${date}`,
  at: (units: string) => `Now with ${units}`,
  finished: (date: string) => `Result on ${date}`,
  stop: 'Stop following',
  stopOf: (code: string) => `Stop following dossier ${code}`,
  stopped: (code: string) => `You no longer follow dossier ${code}.`,
  failed: 'This could not be changed. Please try again.',
};
