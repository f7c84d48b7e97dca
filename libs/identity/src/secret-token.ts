import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for the person; the database knows only their hash. */
export const newSecret = (): string => randomBytes(32).toString('base64url');
export const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
