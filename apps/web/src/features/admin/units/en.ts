import type { vi } from './vi.js';

export const en: typeof vi = {
  title: 'Automatic assignment',
  lead: 'New tasks of the roles chosen go at once to whoever is there, has no conflict of interest and the fewest working hours left. Otherwise they wait in the unit’s queue.',
  search: 'Find a unit',
  roles: 'Roles with automatic assignment',
  rolesOf: (unit: string) => `Roles with automatic assignment in ${unit}`,
  none: 'Not automatic',
  empty: 'No such unit',
  saved: 'Saved.',
  failed: 'That was not saved; please try again.',
};
