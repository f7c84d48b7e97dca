import { randomBytes } from 'node:crypto';
import { base32 } from './totp.js';

const RECOVERY_CODES = 10;

/** 120 random bits each, so that a plain hash is enough; in groups that can be read aloud. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    (base32(randomBytes(15)).match(/.{4}/g) ?? []).join('-'),
  );
