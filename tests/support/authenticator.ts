import { codeOf, stepAt } from '../../libs/identity/src/totp.js';
import type { Portal } from './portal.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export function fromBase32(text: string): Buffer {
  const bits = Array.from(text, (c) => ALPHABET.indexOf(c).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}

/** What the person's app shows now; the clock moves on, because a code works once. */
export async function nextCode(portal: Portal, secret: Buffer): Promise<string> {
  portal.clock.advance(30_000);
  return codeOf(secret, stepAt(await portal.clock.now()));
}
