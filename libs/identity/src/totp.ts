import { createHmac, timingSafeEqual } from 'node:crypto';
import { SECOND, type Instant } from '#libs/kernel';

/** Time-based one-time passwords (RFC 6238): SHA-1, 30 seconds, six digits, as all apps read them. */
const STEP_MS = 30 * SECOND;
const DIGITS = 6;

export const stepAt = (at: Instant): number => Math.floor(at / STEP_MS);

/** HOTP (RFC 4226): the code of one step. */
export function codeOf(secret: Buffer, step: number, digits = DIGITS): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}

/**
 * The step that a code belongs to: the present one, or its neighbours for clocks that are off. A
 * step at or before `lastStep` was used already and is nobody's any more.
 */
export function stepOfCode(
  secret: Buffer,
  code: string,
  at: Instant,
  lastStep: number,
): number | undefined {
  const given = Buffer.from(code.padEnd(DIGITS).slice(0, 32));
  let found: number | undefined;
  for (const step of [stepAt(at) - 1, stepAt(at), stepAt(at) + 1]) {
    const right = Buffer.from(codeOf(secret, step));
    const matches = given.length === right.length && timingSafeEqual(given, right);
    if (matches && step > lastStep) found = step;
  }
  return found;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, without padding. */
export function base32(bytes: Buffer): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** What an authenticator app reads from a QR code. */
export const otpauthUri = (secret: Buffer, email: string): string =>
  `otpauth://totp/Motcua:${encodeURIComponent(email)}?secret=${base32(secret)}&issuer=Motcua&algorithm=SHA1&digits=${DIGITS}&period=30`;
