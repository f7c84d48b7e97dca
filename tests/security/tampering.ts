import type { EntityManager } from 'typeorm';

/** mulberry32: the same thousand tamperings on every run. */
export function randomOf(seed: number): (below: number) => number {
  let a = seed;
  return (below) => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

export interface Victim {
  readonly dossierId: string;
  readonly length: number;
}

/** What was done, and the row that the verifier has to name. */
export interface Tampering {
  readonly kind: string;
  readonly dossierId: string;
  readonly seq: number;
}

type Random = (below: number) => number;
type Tamper = (tx: EntityManager, victim: Victim, random: Random) => Promise<number>;

const upTo = (random: Random, most: number): number => 1 + random(most);

/** Hashes every row anew from `from` on, as an attacker does who knows the format. */
export type Relink = (tx: EntityManager, dossierId: string, from: number) => Promise<void>;

const edit =
  (column: string, value: string): Tamper =>
  async (tx, { dossierId, length }, random) => {
    const seq = upTo(random, length);
    await tx.query(
      `UPDATE dossier_event SET ${column} = ${value} WHERE dossier_id = $1 AND seq = $2`,
      [dossierId, seq],
    );
    return seq;
  };

const remove: Tamper = async (tx, { dossierId, length }, random) => {
  const seq = upTo(random, length - 1);
  await tx.query(`DELETE FROM dossier_event WHERE dossier_id = $1 AND seq = $2`, [dossierId, seq]);
  return seq;
};

/** Takes a row out and closes the gap. */
const removeAndClose: Tamper = async (tx, victim, random) => {
  const seq = await remove(tx, victim, random);
  await shift(tx, victim.dossierId, seq, -1);
  return seq;
};

async function shift(tx: EntityManager, id: string, after: number, by: number): Promise<void> {
  await tx.query(`UPDATE dossier_event SET seq = -seq - $3 WHERE dossier_id = $1 AND seq > $2`, [
    id,
    after,
    by,
  ]);
  await tx.query(`UPDATE dossier_event SET seq = -seq WHERE dossier_id = $1 AND seq < 0`, [id]);
}

const swap: Tamper = async (tx, { dossierId, length }, random) => {
  const one = upTo(random, length - 1);
  const two = one + 1 + random(length - one);
  for (const [from, to] of [
    [one, -one],
    [two, one],
    [-one, two],
  ] as const) {
    await tx.query(`UPDATE dossier_event SET seq = $3 WHERE dossier_id = $1 AND seq = $2`, [
      dossierId,
      from,
      to,
    ]);
  }
  return one;
};

const insertCopy = async (tx: EntityManager, id: string, of: number, at: number): Promise<void> => {
  await tx.query(
    `INSERT INTO dossier_event (dossier_id, seq, id, at, kind, actor_id, actor_name, actor_unit, data, prev_hash, hash)
     SELECT dossier_id, $3, gen_random_uuid(), at, kind, actor_id, 'Nobody', actor_unit, data, prev_hash, hash
       FROM dossier_event WHERE dossier_id = $1 AND seq = $2`,
    [id, of, at],
  );
};

const insert: Tamper = async (tx, { dossierId, length }, random) => {
  const seq = upTo(random, length);
  await shift(tx, dossierId, seq - 1, 1);
  await insertCopy(tx, dossierId, seq + 1, seq);
  return seq;
};

const insertAtEnd: Tamper = async (tx, { dossierId, length }) => {
  await insertCopy(tx, dossierId, length, length + 1);
  return length + 1;
};

const truncate: Tamper = async (tx, { dossierId, length }, random) => {
  const seq = 2 + random(length - 1);
  await tx.query(`DELETE FROM dossier_event WHERE dossier_id = $1 AND seq >= $2`, [dossierId, seq]);
  return seq;
};

/** Cuts the tail and puts the head back to where the chain now ends: only the digest knows. */
const truncateWithHead: Tamper = async (tx, victim, random) => {
  const seq = await truncate(tx, victim, random);
  await headFromChain(tx, victim.dossierId);
  return seq;
};

async function headFromChain(tx: EntityManager, id: string): Promise<void> {
  await tx.query(
    `UPDATE dossier SET (last_seq, last_hash) =
       (SELECT seq, hash FROM dossier_event WHERE dossier_id = $1 ORDER BY seq DESC LIMIT 1) WHERE id = $1`,
    [id],
  );
}

const vanish: Tamper = async (tx, { dossierId }) => {
  await tx.query(`DELETE FROM dossier_event WHERE dossier_id = $1`, [dossierId]);
  await tx.query(`DELETE FROM dossier WHERE id = $1`, [dossierId]);
  return 1;
};

const flip = (column: string): string =>
  `(CASE WHEN ${column} LIKE '0%' THEN '1' ELSE '0' END) || substr(${column}, 2)`;

/** Every way to lie about the past, from a slip of the hand to somebody who knows the format. */
export const tamperings = (relink: Relink): readonly (readonly [string, Tamper])[] => {
  const relinked =
    (tamper: Tamper): Tamper =>
    async (tx, victim, random) => {
      const seq = await tamper(tx, victim, random);
      await relink(tx, victim.dossierId, seq);
      await headFromChain(tx, victim.dossierId);
      return seq;
    };
  const editData = edit('data', `data || '{"amount": 1}'`);
  return [
    ['edit of the data', editData],
    ['edit of the time', edit('at', `at - interval '1 day'`)],
    ['edit of the name', edit('actor_name', `actor_name || ' '`)],
    ['edit of the person', edit('actor_id', 'gen_random_uuid()')],
    ['edit of the unit', edit('actor_unit', `'{"vi": "x", "en": "x"}'`)],
    ['edit of the kind', edit('kind', `kind || '.v2'`)],
    ['edit of the hash', edit('hash', flip('hash'))],
    ['edit of the link', edit('prev_hash', flip('prev_hash'))],
    ['edit, hashed anew', relinked(editData)],
    ['deletion', remove],
    ['deletion with the gap closed', removeAndClose],
    ['deletion, hashed anew', relinked(removeAndClose)],
    ['deletion of a dossier', vanish],
    ['swap', swap],
    ['swap, hashed anew', relinked(swap)],
    ['insertion', insert],
    ['insertion at the end', insertAtEnd],
    ['insertion, hashed anew', relinked(insert)],
    ['cut tail', truncate],
    ['cut tail with the head', truncateWithHead],
  ];
};
