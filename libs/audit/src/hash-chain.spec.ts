import { GENESIS, linkHash, verifyChain, type Link } from './hash-chain.js';

function chain(...bodies: object[]): Link[] {
  let prevHash = GENESIS;
  return bodies.map((body, i) => {
    const hash = linkHash(prevHash, body);
    const link = { seq: i + 1, prevHash, hash, body };
    prevHash = hash;
    return link;
  });
}

describe('verifyChain', () => {
  const links = chain({ kind: 'a' }, { kind: 'b', n: 1 }, { kind: 'c' });
  const [one, two, three] = links as [Link, Link, Link];

  it('accepts what was written', () => {
    expect(verifyChain(links)).toEqual({ intact: true, length: 3, head: three.hash });
    expect(verifyChain([])).toEqual({ intact: true, length: 0, head: GENESIS });
  });

  it.each<[string, Link[], number, number, string]>([
    ['an altered body', [one, { ...two, body: { kind: 'b', n: 2 } }, three], 3, 2, 'altered'],
    ['a link taken out', [one, three], 3, 2, 'missing'],
    ['a renumbered gap', [one, { ...three, seq: 2 }], 2, 2, 'unlinked'],
    ['a cut tail', [one, two], 3, 3, 'missing'],
    ['a foreign beginning', [{ ...one, prevHash: two.hash }], 1, 1, 'unlinked'],
  ])('finds %s', (_, broken, length, brokenAt, fault) => {
    expect(verifyChain(broken, length)).toEqual({ intact: false, brokenAt, fault });
  });
});
