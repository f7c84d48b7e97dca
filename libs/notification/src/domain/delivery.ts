import { HOUR, type Instant } from '#libs/kernel';

export const DELIVERY_STATES = [
  'queued',
  'sending',
  'sent',
  /** Read or handed over with proof; in-app deliveries begin here. */
  'delivered',
  'temporary-failure',
  'permanent-failure',
  /** Our side or the network, past the horizon. */
  'technical-failure',
  'cancelled',
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** States in which nothing more will happen by itself. */
export const FINAL_STATES: readonly DeliveryState[] = [
  'sent',
  'delivered',
  'permanent-failure',
  'technical-failure',
  'cancelled',
];

/** A mail that could not be handed over for so long is given up, visibly. */
export const HORIZON_MS = 4 * HOUR;

/** What the other side, or the wire, said to a mail. */
export interface MailFault {
  /** SMTP reply, where there was one. */
  readonly reply?: number | undefined;
  /** The content had been sent when the connection ended: it may have arrived. */
  readonly uncertain: boolean;
  readonly reason: string;
}

export interface AfterFault {
  readonly state: Extract<
    DeliveryState,
    'temporary-failure' | 'permanent-failure' | 'technical-failure'
  >;
  readonly retry: boolean;
}

/**
 * A reply of 5xx is final. A 4xx and a broken connection are tried again until the horizon; then a
 * server that kept saying 4xx has refused, one that never answered is a technical failure.
 */
export function afterFault(fault: MailFault, queuedAt: Instant, now: Instant): AfterFault {
  const reply = fault.reply ?? 0;
  if (reply >= 500 && reply < 600) return { state: 'permanent-failure', retry: false };
  if (now - queuedAt < HORIZON_MS) return { state: 'temporary-failure', retry: true };
  return reply >= 400
    ? { state: 'permanent-failure', retry: false }
    : { state: 'technical-failure', retry: false };
}
