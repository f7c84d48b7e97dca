import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, Ids, type Tx } from '#libs/platform';
import { hashOf, newSecret } from '../secret-token.js';

export type TokenKind = 'confirm' | 'reset' | 'invitation' | 'admin-link';

export interface AccountToken {
  readonly id: string;
  readonly kind: TokenKind;
  readonly email: string;
  readonly accountId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
}

interface TokenRow {
  readonly id: string;
  readonly kind: TokenKind;
  readonly email: string;
  readonly account_id: string | null;
  readonly payload: Record<string, unknown>;
}

const toToken = (row: TokenRow): AccountToken => ({
  id: row.id,
  kind: row.kind,
  email: row.email,
  accountId: row.account_id,
  payload: row.payload,
});

/** One-time links: hashed, single use, expiring; a new one of a kind makes the older ones void. */
@Injectable()
export class TokenStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** The secret that goes into the link. */
  async issue(
    tx: Tx,
    token: Omit<AccountToken, 'id' | 'payload'> & {
      readonly payload?: object;
      readonly expiresAt: Instant;
    },
  ): Promise<string> {
    const secret = newSecret();
    if (token.accountId !== null) await this.voidAll(tx, token.accountId, [token.kind]);
    await tx.query(
      `INSERT INTO account_token (id, kind, email, account_id, token_hash, payload, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        this.ids.next(tx.now),
        token.kind,
        token.email,
        token.accountId,
        hashOf(secret),
        JSON.stringify(token.payload ?? {}),
        new Date(tx.now),
        new Date(token.expiresAt),
      ],
    );
    return secret;
  }

  /** Uses the token up: of several who try at once, one gets it. */
  async redeem(
    tx: Tx,
    secret: string,
    kinds: readonly TokenKind[],
  ): Promise<AccountToken | undefined> {
    const rows = await tx.query<TokenRow[]>(
      `WITH used AS (
         UPDATE account_token SET used_at = $3
          WHERE token_hash = $1 AND kind = ANY($2) AND used_at IS NULL AND expires_at > $3
         RETURNING id, kind, email, account_id, payload)
       SELECT * FROM used`,
      [hashOf(secret), kinds, new Date(tx.now)],
    );
    return rows[0] && toToken(rows[0]);
  }

  /** The person behind a link, without using it up. */
  async peek(
    secret: string,
    kinds: readonly TokenKind[],
    now: Instant,
  ): Promise<AccountToken | undefined> {
    const rows = await this.database.query<TokenRow>(
      `SELECT id, kind, email, account_id, payload FROM account_token
        WHERE token_hash = $1 AND kind = ANY($2) AND used_at IS NULL AND expires_at > $3`,
      [hashOf(secret), kinds, new Date(now)],
    );
    return rows[0] && toToken(rows[0]);
  }

  /** Sign-ups of an address that were never confirmed, newest first. */
  async pendingSignUps(email: string, now: Instant): Promise<AccountToken[]> {
    const rows = await this.database.query<TokenRow>(
      `SELECT id, kind, email, account_id, payload FROM account_token
        WHERE email = $1 AND kind = 'confirm' AND used_at IS NULL AND expires_at > $2
        ORDER BY created_at DESC LIMIT 1`,
      [email, new Date(now)],
    );
    return rows.map(toToken);
  }

  async voidAll(tx: Tx, accountId: string, kinds: readonly TokenKind[]): Promise<void> {
    await tx.query(
      `UPDATE account_token SET used_at = $3
        WHERE account_id = $1 AND kind = ANY($2) AND used_at IS NULL`,
      [accountId, kinds, new Date(tx.now)],
    );
  }

  async voidSignUps(tx: Tx, email: string): Promise<void> {
    await tx.query(
      `UPDATE account_token SET used_at = $2, payload = '{}' WHERE email = $1 AND kind = 'confirm'`,
      [email, new Date(tx.now)],
    );
  }

  async purge(before: Instant): Promise<void> {
    await this.database.query(`DELETE FROM account_token WHERE expires_at <= $1`, [
      new Date(before),
    ]);
  }
}
