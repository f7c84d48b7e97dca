import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, Ids, type Tx } from '#libs/platform';

/** That a person from outside may act in an organisation's account: asked, decided, ended, recorded. */
export interface OrganisationAccess {
  readonly id: string;
  readonly identityId: string;
  readonly person: string;
  readonly provider: string;
  readonly accountId: string;
  readonly organisation: string | null;
  readonly taxCode: string;
  readonly requestedAt: Instant;
  readonly decision: 'approved' | 'refused' | null;
  readonly decidedAt: Instant | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly from: Instant | null;
  readonly to: Instant | null;
  readonly revokedAt: Instant | null;
}

interface AccessRow {
  readonly id: string;
  readonly identity_id: string;
  readonly person: string;
  readonly provider: string;
  readonly account_id: string;
  readonly organisation: string | null;
  readonly tax_code: string;
  readonly requested_at: Date;
  readonly decision: OrganisationAccess['decision'];
  readonly decided_at: Date | null;
  readonly decided_by: string | null;
  readonly reason: string | null;
  readonly from_at: Date | null;
  readonly to_at: Date | null;
  readonly revoked_at: Date | null;
}

const SELECT = `SELECT o.id, o.identity_id, i.name AS person, i.provider, o.account_id,
    a.organisation_name AS organisation, o.tax_code, o.requested_at, o.decision, o.decided_at,
    d.name AS decided_by, o.reason, o.from_at, o.to_at, o.revoked_at
  FROM organisation_access o JOIN outside_identity i ON i.id = o.identity_id
  JOIN account a ON a.id = o.account_id LEFT JOIN account d ON d.id = o.decided_by`;
const OPEN = `o.revoked_at IS NULL AND o.decision IS DISTINCT FROM 'refused'`;

const at = (date: Date | null): Instant | null => date?.getTime() ?? null;
const toAccess = (row: AccessRow): OrganisationAccess => ({
  id: row.id,
  identityId: row.identity_id,
  person: row.person,
  provider: row.provider,
  accountId: row.account_id,
  organisation: row.organisation,
  taxCode: row.tax_code,
  requestedAt: row.requested_at.getTime(),
  decision: row.decision,
  decidedAt: at(row.decided_at),
  decidedBy: row.decided_by,
  reason: row.reason,
  from: at(row.from_at),
  to: at(row.to_at),
  revokedAt: at(row.revoked_at),
});

@Injectable()
export class OrganisationAccessStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** At every account of the organisation; nothing where one is open already. */
  async request(tx: Tx, identityId: string, taxCode: string): Promise<void> {
    const accounts = await tx.query<{ id: string }[]>(
      `SELECT id FROM account WHERE organisation_tax_code = $1 AND kind = 'investor'
          AND blocked_at IS NULL ORDER BY id LIMIT 20`,
      [taxCode],
    );
    for (const { id } of accounts) {
      await tx.query(
        `INSERT INTO organisation_access (id, identity_id, account_id, tax_code, requested_at)
         VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
        [this.ids.next(tx.now), identityId, id, taxCode, new Date(tx.now)],
      );
    }
  }

  async inForce(
    identityId: string,
    accountId: string,
    now: Instant,
  ): Promise<OrganisationAccess | undefined> {
    const [row] = await this.database.query<AccessRow>(
      `${SELECT} WHERE o.identity_id = $1 AND o.account_id = $2 AND o.decision = 'approved'
          AND o.revoked_at IS NULL AND o.from_at <= $3 AND (o.to_at IS NULL OR o.to_at > $3)`,
      [identityId, accountId, new Date(now)],
    );
    return row && toAccess(row);
  }

  /** Newest first, of one account or of all. */
  async list(filter: {
    readonly accountId?: string;
    readonly open?: boolean;
    readonly before?: readonly [at: string, id: string];
    readonly limit: number;
  }): Promise<OrganisationAccess[]> {
    const rows = await this.database.query<AccessRow>(
      `${SELECT} WHERE ($1::uuid IS NULL OR o.account_id = $1) AND (NOT $2 OR ${OPEN})
          AND ($3::timestamptz IS NULL OR (o.requested_at, o.id) < ($3, $4::uuid))
        ORDER BY o.requested_at DESC, o.id DESC LIMIT $5`,
      [
        filter.accountId ?? null,
        filter.open === true,
        filter.before?.[0] ?? null,
        filter.before?.[1] ?? null,
        filter.limit,
      ],
    );
    return rows.map(toAccess);
  }

  async lock(tx: Tx, id: string): Promise<OrganisationAccess | undefined> {
    const rows = await tx.query<AccessRow[]>(`${SELECT} WHERE o.id = $1 FOR UPDATE OF o`, [id]);
    return rows[0] && toAccess(rows[0]);
  }

  async decide(
    tx: Tx,
    id: string,
    given: {
      readonly decision: 'approved' | 'refused';
      readonly by: string;
      readonly reason: string | null;
      readonly to: Instant | null;
    },
  ): Promise<void> {
    const now = new Date(tx.now);
    const isApproved = given.decision === 'approved';
    await tx.query(
      `UPDATE organisation_access SET decision = $2, decided_at = $3, decided_by = $4, reason = $5,
              from_at = $6, to_at = $7 WHERE id = $1`,
      [
        id,
        given.decision,
        now,
        given.by,
        given.reason,
        isApproved ? now : null,
        isApproved && given.to !== null ? new Date(given.to) : null,
      ],
    );
  }

  /** At once: the sessions that stood on it end with it. */
  async revoke(tx: Tx, id: string, by: string): Promise<void> {
    await tx.query(
      `UPDATE organisation_access SET revoked_at = $2, revoked_by = $3 WHERE id = $1`,
      [id, new Date(tx.now), by],
    );
    await tx.query(`DELETE FROM session WHERE access_id = $1`, [id]);
  }
}
