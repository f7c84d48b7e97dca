import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Localized } from '#libs/kernel';
import { Database, Ids, type Role, type Tx } from '#libs/platform';
import type { DelegationKind, DelegationOrder, Period } from '../domain/index.js';
import type { HeldPost } from './post.store.js';

export interface PersonRef {
  readonly id: string;
  readonly name: string;
}

export interface Delegation extends Period {
  readonly id: string;
  readonly kind: DelegationKind;
  readonly giver: PersonRef;
  readonly receiver: PersonRef;
  readonly unit: HeldPost['unit'];
  readonly role: Role;
  readonly to: Instant;
  readonly signing: boolean;
  readonly basis: string | null;
  readonly recordedBy: PersonRef;
  readonly revokedAt: Instant | null;
}

interface Row {
  readonly id: string;
  readonly kind: DelegationKind;
  readonly giver: PersonRef;
  readonly receiver: PersonRef;
  readonly unit_id: string;
  readonly code: string;
  readonly name: Localized;
  readonly role: Role;
  readonly from_at: Date;
  readonly to_at: Date;
  readonly signing: boolean;
  readonly basis: string | null;
  readonly recorded_by: PersonRef;
  readonly revoked_at: Date | null;
}

const SELECT = `
  SELECT d.id, d.kind, jsonb_build_object('id', g.id, 'name', g.name) AS giver,
         jsonb_build_object('id', r.id, 'name', r.name) AS receiver, d.unit_id, u.code,
         jsonb_build_object('vi', u.name_vi, 'en', u.name_en) AS name, d.role, d.from_at, d.to_at,
         d.signing, d.basis, jsonb_build_object('id', b.id, 'name', b.name) AS recorded_by, d.revoked_at
    FROM delegation d JOIN account g ON g.id = d.giver_id JOIN account r ON r.id = d.receiver_id
    JOIN account b ON b.id = d.recorded_by JOIN unit u ON u.id = d.unit_id`;

const toDelegation = (row: Row): Delegation => ({
  id: row.id,
  kind: row.kind,
  giver: row.giver,
  receiver: row.receiver,
  unit: { id: row.unit_id, code: row.code, name: row.name },
  role: row.role,
  from: row.from_at.getTime(),
  to: row.to_at.getTime(),
  signing: row.signing,
  basis: row.basis,
  recordedBy: row.recorded_by,
  revokedAt: row.revoked_at?.getTime() ?? null,
});

/** Who may act for whom. Whether it holds at a moment is judged when it is used: see `held_post`. */
@Injectable()
export class DelegationStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** Given or received by somebody of these, the newest first. */
  async page(people: readonly string[], limit: number, before?: string): Promise<Delegation[]> {
    const params: unknown[] = [people, limit];
    const after = before === undefined ? '' : `AND id < $${params.push(before)}::uuid`;
    const part = (column: string): string =>
      `SELECT id FROM delegation WHERE ${column} = ANY($1::uuid[]) ${after}`;
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE d.id IN (
         SELECT id FROM (${part('giver_id')} UNION ${part('receiver_id')}) x ORDER BY id DESC LIMIT $2)
       ORDER BY d.id DESC`,
      params,
    );
    return rows.map(toDelegation);
  }

  async lock(tx: Tx, id: string): Promise<Delegation | undefined> {
    const rows: Row[] = await tx.query(`${SELECT} WHERE d.id = $1 FOR UPDATE OF d`, [id]);
    return rows[0] && toDelegation(rows[0]);
  }

  async present(tx: Tx, o: DelegationOrder): Promise<Period[]> {
    const rows: { from_at: Date; to_at: Date }[] = await tx.query(
      `SELECT from_at, to_at FROM delegation WHERE giver_id = $1 AND receiver_id = $2
          AND unit_id = $3 AND role = $4 AND revoked_at IS NULL`,
      [o.giverId, o.receiverId, o.unitId, o.role],
    );
    return rows.map((r) => ({ from: r.from_at.getTime(), to: r.to_at.getTime() }));
  }

  async insert(tx: Tx, o: DelegationOrder, kind: DelegationKind, by: string): Promise<string> {
    const id = this.ids.next(tx.now);
    await tx.query(
      `INSERT INTO delegation (id, kind, giver_id, receiver_id, unit_id, role, from_at, to_at, signing,
         basis, recorded_by, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        kind,
        o.giverId,
        o.receiverId,
        o.unitId,
        o.role,
        new Date(o.from),
        new Date(o.to),
        o.signing,
        o.basis,
        by,
        new Date(tx.now),
      ],
    );
    return id;
  }

  async revoke(tx: Tx, id: string, by: string): Promise<void> {
    await tx.query(`UPDATE delegation SET revoked_at = $2, revoked_by = $3 WHERE id = $1`, [
      id,
      new Date(tx.now),
      by,
    ]);
  }

  /** The posts that somebody holds for others at a moment. */
  async postsOf(accountId: string, at: Instant): Promise<HeldPost[]> {
    const rows = await this.database.query<Row & { to_at: Date | null }>(
      `SELECT p.delegation_id AS id, p.unit_id, u.code,
              jsonb_build_object('vi', u.name_vi, 'en', u.name_en) AS name, p.role, p.from_at, p.to_at,
              jsonb_build_object('id', g.id, 'name', g.name) AS giver
         FROM held_post p JOIN unit u ON u.id = p.unit_id JOIN account g ON g.id = p.giver_id
        WHERE p.account_id = $1 AND p.from_at <= $2 AND p.to_at > $2 ORDER BY p.from_at, p.delegation_id`,
      [accountId, new Date(at)],
    );
    return rows.map((row) => ({
      id: row.id,
      accountId,
      unit: { id: row.unit_id, code: row.code, name: row.name },
      role: row.role,
      from: row.from_at.getTime(),
      to: row.to_at.getTime(),
      onBehalfOf: row.giver,
    }));
  }
}
