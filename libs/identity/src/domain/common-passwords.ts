import { LEAKED_FIRST } from './leaked-passwords-first.js';
import { LEAKED_SECOND } from './leaked-passwords-second.js';

/** What the world's lists do not know and people here choose first. */
const HERE = 'matkhau123 matkhau1234 haiphong123 vietnam123 motcua1234';

/** Shorter ones are refused for their length, so none is kept. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `${LEAKED_FIRST} ${LEAKED_SECOND} ${HERE}`.trim().split(/\s+/),
);
