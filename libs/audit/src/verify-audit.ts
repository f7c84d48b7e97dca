import { readdir, readFile } from 'node:fs/promises';
import type { KeyObject } from 'node:crypto';
import path from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { digestHash, faultOfDigest, type SignedDigest } from './digest.js';
import { inspectChain, type Finding } from './inspect-chain.js';
import { ChainStore } from './persistence/chain.store.js';
import { DigestStore } from './persistence/digest.store.js';

export interface AuditReport {
  readonly intact: boolean;
  readonly dossiers: number;
  readonly events: number;
  readonly digests: number;
  readonly findings: readonly Finding[];
}

/** More are counted by nobody: the system is compromised, and the first ones say where. */
const MOST_FINDINGS = 1_000;

/** Follows every chain from its first event to its head, and compares it with the signed digests. */
@Injectable()
export class VerifyAudit {
  constructor(
    @Inject(ChainStore) private readonly chains: ChainStore,
    @Inject(DigestStore) private readonly digests: DigestStore,
  ) {}

  /** `outside` are the exported digests; those of the database must be the same. */
  async run(
    reader: EntityManager,
    publicKey: KeyObject,
    outside?: readonly SignedDigest[],
  ): Promise<AuditReport> {
    const inside = await this.digests.all(reader);
    const findings = compareDigests(inside, outside ?? inside, publicKey);
    const witnesses = witnessesOf(outside ?? inside);
    let dossiers = 0;
    let events = 0;
    for await (const chain of this.chains.chains(reader)) {
      dossiers++;
      events += chain.links.length;
      const witness = witnesses.get(chain.dossierId) ?? [];
      witnesses.delete(chain.dossierId);
      findings.push(...inspectChain({ ...chain, witness }));
      if (findings.length >= MOST_FINDINGS) break;
    }
    if (findings.length < MOST_FINDINGS) {
      for (const [dossierId, witness] of witnesses) {
        findings.push(...inspectChain({ dossierId, links: [], witness }));
      }
    }
    const shown = findings.slice(0, MOST_FINDINGS);
    const digests = (outside ?? inside).length;
    return { intact: shown.length === 0, dossiers, events, digests, findings: shown };
  }
}

function compareDigests(
  inside: readonly SignedDigest[],
  trusted: readonly SignedDigest[],
  publicKey: KeyObject,
): Finding[] {
  const findings: Finding[] = [];
  const add = (digest: number, detail: string): void => {
    findings.push({ fault: 'digest', digest, detail });
  };
  const known = new Map(inside.map((d) => [d.statement.number, digestHash(d)]));
  let previous: SignedDigest | undefined;
  for (const digest of trusted) {
    const { number } = digest.statement;
    const fault = faultOfDigest(digest, publicKey);
    if (fault !== undefined) add(number, fault);
    if (number !== (previous?.statement.number ?? 0) + 1) add(number, 'a digest before it is gone');
    else if (digest.statement.previous !== digestHash(previous)) add(number, 'it follows another');
    if (known.get(number) !== digestHash(digest)) add(number, 'the database has another, or none');
    previous = digest;
  }
  if (inside === trusted) return findings;
  for (const digest of inside) {
    const fault = faultOfDigest(digest, publicKey);
    if (fault !== undefined) add(digest.statement.number, `in the database: ${fault}`);
  }
  return findings;
}

function witnessesOf(digests: readonly SignedDigest[]): Map<string, string[]> {
  const witnesses = new Map<string, string[]>();
  for (const { entries } of digests) {
    for (const { dossierId, from, hashes } of entries) {
      const seen = witnesses.get(dossierId) ?? [];
      for (const [i, hash] of hashes.entries()) seen[from - 1 + i] = hash;
      witnesses.set(dossierId, seen);
    }
  }
  return witnesses;
}

/** Reads a folder of exported digests, in their order; `undefined` where there is none. */
export async function readDigests(folder: string): Promise<SignedDigest[] | undefined> {
  const names = await readdir(folder).catch(() => undefined);
  const files = names?.filter((name) => /^digest-\d+\.json$/.test(name)).sort();
  if (files === undefined || files.length === 0) return undefined;
  const digests: SignedDigest[] = [];
  for (const name of files) {
    digests.push(JSON.parse(await readFile(path.join(folder, name), 'utf8')) as SignedDigest);
  }
  return digests;
}
