import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, Ids, type Tx } from '#libs/platform';
import type { AbsenceKind, AbsenceOrder, HandOver, Period } from '../domain/index.js';
import type { PersonRef } from './delegation.store.js';

export interface Absence extends Period {
  readonly id: string;
  readonly officer: PersonRef;
  readonly kind: AbsenceKind;
  readonly to: Instant;
  readonly handOver: HandOver;
  readonly substitute: PersonRef | null;
  readonly handedOverAt: Instant | null;
}

interface Row {
  readonly id: string;
  readonly officer: PersonRef;
  readonly kind: AbsenceKind;
  readonly from_at: Date;
  readonly to_at: Date;
  readonly hand_over: HandOver;
  readonly substitute: PersonRef | null;
  readonly handed_over_at: Date | null;
}

const SELECT = `
  SELECT x.id, jsonb_build_object('id', a.id, 'name', a.name) AS officer, x.kind, x.from_at, x.to_at,
         x.hand_over, x.handed_over_at,
         CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'name', s.name) END AS substitute
    FROM absence x JOIN account a ON a.id = x.account_id LEFT JOIN account s ON s.id = x.substitute_id`;

const toAbsence = (row: Row): Absence => ({
  id: row.id,
  officer: row.officer,
  kind: row.kind,
  from: row.from_at.getTime(),
  to: row.to_at.getTime(),
  handOver: row.hand_over,
  substitute: row.substitute,
  handedOverAt: row.handed_over_at?.getTime() ?? null,
});

/** Who is away, from when to when. A cancelled absence has no length. */
@Injectable()
export class AbsenceStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** Of these people, the latest first. */
  async page(
    people: readonly string[],
    limit: number,
    after?: { readonly from: Instant; readonly id: string },
  ): Promise<Absence[]> {
    const params: unknown[] = [people, limit];
    const cut = after
      ? `AND (x.from_at, x.id) < ($${params.push(new Date(after.from))}, $${params.push(after.id)}::uuid)`
      : '';
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE x.account_id = ANY($1::uuid[]) ${cut} ORDER BY x.from_at DESC, x.id DESC LIMIT $2`,
      params,
    );
    return rows.map(toAbsence);
  }

  /** Orders absences of one person one after the other, so that two cannot overlap unseen. */
  async lockOfficer(tx: Tx, accountId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM account WHERE id = $1 AND kind = 'officer' FOR UPDATE`,
      [accountId],
    );
    return rows.length > 0;
  }

  async lock(tx: Tx, id: string): Promise<Absence | undefined> {
    const rows: Row[] = await tx.query(`${SELECT} WHERE x.id = $1 FOR UPDATE OF x`, [id]);
    return rows[0] && toAbsence(rows[0]);
  }

  async present(tx: Tx, accountId: string, since: Instant): Promise<Period[]> {
    const rows: { from_at: Date; to_at: Date }[] = await tx.query(
      `SELECT from_at, to_at FROM absence WHERE account_id = $1 AND to_at > $2 AND to_at > from_at`,
      [accountId, new Date(since)],
    );
    return rows.map((r) => ({ from: r.from_at.getTime(), to: r.to_at.getTime() }));
  }

  /** Whether the substitute holds, at that moment, one of the posts that the absent one holds. */
  async isFit(tx: Tx, o: AbsenceOrder): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM post p JOIN held_post s ON s.unit_id = p.unit_id AND s.role = p.role
         JOIN account a ON a.id = s.account_id
        WHERE p.account_id = $1 AND s.account_id = $2 AND a.blocked_at IS NULL
          AND p.from_at <= $3 AND (p.to_at IS NULL OR p.to_at > $3)
          AND s.from_at <= $3 AND (s.to_at IS NULL OR s.to_at > $3) LIMIT 1`,
      [o.accountId, o.substituteId, new Date(o.from)],
    );
    return rows.length > 0;
  }

  async insert(
    tx: Tx,
    o: AbsenceOrder & { readonly kind: AbsenceKind; readonly handOver: HandOver },
    by: string,
  ): Promise<string> {
    const id = this.ids.next(tx.now);
    await tx.query(
      `INSERT INTO absence (id, account_id, kind, from_at, to_at, hand_over, substitute_id, recorded_by,
         recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        id,
        o.accountId,
        o.kind,
        new Date(o.from),
        new Date(o.to),
        o.handOver,
        o.substituteId,
        by,
        new Date(tx.now),
      ],
    );
    return id;
  }

  /** Ends it now, or takes it back before it began. */
  async end(tx: Tx, { id, from }: Absence, by: string): Promise<void> {
    await tx.query(`UPDATE absence SET to_at = $2, ended_by = $3 WHERE id = $1`, [
      id,
      new Date(Math.max(from, tx.now)),
      by,
    ]);
  }

  /** Absences that have begun and whose tasks were not handed over yet. */
  async begun(now: Instant, limit: number): Promise<Absence[]> {
    const rows = await this.database.query<Row>(
      `${SELECT} WHERE x.handed_over_at IS NULL AND x.from_at <= $1 AND x.to_at > x.from_at
        ORDER BY x.from_at, x.id LIMIT ${limit}`,
      [new Date(now)],
    );
    return rows.map(toAbsence);
  }

  async markHandedOver(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE absence SET handed_over_at = $2 WHERE id = $1 AND handed_over_at IS NULL`,
      [id, new Date(tx.now)],
    );
  }
}
