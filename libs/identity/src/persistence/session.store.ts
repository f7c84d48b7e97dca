import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Locale } from '#libs/kernel';
import { Database, Ids, type Actor, type Principal, type Role, type Tx } from '#libs/platform';
import { hashOf } from '../secret-token.js';

export const SESSION_PROOFS = [
  'password',
  'code',
  'recovery-code',
  'passkey',
  'provider',
  'link',
] as const;
export type SessionProof = (typeof SESSION_PROOFS)[number];

export interface SessionRecord {
  readonly id: string;
  readonly device: string | null;
  readonly network: string | null;
  readonly proof: SessionProof;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
}

/** The identity from outside that opened a session. */
export interface SessionIdentity {
  readonly id: string;
  readonly sid: string | null;
  /** The authorisation by which it acts for an organisation, and until when. */
  readonly accessId: string | null;
  readonly until: Instant | null;
}

/** A session with its person, as one query finds them. */
export interface FoundSession extends SessionRecord {
  readonly hasSecondFactor: boolean;
  readonly isEnrolled: boolean;
  readonly isHelper: boolean;
  readonly account: Omit<Actor, 'posts' | 'sessionId' | 'provenAt' | 'helper'> & {
    readonly blocked: boolean;
  };
  readonly posts: readonly {
    readonly unitId: string;
    readonly unitCode: string;
    readonly role: Role;
    readonly from: Instant;
    readonly to: Instant | null;
    readonly onBehalfOf: Principal | null;
  }[];
}

interface SessionRow {
  readonly id: string;
  readonly device: string | null;
  readonly network: string | null;
  readonly proof: SessionProof;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
}

interface FoundRow extends SessionRow {
  readonly second_factor: boolean;
  readonly enrolled: boolean;
  readonly helper: boolean;
  readonly account_id: string;
  readonly kind: Actor['kind'];
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly blocked: boolean;
  readonly posts: FoundSession['posts'] | null;
}

const toRecord = (row: SessionRow): SessionRecord => ({
  id: row.id,
  device: row.device,
  network: row.network,
  proof: row.proof,
  createdAt: row.created_at.getTime(),
  lastSeenAt: row.last_seen_at.getTime(),
  expiresAt: row.expires_at.getTime(),
});

