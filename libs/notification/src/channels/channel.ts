import type { Fault, OutsideChannel } from '../domain/index.js';

/** One message to one address, with the content that was frozen. */
export interface OutgoingMessage {
  /** The key by which the other side may recognise a repetition. */
  readonly id: string;
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  /** One or two sentences without an address to open; for channels that are read on a small screen. */
  readonly short: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  /** An earlier attempt may have arrived; the message says so. */
  readonly possiblyRepeated: boolean;
}

export interface HandedOver {
  /** `queued`: a person has to act now. */
  readonly state: 'sent' | 'queued';
  /** The other side's name for it; what it reports later refers to this. */
  readonly providerId?: string;
}

/** A way to a person outside the portal. Throws `NotHandedOver` where the other side did not take it. */
export interface Channel {
  readonly name: OutsideChannel;
  /** Whether this installation has it. */
  readonly available: boolean;
  send(message: OutgoingMessage): Promise<HandedOver>;
}

export class NotHandedOver extends Error {
  override name = 'NotHandedOver';

  constructor(readonly fault: Fault) {
    super(fault.reason);
  }
}

const ADDRESS = /[^\s<>"'@]+@[^\s<>"'@]+|\+?\d[\d ]{7,}\d/g;
/** Servers quote addresses and numbers; a log line or a screen should not. */
export const withoutAddresses = (reason: string): string =>
  reason.replace(ADDRESS, '…').slice(0, 300);
