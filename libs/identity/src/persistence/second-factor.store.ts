import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, Ids, type Tx } from '#libs/platform';
import { hashOf, newSecret } from '../secret-token.js';

export interface Enrolment {
  /** Sealed; only the box opens it. */
  readonly secret: Buffer;
  readonly lastStep: number;
  readonly confirmed: boolean;
}

/** More wrong codes than this, and the password has to be given again. */
export const MOST_TRIES = 5;

const codeHash = (code: string): Buffer =>
  createHash('sha256').update(code.replaceAll(/[\s-]/g, '').toUpperCase()).digest();

@Injectable()
export class SecondFactorStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  async isConfirmed(accountId: string): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM second_factor WHERE account_id = $1 AND confirmed_at IS NOT NULL`,
      [accountId],
    );
    return rows.length > 0;
  }

  /** Of whatever kind: an app that shows codes, or a passkey. */
  async isEnrolled(accountId: string): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT 1 FROM second_factor WHERE account_id = $1 AND confirmed_at IS NOT NULL
        UNION ALL SELECT 1 FROM passkey WHERE account_id = $1 LIMIT 1`,
      [accountId],
    );
    return rows.length > 0;
  }

  async codesLeft(accountId: string): Promise<number> {
    const rows = await this.database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM recovery_code WHERE account_id = $1 AND used_at IS NULL`,
      [accountId],
    );
    return rows[0]?.n ?? 0;
  }

  /** Under lock, so that one code opens one door. */
  async lock(tx: Tx, accountId: string): Promise<Enrolment | undefined> {
    const rows = await tx.query<{ secret: Buffer; last_step: string; confirmed: boolean }[]>(
      `SELECT secret, last_step, confirmed_at IS NOT NULL AS confirmed
         FROM second_factor WHERE account_id = $1 FOR UPDATE`,
      [accountId],
    );
    const row = rows[0];
    return row && { secret: row.secret, lastStep: Number(row.last_step), confirmed: row.confirmed };
  }

  async begin(tx: Tx, accountId: string, secret: Buffer): Promise<void> {
    await tx.query(
      `INSERT INTO second_factor (account_id, secret, created_at) VALUES ($1, $2, $3)
       ON CONFLICT (account_id) DO UPDATE SET secret = $2, created_at = $3, last_step = 0
         WHERE second_factor.confirmed_at IS NULL`,
      [accountId, secret, new Date(tx.now)],
    );
  }

  async confirm(tx: Tx, accountId: string): Promise<void> {
    await tx.query(`UPDATE second_factor SET confirmed_at = $2 WHERE account_id = $1`, [
      accountId,
      new Date(tx.now),
    ]);
  }

  /** The codes on paper; those of before are void. */
  async replaceCodes(tx: Tx, accountId: string, codes: readonly string[]): Promise<void> {
    await tx.query(`DELETE FROM recovery_code WHERE account_id = $1`, [accountId]);
    await tx.query(
      `INSERT INTO recovery_code (account_id, code_hash) SELECT $1, unnest($2::bytea[])`,
      [accountId, codes.map(codeHash)],
    );
  }

  /** The recovery codes go with the last factor. */
  async remove(tx: Tx, accountId: string): Promise<void> {
    await tx.query(`DELETE FROM second_factor WHERE account_id = $1`, [accountId]);
    await tx.query(
      `DELETE FROM recovery_code WHERE account_id = $1
          AND NOT EXISTS (SELECT 1 FROM passkey WHERE account_id = $1)`,
      [accountId],
    );
  }

  /** App, passkeys, codes and open challenges; what stays is who said so, and on what grounds. */
  async forgetAll(tx: Tx, accountId: string, by: string, grounds: string): Promise<void> {
    const gone = ['second_factor', 'passkey', 'recovery_code', 'login_challenge'];
    for (const table of gone) {
      await tx.query(`DELETE FROM ${table} WHERE account_id = $1`, [accountId]);
    }
    await tx.query(
      `INSERT INTO factor_loss (id, account_id, at, recorded_by, grounds) VALUES ($1, $2, $3, $4, $5)`,
      [this.ids.next(tx.now), accountId, new Date(tx.now), by, grounds],
    );
  }

  async useStep(tx: Tx, accountId: string, step: number): Promise<void> {
    await tx.query(`UPDATE second_factor SET last_step = $2 WHERE account_id = $1`, [
      accountId,
      step,
    ]);
  }

  /** Whether it was one, and not used yet. */
  async useRecoveryCode(tx: Tx, accountId: string, code: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `WITH used AS (
         UPDATE recovery_code SET used_at = $3
          WHERE account_id = $1 AND code_hash = $2 AND used_at IS NULL RETURNING 1)
       SELECT * FROM used`,
      [accountId, codeHash(code), new Date(tx.now)],
    );
    return rows.length > 0;
  }

  /** The secret of a challenge: the password was right, the second proof is still to come. */
  async challenge(tx: Tx, accountId: string, expiresAt: Instant): Promise<string> {
    const secret = newSecret();
    await tx.query(
      `INSERT INTO login_challenge (id, account_id, token_hash, expires_at) VALUES ($1, $2, $3, $4)`,
      [this.ids.next(tx.now), accountId, hashOf(secret), new Date(expiresAt)],
    );
    return secret;
  }

  /** Whom a challenge was given to; nothing is tried by that. */
  async challenged(secret: string, now: Instant): Promise<string | undefined> {
    const rows = await this.database.query<{ account_id: string }>(
      `SELECT account_id FROM login_challenge
        WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 AND tries < ${MOST_TRIES}`,
      [hashOf(secret), new Date(now)],
    );
    return rows[0]?.account_id;
  }

  /** Counts a try before it is looked at: parallel guesses cannot outrun the count. */
  async take(secret: string, now: Instant): Promise<string | undefined> {
    const rows = await this.database.query<{ account_id: string }>(
      `WITH taken AS (
         UPDATE login_challenge SET tries = tries + 1
          WHERE token_hash = $1 AND used_at IS NULL AND expires_at > $2 AND tries < ${MOST_TRIES}
         RETURNING account_id)
       SELECT * FROM taken`,
      [hashOf(secret), new Date(now)],
    );
    return rows[0]?.account_id;
  }

  /** Of several right answers at once, one gets the session. */
  async spend(tx: Tx, secret: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `WITH spent AS (
         UPDATE login_challenge SET used_at = $2 WHERE token_hash = $1 AND used_at IS NULL RETURNING 1)
       SELECT * FROM spent`,
      [hashOf(secret), new Date(tx.now)],
    );
    return rows.length > 0;
  }

  async purge(before: Instant): Promise<void> {
    await this.database.query(`DELETE FROM login_challenge WHERE expires_at <= $1`, [
      new Date(before),
    ]);
  }
}
