import type { Same } from '../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  title: 'Confirm that it is you',
  lead: 'Signing and administration need a confirmation from the last 15 minutes. What you were doing is carried on right after; nothing you entered is lost.',
  password: 'Password',
  code: 'Security code',
  codeHint: 'Six digits from your app, or a recovery code.',
  passkey: 'Use a passkey',
  passkeyCancelled: 'Your device did not confirm. Try again, or enter your password.',
  submit: 'Confirm and continue',
  cancel: 'Cancel',
  wrongPassword: 'The password is not right.',
  wrongCode: 'That code is wrong or was used already. Wait for the next one and enter it.',
  failed: 'That could not be confirmed. Try again.',
  wait: (seconds: number) => `Too many tries. Wait ${seconds} seconds and try again.`,
};
