import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '#libs/platform';
import type { DigestEntry, DigestStatement, SignedDigest } from '../digest.js';

interface DigestRow {
  readonly statement: DigestStatement;
  readonly signature: string;
  readonly entries: DigestEntry[];
}

const toDigest = ({ statement, signature, entries }: DigestRow): SignedDigest => ({
  statement,
  signature,
  entries,
});

/** Any number of its own; to lock the table asks for the right to change what is in it. */
const DIGEST_LOCK = 4_127_004;

/** The digests, in the database. Their proof is the copy outside of it. */
@Injectable()
export class DigestStore {
  /** One at a time makes a digest; the others wait. */
  async lock(tx: Tx): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock($1)`, [DIGEST_LOCK]);
  }

  async last(reader: EntityManager): Promise<SignedDigest | undefined> {
    const rows = await reader.query<DigestRow[]>(
      `SELECT statement, signature, entries FROM audit_digest ORDER BY number DESC LIMIT 1`,
    );
    return rows[0] && toDigest(rows[0]);
  }

  async byNumber(reader: EntityManager, number: number): Promise<SignedDigest | undefined> {
    const rows = await reader.query<DigestRow[]>(
      `SELECT statement, signature, entries FROM audit_digest WHERE number = $1`,
      [number],
    );
    return rows[0] && toDigest(rows[0]);
  }

  async all(reader: EntityManager): Promise<SignedDigest[]> {
    const rows = await reader.query<DigestRow[]>(
      `SELECT statement, signature, entries FROM audit_digest ORDER BY number`,
    );
    return rows.map(toDigest);
  }

  /** The newest first, without their entries. */
  async page(
    reader: EntityManager,
    before: number,
    limit: number,
  ): Promise<{ statement: DigestStatement; signature: string }[]> {
    return reader.query(
      `SELECT statement, signature FROM audit_digest WHERE number < $1 ORDER BY number DESC LIMIT $2`,
      [before, limit],
    );
  }

  async insert(tx: Tx, { statement, signature, entries }: SignedDigest): Promise<void> {
    await tx.query(
      `INSERT INTO audit_digest (number, day, made_at, statement, signature, entries)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        statement.number,
        statement.day,
        new Date(tx.now),
        JSON.stringify(statement),
        signature,
        JSON.stringify(entries),
      ],
    );
    await tx.query(
      `INSERT INTO audit_seen (dossier_id, seq)
       SELECT * FROM unnest($1::uuid[], $2::int[])
       ON CONFLICT (dossier_id) DO UPDATE SET seq = excluded.seq`,
      [entries.map((e) => e.dossierId), entries.map((e) => e.from + e.hashes.length - 1)],
    );
  }
}
