import { randomBytes } from 'node:crypto';
import { base32 } from './totp.js';

const RECOVERY_CODES = 10;

/** 80 random bits each, in groups that can be read aloud. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () =>
    (base32(randomBytes(10)).match(/.{4}/g) ?? []).join('-'),
  );
