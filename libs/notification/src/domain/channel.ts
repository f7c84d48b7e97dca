/** The ways to a person; in-app always, the others by rule, ladder and preference. */
export const CHANNELS = ['in-app', 'e-mail', 'sms', 'zalo', 'post'] as const;
export type Channel = (typeof CHANNELS)[number];
