import { Outbox1763900000100 } from './1763900000100-outbox.js';

/** In the order of their timestamps. */
export const migrations = [Outbox1763900000100];
