import { createHmac } from 'node:crypto';
import { types } from 'node:util';
import { httpAnswer, isRecord, optionalText, type OutsideChannel } from '../domain/index.js';
import {
  NotHandedOver,
  withoutAddresses,
  type Channel,
  type HandedOver,
  type OutgoingMessage,
} from './channel.js';

export interface Gateway {
  readonly url: string;
  readonly secret: string;
}

/** What a gateway and the portal sign: nobody else can have written it, and not long ago. */
export const gatewaySignature = (secret: string, parts: readonly string[]): string =>
  createHmac('sha256', secret).update(parts.join('.')).digest('hex');

/**
 * SMS or Zalo OA behind an HTTP gateway: `POST {url}/messages` with `{id, to, text}`, answered with
 * 202 `{id}`. `X-Signature` is HMAC-SHA256 of `timestamp.id.to`; a gateway that has taken an id
 * already answers the same again and sends nothing, so that a repetition costs nobody anything.
 */
export class GatewayChannel implements Channel {
  constructor(
    readonly name: Extract<OutsideChannel, 'sms' | 'zalo'>,
    private readonly gateway: Gateway | undefined,
    private readonly now: () => Promise<number>,
    private readonly answerWithinMs: number,
  ) {}

  get available(): boolean {
    return this.gateway !== undefined;
  }

  async send({ id, to, short, possiblyRepeated }: OutgoingMessage): Promise<HandedOver> {
    if (this.gateway === undefined) throw nothing('This channel is not set up', false);
    const timestamp = String(await this.now());
    const { url, secret } = this.gateway;
    const response = await fetch(`${url}/messages`, {
      method: 'POST',
      redirect: 'error',
      headers: {
        'content-type': 'application/json',
        'x-timestamp': timestamp,
        'x-signature': gatewaySignature(secret, [timestamp, id, to]),
      },
      body: JSON.stringify({ id, to, text: short, possiblyRepeated }),
      signal: AbortSignal.timeout(this.answerWithinMs),
    }).catch((error: unknown) => {
      throw nothing(causeOf(error), !/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/.test(causeOf(error)));
    });
    const body: unknown = await response.json().catch(() => undefined);
    const said = isRecord(body) ? body : {};
    if (!response.ok) {
      throw new NotHandedOver({
        answer: httpAnswer(response.status),
        uncertain: false,
        deadAddress: said['code'] === 'unknown-number',
        reason: withoutAddresses(`${response.status} ${optionalText(said['message']) ?? ''}`),
      });
    }
    return { state: 'sent', providerId: optionalText(said['id']) ?? id };
  }
}

const nothing = (reason: string, uncertain: boolean): NotHandedOver =>
  new NotHandedOver({ answer: 'nothing', uncertain, reason: withoutAddresses(reason) });

const causeOf = (error: unknown): string => {
  if (!types.isNativeError(error)) return 'Unknown failure';
  const { cause } = error;
  return types.isNativeError(cause) ? cause.message : error.message;
};
