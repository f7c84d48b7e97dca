import type { Same } from '../../i18n/use-text.js';
import type { vi } from './vi.js';

export const en: Same<typeof vi> = {
  login: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    forgot: 'Forgot your password?',
    noAccount: 'No account yet?',
    signup: 'Create one',
    wrong: 'The e-mail or the password is not right.',
    code: 'Security code',
    codeHint: 'The six digits in the authenticator app on your phone.',
    codeSubmit: 'Confirm',
    codeWrong: 'That code is wrong or has expired. Enter the newest one.',
    unconfirmed:
      'This address has not been confirmed yet. Open the e-mail we sent and follow its link.',
  },
  signup: {
    title: 'Create an investor account',
    lead: 'One account for all your dossiers. Officers are invited by their agency and do not sign up here.',
    name: 'Full name',
    passwordHint: 'At least 10 characters. A short sentence you remember beats a difficult word.',
    submit: 'Create account',
    have: 'Already have an account?',
    sentTitle: 'Check your mailbox',
    sent: (email: string) =>
      `We have sent an e-mail to ${email}. Follow its link to confirm the address, then sign in.`,
  },
  reset: {
    title: 'Reset your password',
    lead: 'Enter the e-mail of your account. We will send you a link that works once.',
    submit: 'Send the link',
    sentTitle: 'Check your mailbox',
    sent: (email: string) =>
      `If ${email} has an account, a link to reset the password is on its way.`,
    newTitle: 'Choose a new password',
    newPassword: 'New password',
    save: 'Save password',
    doneTitle: 'Your password has been changed',
    done: 'You can now sign in with the new one.',
    stale: 'This link has been used or has expired. Ask for a new one.',
    again: 'Ask for a new link',
  },
  confirm: {
    title: 'Confirm your e-mail',
    doneTitle: 'Your e-mail is confirmed',
    done: 'Your account is ready and you are signed in.',
    begin: 'Begin',
    stale: 'This link has been used or has expired',
    staleBody: 'If you confirmed earlier, simply sign in. If not, sign up again for a new link.',
  },
  invitation: {
    title: 'Take up your account',
    lead: 'You have been invited to Motcua. Choose a password to begin.',
    submit: 'Begin',
    doneTitle: 'Your account is ready',
    stale: 'This invitation has been used or has expired. Ask your administrator to send it again.',
    missing: 'The link is incomplete. Open the full link from the e-mail.',
  },
  notifications: {
    title: 'Notifications',
    empty: 'Nothing yet',
    emptyBody: 'When one of your dossiers changes, you read it here and in your mailbox.',
    unread: 'unread',
    readAll: 'Mark all as read',
    more: 'Show more',
  },
  failed: 'That did not work. What you entered is still here; try again.',
  offline: 'You are offline. What you entered is still here; try again when you are connected.',
  wait: (seconds: number) => `Too many tries. Wait ${seconds} seconds and try again.`,
};
