import type { Same } from '../../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'Track a dossier',
  lead: 'The dossier code is at the top of your receipt and in every e-mail we send you.',
  code: 'Dossier code',
  codeHint: 'For example H24.08-261123-0001',
  secret: 'Tracking secret',
  secretHint: 'Printed on your receipt. Without it you see only the status and the due date.',
  look: 'Show my dossier',
  unknown: 'There is no dossier with this code',
  unknownBody:
    'Check it letter by letter against your receipt: agency code, filing date and a running number.',
  where: (step: string, unit: string) => `It is with ${unit}, at the step “${step}”.`,
  more: 'Enter the tracking secret from your receipt to see where it is and why it is due then.',
  due: (date: string) => `Result due ${date}.`,
  again: 'Track another dossier',
};
