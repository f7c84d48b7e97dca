import type { vi } from './vi.js';

export const en: typeof vi = {
  title: 'How units take work',
  lead: 'New tasks of the roles chosen go at once to whoever is there, has no conflict of interest and the fewest working hours left. Otherwise they wait in the unit’s queue. After the hours below, those in charge hear of what nobody has taken note of and of dossiers that lie still.',
  search: 'Find a unit',
  roles: 'Roles with automatic assignment',
  rolesOf: (unit: string) => `Roles with automatic assignment in ${unit}`,
  none: 'Not automatic',
  empty: 'No such unit',
  hours: { acknowledgement: 'Work is noted within', silence: 'A dossier may lie still for' },
  hoursOf: (what: string, unit: string) => `${what}, ${unit}`,
  hoursUnit: ' working hours',
  ownHours: 'This unit’s own',
  fromUnit: (unit: string) => `As in ${unit}`,
  delivered: 'As delivered',
  takeAbove: 'As the unit above',
  save: 'Save',
  hoursSaved: 'Saved; it holds from today.',
  saved: 'Saved.',
  failed: 'That was not saved; please try again.',
};
