import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, Ids, type Tx } from '#libs/platform';
import { hashOf, newSecret } from '../secret-token.js';

/** A person on their way to a provider and back. */
export interface SignOnFlow {
  readonly nonce: string;
  readonly verifier: string;
  readonly next: string;
  readonly linkAccountId: string | null;
  readonly invitation: string | null;
}

/** Somebody whom the provider vouched for, and who has no door yet, or several. */
export interface PendingIdentity {
  readonly identityId: string;
  readonly strong: boolean;
  readonly sid: string | null;
}

interface FlowRow {
  readonly nonce: string;
  readonly verifier: string;
  readonly next: string;
  readonly link_account_id: string | null;
  readonly invitation: string | null;
}

@Injectable()
export class SignOnStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  async begin(
    tx: Tx,
    flow: SignOnFlow & {
      readonly provider: string;
      readonly state: string;
      readonly browser: string;
      readonly expiresAt: Instant;
    },
  ): Promise<void> {
    await tx.query(
      `INSERT INTO sign_on_flow (id, provider, state_hash, browser_hash, nonce, verifier, next,
                                 link_account_id, invitation, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        this.ids.next(tx.now),
        flow.provider,
        hashOf(flow.state),
        hashOf(flow.browser),
        flow.nonce,
        flow.verifier,
        flow.next,
        flow.linkAccountId,
        flow.invitation,
        new Date(flow.expiresAt),
      ],
    );
  }

  /** Once, in the browser that began it, in time: whatever comes of it, there is no second use. */
  async take(
    provider: string,
    state: string,
    browser: string,
    now: Instant,
  ): Promise<SignOnFlow | undefined> {
    const [row] = await this.database.query<FlowRow>(
      `WITH taken AS (
         DELETE FROM sign_on_flow
          WHERE provider = $1 AND state_hash = $2 AND browser_hash = $3 AND expires_at > $4
         RETURNING nonce, verifier, next, link_account_id, invitation)
       SELECT * FROM taken`,
      [provider, hashOf(state), hashOf(browser), new Date(now)],
    );
    return (
      row && {
        nonce: row.nonce,
        verifier: row.verifier,
        next: row.next,
        linkAccountId: row.link_account_id,
        invitation: row.invitation,
      }
    );
  }

  async hold(tx: Tx, pending: PendingIdentity, expiresAt: Instant): Promise<string> {
    const secret = newSecret();
    await tx.query(
      `INSERT INTO pending_identity (id, token_hash, identity_id, strong, sid, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [
        this.ids.next(tx.now),
        hashOf(secret),
        pending.identityId,
        pending.strong,
        pending.sid,
        new Date(expiresAt),
      ],
    );
    return secret;
  }

  async held(token: string, now: Instant): Promise<PendingIdentity | undefined> {
    const [row] = await this.database.query<{
      identity_id: string;
      strong: boolean;
      sid: string | null;
    }>(
      `SELECT identity_id, strong, sid FROM pending_identity WHERE token_hash = $1 AND expires_at > $2`,
      [hashOf(token), new Date(now)],
    );
    return row && { identityId: row.identity_id, strong: row.strong, sid: row.sid };
  }

  /** Whether it was still there: of several uses at once, one counts. */
  async release(tx: Tx, token: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `WITH gone AS (DELETE FROM pending_identity WHERE token_hash = $1 RETURNING 1)
       SELECT * FROM gone`,
      [hashOf(token)],
    );
    return rows.length > 0;
  }

  /** Whether this log-out token was not used before. */
  async useLogoutToken(
    tx: Tx,
    provider: string,
    jti: string,
    expiresAt: Instant,
  ): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO used_logout_token (provider, jti, expires_at) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING RETURNING 1`,
      [provider, jti, new Date(expiresAt)],
    );
    return rows.length > 0;
  }

  /** By the provider's session where it names one, else all sessions that this person opened there. */
  async endSessions(
    tx: Tx,
    provider: string,
    subject: string | undefined,
    sid: string | undefined,
  ): Promise<void> {
    await tx.query(
      `DELETE FROM session s USING outside_identity i
        WHERE s.identity_id = i.id AND i.provider = $1
          AND ($2::text IS NULL OR i.subject = $2) AND ($3::text IS NULL OR s.provider_sid = $3)`,
      [provider, subject ?? null, sid ?? null],
    );
  }

  async purge(now: Instant): Promise<void> {
    const at = [new Date(now)];
    await this.database.query(`DELETE FROM sign_on_flow WHERE expires_at <= $1`, at);
    await this.database.query(`DELETE FROM pending_identity WHERE expires_at <= $1`, at);
    await this.database.query(`DELETE FROM used_logout_token WHERE expires_at <= $1`, at);
  }
}
