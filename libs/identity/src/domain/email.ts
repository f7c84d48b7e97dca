/** Addresses are compared without regard to case; nobody has two mailboxes that differ in it. */
export const normaliseEmail = (email: string): string =>
  email.trim().normalize('NFC').toLowerCase();
