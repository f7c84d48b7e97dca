import { GENESIS, linkHash, type Link } from './hash-chain.js';

export type AuditFault =
  /** The row's own hash does not fit what it says. */
  | 'altered'
  /** The row does not stand on the one before it. */
  | 'unlinked'
  /** A row that was there is gone. */
  | 'missing'
  /** A row beyond the head that the dossier knows. */
  | 'inserted'
  /** The row fits its neighbours, but a signed digest has seen another one in its place. */
  | 'rewritten'
  /** The head on the dossier's row is not that of its chain. */
  | 'head'
  /** The digest itself was altered, taken out, or not signed by the key. */
  | 'digest';

/** One fault, named to the row. */
export interface Finding {
  readonly fault: AuditFault;
  readonly dossierId?: string;
  readonly seq?: number;
  readonly digest?: number;
  readonly detail: string;
}

export interface Chain {
  readonly dossierId: string;
  readonly links: readonly Link[];
  /** What the dossier's row believes its head to be; none where the row is gone. */
  readonly head?: { readonly seq: number; readonly hash: string };
  /** The hashes that signed digests have seen, the first event's first. */
  readonly witness: readonly string[];
}

/** Every way in which a chain contradicts itself, its head or its witnesses; the lowest row first. */
export function inspectChain(chain: Chain): Finding[] {
  const faults = new Map<number, Finding>();
  const add = (seq: number, fault: AuditFault, detail: string): void => {
    if (!faults.has(seq)) faults.set(seq, { fault, dossierId: chain.dossierId, seq, detail });
  };
  compareWithWitness(chain, add);
  followLinks(chain, add);
  compareWithHead(chain, add);
  return [...faults.values()].sort((a, b) => (a.seq ?? 0) - (b.seq ?? 0));
}

type Add = (seq: number, fault: AuditFault, detail: string) => void;

function followLinks({ links, head }: Chain, add: Add): void {
  let prevHash = GENESIS;
  let expected = 1;
  for (const link of links) {
    for (; expected < link.seq; expected++) add(expected, 'missing', 'the row is gone');
    if (head !== undefined && link.seq > head.seq) {
      add(link.seq, 'inserted', `the dossier's head is row ${head.seq}`);
    }
    if (linkHash(link.prevHash, link.body) !== link.hash) {
      add(link.seq, 'altered', 'what the row says does not give its hash');
    } else if (link.prevHash !== prevHash) {
      add(link.seq, 'unlinked', 'the row does not stand on the one before it');
    }
    prevHash = link.hash;
    expected = link.seq + 1;
  }
}

function compareWithWitness({ links, witness }: Chain, add: Add): void {
  const bySeq = new Map(links.map((link) => [link.seq, link.hash]));
  for (const [i, seen] of witness.entries()) {
    const hash = bySeq.get(i + 1);
    if (hash === undefined) add(i + 1, 'missing', 'a signed digest has seen this row');
    else if (hash !== seen) add(i + 1, 'rewritten', 'a signed digest has seen another row here');
  }
}

function compareWithHead({ links, head }: Chain, add: Add): void {
  if (head === undefined) return;
  const last = links.at(-1);
  for (let seq = (last?.seq ?? 0) + 1; seq <= head.seq; seq++) {
    add(seq, 'missing', "the dossier's head is beyond the last row");
  }
  if (last && last.seq === head.seq && last.hash !== head.hash) {
    add(last.seq, 'head', "the dossier's head has another hash than its last row");
  }
}