@Injectable()
export class SessionStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** One statement for every request with a token. */
  async find(token: string): Promise<FoundSession | undefined> {
    const [row] = await this.database.query<FoundRow>(
      `SELECT s.id, s.device, s.network, s.proof, s.created_at, s.last_seen_at, s.expires_at, s.account_id, s.second_factor,
              s.access_id IS NOT NULL AS helper,
              EXISTS (SELECT 1 FROM second_factor f WHERE f.account_id = a.id AND f.confirmed_at IS NOT NULL)
                OR EXISTS (SELECT 1 FROM passkey k WHERE k.account_id = a.id) AS enrolled,
              a.kind, a.email, a.name, a.locale, a.blocked_at IS NOT NULL AS blocked,
              CASE WHEN a.kind = 'officer' THEN (SELECT json_agg(json_build_object('unitId', u.id, 'unitCode', u.code, 'role', p.role,
                        'from', extract(epoch FROM p.from_at) * 1000,
                        'to', extract(epoch FROM p.to_at) * 1000,
                        'onBehalfOf', CASE WHEN g.id IS NOT NULL THEN json_build_object(
                          'accountId', g.id, 'name', g.name, 'signing', p.signing) END)
                        ORDER BY p.giver_id NULLS FIRST, p.from_at, p.unit_id, p.role)
                 FROM held_post p JOIN unit u ON u.id = p.unit_id LEFT JOIN account g ON g.id = p.giver_id
                WHERE p.account_id = a.id) END AS posts
         FROM session s JOIN account a ON a.id = s.account_id WHERE s.token_hash = $1`,
      [hashOf(token)],
    );
    if (!row) return undefined;
    const { account_id: accountId, kind, email, name, locale, blocked } = row;
    return {
      ...toRecord(row),
      hasSecondFactor: row.second_factor,
      isEnrolled: row.enrolled,
      isHelper: row.helper,
      account: { accountId, kind, email, name, locale, blocked },
      posts: row.posts ?? [],
    };
  }

  async insert(
    tx: Tx,
    session: {
      readonly accountId: string;
      readonly token: string;
      readonly device: string | null;
      readonly network: string | null;
      readonly proof: SessionProof;
      readonly expiresAt: Instant;
      readonly secondFactor: boolean;
      readonly identity?: SessionIdentity;
    },
  ): Promise<void> {
    const now = new Date(tx.now);
    await tx.query(
      `INSERT INTO session (id, account_id, token_hash, device, created_at, last_seen_at, expires_at, second_factor,
                            network, proof, identity_id, provider_sid, access_id)
       VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        this.ids.next(tx.now),
        session.accountId,
        hashOf(session.token),
        session.device,
        now,
        new Date(session.expiresAt),
        session.secondFactor,
        session.network,
        session.proof,
        session.identity?.id ?? null,
        session.identity?.sid ?? null,
        session.identity?.accessId ?? null,
      ],
    );
  }

  async identityOf(tx: Tx, sessionId: string): Promise<SessionIdentity | undefined> {
    const rows = await tx.query<{ identity_id: string; provider_sid: string | null }[]>(
      `SELECT identity_id, provider_sid FROM session WHERE id = $1 AND identity_id IS NOT NULL`,
      [sessionId],
    );
    const [row] = rows;
    return row && { id: row.identity_id, sid: row.provider_sid, accessId: null, until: null };
  }

  async touch(id: string, at: Instant): Promise<void> {
    await this.database.query(`UPDATE session SET last_seen_at = $2 WHERE id = $1`, [
      id,
      new Date(at),
    ]);
  }

  async ofAccount(accountId: string, seenAfter: Instant, now: Instant): Promise<SessionRecord[]> {
    const rows = await this.database.query<SessionRow>(
      `SELECT id, device, network, proof, created_at, last_seen_at, expires_at FROM session
        WHERE account_id = $1 AND last_seen_at > $2 AND expires_at > $3 ORDER BY last_seen_at DESC`,
      [accountId, new Date(seenAfter), new Date(now)],
    );
    return rows.map(toRecord);
  }

  /** Whether there was one. */
  async remove(tx: Tx, accountId: string, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `WITH gone AS (DELETE FROM session WHERE account_id = $1 AND id = $2 RETURNING 1)
       SELECT 1 FROM gone`,
      [accountId, id],
    );
    return rows.length > 0;
  }

  async removeByToken(tx: Tx, token: string): Promise<void> {
    await tx.query(`DELETE FROM session WHERE token_hash = $1`, [hashOf(token)]);
  }

  async removeOthers(tx: Tx, accountId: string, kept: string): Promise<void> {
    await tx.query(`DELETE FROM session WHERE account_id = $1 AND id <> $2`, [accountId, kept]);
  }

  async removeAll(tx: Tx, accountId: string): Promise<void> {
    await tx.query(`DELETE FROM session WHERE account_id = $1`, [accountId]);
  }

  async keepNewest(tx: Tx, accountId: string, count: number): Promise<void> {
    await tx.query(
      `DELETE FROM session WHERE id IN (
         SELECT id FROM session WHERE account_id = $1 ORDER BY last_seen_at DESC, id DESC OFFSET $2)`,
      [accountId, count],
    );
  }

  async purge(seenBefore: Instant, now: Instant): Promise<void> {
    await this.database.query(`DELETE FROM session WHERE expires_at <= $2 OR last_seen_at <= $1`, [
      new Date(seenBefore),
      new Date(now),
    ]);
  }
}
