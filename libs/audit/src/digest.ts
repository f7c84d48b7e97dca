import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import { canonicalJson } from './domain/canonical-json.js';
import { GENESIS } from './hash-chain.js';

export const DIGEST_FORMAT = 'motcua.audit-digest.v1';

/** The rows of one dossier that came since the digest before; the last hash is its head. */
export interface DigestEntry {
  readonly dossierId: string;
  /** The row of the first hash. */
  readonly from: number;
  readonly hashes: readonly string[];
}

/** What is signed. The entries come under the signature by their hash. */
export interface DigestStatement {
  readonly format: typeof DIGEST_FORMAT;
  readonly number: number;
  readonly day: string;
  readonly madeAt: string;
  readonly previous: string;
  readonly dossiers: number;
  readonly entriesHash: string;
  readonly keyId: string;
}

/** A digest as it is exported: everything that proves it, but the key. */
export interface SignedDigest {
  readonly statement: DigestStatement;
  /** Ed25519 over the canonical JSON of the statement, base64url. */
  readonly signature: string;
  readonly entries: readonly DigestEntry[];
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

export const entriesHash = (entries: readonly DigestEntry[]): string =>
  sha256(canonicalJson(entries));
/** What the next digest points at. */
export const digestHash = (digest: SignedDigest | undefined): string =>
  digest === undefined ? GENESIS : sha256(canonicalJson(digest.statement));

export const signDigest = (
  statement: DigestStatement,
  entries: readonly DigestEntry[],
  key: KeyObject,
): SignedDigest => ({
  statement,
  signature: sign(null, Buffer.from(canonicalJson(statement)), key).toString('base64url'),
  entries,
});

/** Why a digest proves nothing; `undefined` where it is sound by itself. */
export function faultOfDigest(digest: SignedDigest, publicKey: KeyObject): string | undefined {
  const { statement, signature, entries } = digest;
  const signed = verify(
    null,
    Buffer.from(canonicalJson(statement)),
    publicKey,
    Buffer.from(signature, 'base64url'),
  );
  if (!signed) return 'the signature is not that of the key';
  if (statement.entriesHash !== entriesHash(entries)) return 'the entries are not those signed';
  return undefined;
}
