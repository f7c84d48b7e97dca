import { DAY, LEGAL_OFFSET_MS, MINUTE, type Instant } from '#libs/kernel';
import type { Told } from './event-rules.js';

/** The portal itself is not a matter of choice: what is told stands there always. */
export const CHOOSABLE_CHANNELS = ['e-mail', 'sms', 'zalo'] as const;
export type ChoosableChannel = (typeof CHOOSABLE_CHANNELS)[number];

export interface Muted {
  readonly kind: string;
  readonly channel: ChoosableChannel;
}

/** `HH:MM` in the legal zone; the night may lie between them. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

export interface Preferences {
  readonly channels: Readonly<Record<ChoosableChannel, boolean>>;
  readonly muted: readonly Muted[];
  readonly quietHours: QuietHours | null;
  /** Hours of working days at which an officer gets everything in one mail; empty: each at once. */
  readonly digestHours: readonly number[];
}

export const DEFAULT_PREFERENCES: Preferences = {
  channels: { 'e-mail': true, sms: true, zalo: true },
  muted: [],
  quietHours: null,
  digestHours: [],
};

export type MailDecision =
  | { readonly when: 'now' }
  | { readonly when: 'never' }
  | { readonly when: 'digest' }
  | { readonly when: 'later'; readonly at: Instant };

/** Whether the person wants to hear of this kind on this channel, as far as it is theirs to choose. */
export const wants = (
  { channels, muted }: Preferences,
  kind: string,
  channel: ChoosableChannel,
): boolean => channels[channel] && !muted.some((m) => m.kind === kind && m.channel === channel);

/** Whether a mail goes out, and when. An urgent kind comes at once whatever was chosen. */
export function decideMail(
  rule: Pick<Told, 'urgent' | 'class'>,
  kind: string,
  wishes: Preferences,
  now: Instant,
): MailDecision {
  if (rule.urgent) return { when: 'now' };
  if (!wants(wishes, kind, 'e-mail')) return { when: 'never' };
  if (rule.class === 'work' && wishes.digestHours.length > 0) return { when: 'digest' };
  const end = wishes.quietHours === null ? undefined : quietUntil(wishes.quietHours, now);
  return end === undefined ? { when: 'now' } : { when: 'later', at: end };
}

/** The end of the quiet hours that `now` lies in. */
export function quietUntil({ from, to }: QuietHours, now: Instant): Instant | undefined {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  const midnight = Math.floor((now + LEGAL_OFFSET_MS) / DAY) * DAY - LEGAL_OFFSET_MS;
  const minute = (now - midnight) / MINUTE;
  const overnight = start > end;
  const quiet = overnight ? minute >= start || minute < end : minute >= start && minute < end;
  if (!quiet) return undefined;
  return midnight + end * MINUTE + (overnight && minute >= start ? DAY : 0);
}

/** The last digest hour of this day that has come; undefined before the first. */
export function lastDigestSlot(hours: readonly number[], now: Instant): Instant | undefined {
  const midnight = Math.floor((now + LEGAL_OFFSET_MS) / DAY) * DAY - LEGAL_OFFSET_MS;
  const begun = hours.map((hour) => midnight + hour * 60 * MINUTE).filter((at) => at <= now);
  return begun.length === 0 ? undefined : Math.max(...begun);
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
