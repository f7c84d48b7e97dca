import type { Same } from '../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  copy: 'Copy code',
  copied: 'Copied',
  loading: 'Loading…',
  retry: 'Try again',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  discardAsk: 'Discard what you have entered?',
  discardKeep: 'Keep writing',
  discardYes: 'Discard and close',
  more: 'Show more',
  offlineTitle: 'You are offline',
  offlineBody: 'What you have entered is still on this page. Check your connection and try again.',
  failedTitle: 'This part did not load',
  failedBody: 'The server did not answer as expected. Nothing is lost; try again in a few minutes.',
  forbiddenTitle: 'This page is not open to you',
  forbiddenBody:
    'Your account does not have the role it needs. If your work calls for this page, ask your administrator for the role.',
  proofTitle: 'Confirm that it is you',
  proofBody:
    'This page opens only if you confirmed who you are in the last 15 minutes. Confirm once and carry on.',
  prove: 'Confirm',
  signInTitle: 'Sign in to continue',
  signInBody: 'This page is for people who have signed in. You will come straight back here.',
  signIn: 'Sign in',
  missingTitle: 'Page not found',
  missingBody:
    'The address may have changed or lost a letter. You can start again from the home page.',
  provisional: 'provisional',
  provisionalWhy:
    'The days off of that year have not been announced yet; this date may still move.',
  empty: 'Clear the date',
  home: 'Go to the home page',
  tooFast: (seconds: number) => `That was a little fast. Wait ${seconds} seconds and try again.`,
  newWindow: 'opens in a new tab',
};
