import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, Ids, type Tx } from '#libs/platform';

/** A person as a provider knows them: by its subject, never by a mail address. */
export interface OutsideIdentity {
  readonly id: string;
  readonly provider: string;
  readonly subject: string;
  readonly name: string;
  readonly accountId: string | null;
  readonly linkedAt: Instant | null;
}

/** An account that an identity opens: its own, or an organisation's by authorisation. */
export interface Door {
  readonly accountId: string;
  readonly name: string;
  readonly organisation: string | null;
}

interface IdentityRow {
  readonly id: string;
  readonly provider: string;
  readonly subject: string;
  readonly name: string;
  readonly account_id: string | null;
  readonly linked_at: Date | null;
}

const toIdentity = (row: IdentityRow): OutsideIdentity => ({
  id: row.id,
  provider: row.provider,
  subject: row.subject,
  name: row.name,
  accountId: row.account_id,
  linkedAt: row.linked_at?.getTime() ?? null,
});
const COLUMNS = 'id, provider, subject, name, account_id, linked_at';

@Injectable()
export class OutsideIdentityStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** Known from now on, under the name that the provider gives today; under lock. */
  async meet(tx: Tx, provider: string, subject: string, name: string): Promise<OutsideIdentity> {
    const rows = await tx.query<IdentityRow[]>(
      `INSERT INTO outside_identity (id, provider, subject, name, created_at)
       VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT outside_identity_subject_uq DO UPDATE SET name = $4
       RETURNING ${COLUMNS}`,
      [this.ids.next(tx.now), provider, subject, name, new Date(tx.now)],
    );
    const [row] = rows;
    if (!row) throw new Error('An identity was not written');
    return toIdentity(row);
  }

  async byId(id: string): Promise<OutsideIdentity | undefined> {
    const [row] = await this.database.query<IdentityRow>(
      `SELECT ${COLUMNS} FROM outside_identity WHERE id = $1`,
      [id],
    );
    return row && toIdentity(row);
  }

  async ofAccount(accountId: string): Promise<OutsideIdentity[]> {
    const rows = await this.database.query<IdentityRow>(
      `SELECT ${COLUMNS} FROM outside_identity WHERE account_id = $1 ORDER BY linked_at, id`,
      [accountId],
    );
    return rows.map(toIdentity);
  }

  async link(tx: Tx, id: string, accountId: string): Promise<void> {
    await tx.query(`UPDATE outside_identity SET account_id = $2, linked_at = $3 WHERE id = $1`, [
      id,
      accountId,
      new Date(tx.now),
    ]);
  }

  /** Whether there was one; the sessions that it opened in this account end. */
  async unlink(tx: Tx, accountId: string, id: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `WITH gone AS (
         UPDATE outside_identity SET account_id = NULL, linked_at = NULL
          WHERE id = $2 AND account_id = $1 RETURNING 1)
       SELECT * FROM gone`,
      [accountId, id],
    );
    await tx.query(`DELETE FROM session WHERE account_id = $1 AND identity_id = $2`, [
      accountId,
      id,
    ]);
    return rows.length > 0;
  }

  async doorsOf(identityId: string, now: Instant): Promise<Door[]> {
    const rows = await this.database.query<{
      id: string;
      name: string;
      organisation_name: string | null;
    }>(
      `SELECT a.id, a.name, a.organisation_name FROM account a
        WHERE a.blocked_at IS NULL AND (
          a.id = (SELECT account_id FROM outside_identity WHERE id = $1)
          OR a.id IN (SELECT account_id FROM organisation_access
                       WHERE identity_id = $1 AND decision = 'approved' AND revoked_at IS NULL
                         AND from_at <= $2 AND (to_at IS NULL OR to_at > $2)))
        ORDER BY a.organisation_name NULLS FIRST, a.id LIMIT 50`,
      [identityId, new Date(now)],
    );
    return rows.map((row) => ({
      accountId: row.id,
      name: row.name,
      organisation: row.organisation_name,
    }));
  }
}
