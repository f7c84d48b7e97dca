import { createHash } from 'node:crypto';
import { canonicalJson } from './domain/canonical-json.js';

/** What the first link of every chain points at. */
export const GENESIS = '0'.repeat(64);

/** A link: SHA-256 over the canonical JSON of its body together with the hash before it. */
export const linkHash = (prevHash: string, body: object): string =>
  createHash('sha256').update(canonicalJson({ prevHash, body }), 'utf8').digest('hex');

/** SHA-256 of a value in its canonical form. */
export const fingerprint = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex');

export interface Link {
  readonly seq: number;
  readonly prevHash: string;
  readonly hash: string;
  /** Everything that the hash covers. */
  readonly body: object;
}

export type ChainVerdict =
  | { readonly intact: true; readonly length: number; readonly head: string }
  | { readonly intact: false; readonly brokenAt: number; readonly fault: ChainFault };
export type ChainFault = 'missing' | 'unlinked' | 'altered';

/** Checks a whole chain in order: nothing missing, every link on the one before, nothing altered. */
export function verifyChain(links: readonly Link[], expectedLength = links.length): ChainVerdict {
  let prevHash = GENESIS;
  for (const [i, link] of links.entries()) {
    const seq = i + 1;
    if (link.seq !== seq) return { intact: false, brokenAt: seq, fault: 'missing' };
    if (link.prevHash !== prevHash) return { intact: false, brokenAt: seq, fault: 'unlinked' };
    if (linkHash(prevHash, link.body) !== link.hash) {
      return { intact: false, brokenAt: seq, fault: 'altered' };
    }
    prevHash = link.hash;
  }
  if (links.length < expectedLength) {
    return { intact: false, brokenAt: links.length + 1, fault: 'missing' };
  }
  return { intact: true, length: links.length, head: prevHash };
}
