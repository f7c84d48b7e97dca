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
  trace: 'The way to the fault',
};
