import { HOUR, type Instant } from '#libs/kernel';

export const DELIVERY_STATES = [
  'queued',
  'sending',
  /** The other side has taken it over. */
  'sent',
  /** Handed over with proof; in-app deliveries begin here. */
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

/** What could not be handed over for so long is given up, visibly. */
export const HORIZON_MS = 4 * HOUR;

/** What the other side, or the wire, said. */
export interface Fault {
  /** `no`: refused for ever; `later`: refused for now; `nothing`: there was no answer. */
  readonly answer: 'no' | 'later' | 'nothing';
  /** The content had been sent when the connection ended: it may have arrived. */
  readonly uncertain: boolean;
  /** The address itself is dead: nothing more is to be sent to it. */
  readonly deadAddress?: boolean;
  readonly reason: string;
}

/** RFC 5321: 5yz is final, 4yz is not, and no reply is no answer. */
export const smtpAnswer = (reply: number | undefined): Fault['answer'] =>
  reply === undefined || reply < 400 || reply > 599 ? 'nothing' : reply >= 500 ? 'no' : 'later';

/** HTTP: the gateway is busy (408, 425, 429, 5xx) or does not want this message (other 4xx). */
export const httpAnswer = (status: number): Fault['answer'] =>
  status >= 500 || status === 408 || status === 425 || status === 429 ? 'later' : 'no';

export interface AfterFault {
  readonly state: Extract<
    DeliveryState,
    'temporary-failure' | 'permanent-failure' | 'technical-failure'
  >;
  readonly retry: boolean;
}

/**
 * A refusal for ever is final. What was refused for now, or not answered, is tried again until the
 * horizon; then a side that kept refusing has refused, one that never answered is a technical failure.
 */
export function afterFault({ answer }: Fault, queuedAt: Instant, now: Instant): AfterFault {
  if (answer === 'no') return { state: 'permanent-failure', retry: false };
  if (now - queuedAt < HORIZON_MS) return { state: 'temporary-failure', retry: true };
  return { state: answer === 'later' ? 'permanent-failure' : 'technical-failure', retry: false };
}
