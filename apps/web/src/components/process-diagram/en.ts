import type { Same } from '../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  diagram: 'Process diagram',
  at: (steps: string) => `Process diagram. The dossier is at: ${steps}`,
  larger: 'Larger',
  smaller: 'Smaller',
  whole: 'Whole diagram',
  failed: 'The diagram cannot be drawn.',
  here: 'The dossier is here',
  closed: (steps: string) =>
    `Hand-over closed for now (dashed on the diagram): ${steps}. The linked procedure takes no dossiers; a dossier that comes here becomes a task of the leader.`,
  trace: 'The way to the fault',
};
