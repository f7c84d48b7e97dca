import { createHash, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { legalDate } from '#libs/kernel';
import { Database, Ids, lookingFor, type Tx } from '#libs/platform';

export interface AnswerLink {
  readonly id: string;
  readonly consultationId: string;
  readonly dossierId: string;
  readonly round: number;
}

/** The links by which organisations answer. Of the secret only its hash is kept. */
@Injectable()
export class AnswerLinkStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** 256 random bits: the secret that goes into the mail. */
  async issue(tx: Tx, consultationId: string, round: number): Promise<string> {
    const secret = randomBytes(32).toString('base64url');
    await tx.query(
      `INSERT INTO consultation_link (id, consultation_id, round, token_hash, issued_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [this.ids.next(tx.now), consultationId, round, hashOf(secret), new Date(tx.now)],
    );
    return secret;
  }

  async find(secret: string): Promise<AnswerLink | undefined> {
    const rows = await lookingFor('answer-link', () =>
      this.database.query<AnswerLink>(
        `SELECT l.id, l.consultation_id AS "consultationId", c.dossier_id AS "dossierId", l.round
           FROM consultation_link l JOIN consultation c ON c.id = l.consultation_id
          WHERE l.token_hash = $1`,
        [hashOf(secret)],
      ),
    );
    return rows[0];
  }

  /** Whether this is the first opening of the day. */
  async opened(tx: Tx, linkId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `WITH first AS (
         UPDATE consultation_link SET opened_on = $2
          WHERE id = $1 AND opened_on IS DISTINCT FROM $2::date RETURNING id)
       SELECT id FROM first`,
      [linkId, legalDate(tx.now)],
    );
    return rows.length > 0;
  }
}

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();
