import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, Ids, type Tx } from '#libs/platform';
import { hashOf } from '../secret-token.js';

export type CeremonyKind = 'register' | 'log-in' | 'second-step' | 'step-up';

export interface Passkey {
  readonly id: string;
  readonly accountId: string;
  /** The authenticator's own name for it, base64url. */
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly backedUp: boolean;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant | null;
}

interface PasskeyRow {
  readonly id: string;
  readonly account_id: string;
  readonly credential_id: string;
  readonly public_key: Buffer;
  readonly counter: string;
  readonly transports: string[];
  readonly name: string;
  readonly backed_up: boolean;
  readonly created_at: Date;
  readonly last_used_at: Date | null;
}

const toPasskey = (row: PasskeyRow): Passkey => ({
  id: row.id,
  accountId: row.account_id,
  credentialId: row.credential_id,
  publicKey: row.public_key,
  counter: Number(row.counter),
  transports: row.transports,
  name: row.name,
  backedUp: row.backed_up,
  createdAt: row.created_at.getTime(),
  lastUsedAt: row.last_used_at?.getTime() ?? null,
});

@Injectable()
export class PasskeyStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  async ofAccount(accountId: string): Promise<Passkey[]> {
    const rows = await this.database.query<PasskeyRow>(
      `SELECT * FROM passkey WHERE account_id = $1 ORDER BY created_at, id`,
      [accountId],
    );
    return rows.map(toPasskey);
  }

  async byCredential(credentialId: string): Promise<Passkey | undefined> {
    const [row] = await this.database.query<PasskeyRow>(
      `SELECT * FROM passkey WHERE credential_id = $1`,
      [credentialId],
    );
    return row && toPasskey(row);
  }

  /** Whether it was new. */
  async insert(
    tx: Tx,
    passkey: Omit<Passkey, 'id' | 'createdAt' | 'lastUsedAt'>,
  ): Promise<string | undefined> {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO passkey (id, account_id, credential_id, public_key, counter, transports, name, backed_up, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT ON CONSTRAINT passkey_credential_uq DO NOTHING RETURNING id`,
      [
        this.ids.next(tx.now),
        passkey.accountId,
        passkey.credentialId,
        passkey.publicKey,
        passkey.counter,
        passkey.transports,
        passkey.name,
        passkey.backedUp,
        new Date(tx.now),
      ],
    );
    return rows[0]?.id;
  }

  async used(tx: Tx, id: string, counter: number, backedUp: boolean): Promise<void> {
    await tx.query(
      `UPDATE passkey SET counter = $2, backed_up = $3, last_used_at = $4 WHERE id = $1`,
      [id, counter, backedUp, new Date(tx.now)],
    );
  }

  /** Whether there was one. */
  async rename(tx: Tx, accountId: string, id: string, name: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `WITH renamed AS (
         UPDATE passkey SET name = $3 WHERE account_id = $1 AND id = $2 RETURNING 1)
       SELECT * FROM renamed`,
      [accountId, id, name],
    );
    return rows.length > 0;
  }

  async remove(tx: Tx, accountId: string, id: string): Promise<void> {
    await tx.query(`DELETE FROM passkey WHERE account_id = $1 AND id = $2`, [accountId, id]);
  }

  /** A question is put: whoever answers it in time answers it once. */
  async begin(
    tx: Tx,
    ceremony: {
      readonly kind: CeremonyKind;
      readonly accountId: string | null;
      readonly challenge: string;
      readonly expiresAt: Instant;
    },
  ): Promise<void> {
    const { kind, accountId, challenge, expiresAt } = ceremony;
    await tx.query(
      `INSERT INTO passkey_ceremony (id, kind, account_id, challenge_hash, expires_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [this.ids.next(tx.now), kind, accountId, hashOf(challenge), new Date(expiresAt)],
    );
  }

  /** Takes the question away before its answer is looked at: there is no second try, nor a replay. */
  async take(
    challenge: string,
    kind: CeremonyKind,
    accountId: string | null,
    now: Instant,
  ): Promise<boolean> {
    const rows = await this.database.query(
      `WITH taken AS (
         DELETE FROM passkey_ceremony
          WHERE challenge_hash = $1 AND kind = $2 AND account_id IS NOT DISTINCT FROM $3 AND expires_at > $4
         RETURNING 1)
       SELECT * FROM taken`,
      [hashOf(challenge), kind, accountId, new Date(now)],
    );
    return rows.length > 0;
  }

  async purge(before: Instant): Promise<void> {
    await this.database.query(`DELETE FROM passkey_ceremony WHERE expires_at <= $1`, [
      new Date(before),
    ]);
  }
}
