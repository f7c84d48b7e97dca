import type { Same } from '../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  skip: 'Skip to main content',
  nav: 'Main',
  language: 'Language',
  procedures: 'Procedures',
  tracking: 'Track a dossier',
  calculator: 'Deadlines',
  signIn: 'Sign in',
  signOut: 'Sign out',
  myDossiers: 'My dossiers',
  newDossier: 'File a new one',
  work: 'Work',
  unitWork: 'Work of the division',
  standing: 'Absence and delegation',
  manage: 'Figures',
  processes: 'Processes',
  reports: 'Reports',
  rules: 'Calendar',
  messages: 'Messages',
  audit: 'Audit',
  admin: 'Accounts',
  security: 'Account security',
  notifications: 'Notifications',
  unread: (n: number) => `${n} unread ${n === 1 ? 'notification' : 'notifications'}`,
  account: 'Your account',
  myData: 'My data',
  place: 'Hai Phong Economic Zone Authority',
  footer:
    'Motcua is open-source software. Every deadline is computed from the rules and explained line by line.',
  verify: 'Papers with a QR code: scan it to check that they are genuine.',
};
