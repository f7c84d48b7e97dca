import type { Channel } from './channel.js';

/** What kind of message it is: how hard the portal tries to reach the person depends on it. */
export const MESSAGE_CLASSES = ['act', 'news', 'work', 'account', 'desk'] as const;
export type MessageClass = (typeof MESSAGE_CLASSES)[number];

export type OutsideChannel = Exclude<Channel, 'in-app'>;

/**
 * The channels that follow one another when the one before has failed for good. An act of the
 * authority must reach its applicant, on paper at last. News whose mail fails goes to the telephone, as far
 * as the person lets it; it stands in the portal anyway, and so does work.
 */
export const LADDERS: Readonly<Record<MessageClass, readonly OutsideChannel[]>> = {
  act: ['e-mail', 'zalo', 'sms', 'post'],
  news: ['e-mail', 'zalo', 'sms'],
  work: ['e-mail'],
  account: ['e-mail'],
  desk: [],
};

/** The next channel after `failed` on which this person can be reached here. */
export function nextRung(
  of: MessageClass,
  failed: OutsideChannel,
  reachable: (channel: OutsideChannel) => boolean,
): OutsideChannel | undefined {
  const ladder = LADDERS[of];
  const at = ladder.indexOf(failed);
  return at < 0 ? undefined : ladder.slice(at + 1).find(reachable);
}

/**
 * When a message takes effect. In the portal: when it is read. A mail: when the person's mail server
 * takes it over. Zalo and SMS: when the gateway proves it. Post: when the desk records the handing over.
 */
export const EFFECTIVE_STATE: Readonly<Record<OutsideChannel, 'sent' | 'delivered'>> = {
  'e-mail': 'sent',
  zalo: 'delivered',
  sms: 'delivered',
  post: 'delivered',
};
