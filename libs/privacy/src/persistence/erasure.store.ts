import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, Ids, type Tx } from '#libs/platform';
import type { KeptDossier } from '../domain/index.js';

export const ERASURE_STATES = ['open', 'erased', 'refused', 'withdrawn'] as const;
export type ErasureState = (typeof ERASURE_STATES)[number];

export interface ErasureRequest {
  readonly id: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly accountEmail: string;
  readonly reason: string | null;
  readonly requestedAt: Instant;
  readonly state: ErasureState;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly decisionReason: string | null;
  readonly kept: readonly KeptDossier[];
}

interface Row {
  readonly id: string;
  readonly account_id: string;
  readonly account_name: string;
  readonly account_email: string;
  readonly reason: string | null;
  readonly requested_at: Date;
  readonly state: ErasureState;
  readonly decided_at: Date | null;
  readonly decided_by_name: string | null;
  readonly decision_reason: string | null;
  readonly kept: readonly KeptDossier[];
}

const SELECT = `SELECT r.id, r.account_id, a.name AS account_name, a.email AS account_email, r.reason,
    r.requested_at, r.state, r.decided_at, d.name AS decided_by_name, r.decision_reason, r.kept
  FROM erasure_request r JOIN account a ON a.id = r.account_id LEFT JOIN account d ON d.id = r.decided_by`;

const toRequest = (r: Row): ErasureRequest => ({
  id: r.id,
  accountId: r.account_id,
  accountName: r.account_name,
  accountEmail: r.account_email,
  reason: r.reason,
  requestedAt: r.requested_at.getTime(),
  state: r.state,
  decidedAt: r.decided_at?.getTime() ?? null,
  decidedBy: r.decided_by_name,
  decisionReason: r.decision_reason,
  kept: r.kept,
});

/** Requests to be forgotten; each stays as the record of what was decided. */
@Injectable()
export class ErasureStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** The id, or undefined where one is open already. */
  async open(tx: Tx, accountId: string, reason: string | null): Promise<string | undefined> {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO erasure_request (id, account_id, reason, requested_at, state)
       VALUES ($1, $2, $3, $4, 'open')
       ON CONFLICT (account_id) WHERE state = 'open' DO NOTHING RETURNING id`,
      [this.ids.next(tx.now), accountId, reason, new Date(tx.now)],
    );
    return rows[0]?.id;
  }

  async lock(tx: Tx, id: string): Promise<ErasureRequest | undefined> {
    const rows = await tx.query<Row[]>(`${SELECT} WHERE r.id = $1 FOR UPDATE OF r`, [id]);
    return rows.map(toRequest)[0];
  }

  async decide(
    tx: Tx,
    id: string,
    decision: {
      readonly state: 'erased' | 'refused';
      readonly by: string;
      readonly reason: string;
      readonly kept: readonly KeptDossier[];
    },
  ): Promise<void> {
    const { state, by, reason, kept } = decision;
    await tx.query(
      `UPDATE erasure_request SET state = $2, decided_at = $3, decided_by = $4, decision_reason = $5, kept = $6
        WHERE id = $1`,
      [id, state, new Date(tx.now), by, reason, JSON.stringify(kept)],
    );
  }

  async withdraw(tx: Tx, id: string, accountId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `WITH gone AS (UPDATE erasure_request SET state = 'withdrawn'
         WHERE id = $1 AND account_id = $2 AND state = 'open' RETURNING id) SELECT id FROM gone`,
      [id, accountId],
    );
    return rows.length > 0;
  }

  async ofAccount(accountId: string): Promise<ErasureRequest[]> {
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE r.account_id = $1 ORDER BY r.id DESC LIMIT 100`,
      [accountId],
    );
    return rows.map(toRequest);
  }

  /** Newest first. */
  async page(state: ErasureState, limit: number, before?: string): Promise<ErasureRequest[]> {
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE r.state = $1 AND ($2::uuid IS NULL OR r.id < $2) ORDER BY r.id DESC LIMIT $3`,
      [state, before ?? null, limit],
    );
    return rows.map(toRequest);
  }
}
