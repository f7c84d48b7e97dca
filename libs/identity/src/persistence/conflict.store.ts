import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, Ids, type Tx } from '#libs/platform';
import type { ConflictKind } from '../domain/index.js';
import type { PersonRef } from './delegation.store.js';

/** An applicant, as a conflict names it: an account, an organisation, or both. */
export interface ConflictSubject {
  readonly accountId: string | null;
  readonly taxCode: string | null;
  readonly name: string;
}

export interface Conflict {
  readonly id: string;
  readonly officer: PersonRef;
  readonly kind: ConflictKind;
  readonly applicantName: string;
  readonly taxCode: string | null;
  readonly declaredBy: PersonRef;
  readonly declaredAt: Instant;
  readonly endedAt: Instant | null;
}

interface Row {
  readonly id: string;
  readonly officer: PersonRef;
  readonly kind: ConflictKind;
  readonly applicant_name: string;
  readonly tax_code: string | null;
  readonly declared_by: PersonRef;
  readonly declared_at: Date;
  readonly ended_at: Date | null;
}

const SELECT = `
  SELECT c.id, jsonb_build_object('id', a.id, 'name', a.name) AS officer, c.kind, c.applicant_name,
         c.tax_code, jsonb_build_object('id', b.id, 'name', b.name) AS declared_by, c.declared_at, c.ended_at
    FROM conflict_of_interest c JOIN account a ON a.id = c.account_id JOIN account b ON b.id = c.declared_by`;

const toConflict = (row: Row): Conflict => ({
  id: row.id,
  officer: row.officer,
  kind: row.kind,
  applicantName: row.applicant_name,
  taxCode: row.tax_code,
  declaredBy: row.declared_by,
  declaredAt: row.declared_at.getTime(),
  endedAt: row.ended_at?.getTime() ?? null,
});

/** Who keeps away from whose dossiers. Seen by the person, by the head and by auditors, by nobody else. */
@Injectable()
export class ConflictStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  /** Of these people, or of everybody; the newest first. */
  async page(
    people: readonly string[] | 'everybody',
    limit: number,
    before?: string,
  ): Promise<Conflict[]> {
    const params: unknown[] = [limit];
    const where = [
      ...(people === 'everybody' ? [] : [`c.account_id = ANY($${params.push(people)}::uuid[])`]),
      ...(before === undefined ? [] : [`c.id < $${params.push(before)}::uuid`]),
    ];
    const rows = await this.database.query<Row>(
      `${SELECT} ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''} ORDER BY c.id DESC LIMIT $1`,
      params,
    );
    return rows.map(toConflict);
  }

  async lock(tx: Tx, id: string): Promise<Conflict | undefined> {
    const rows: Row[] = await tx.query(`${SELECT} WHERE c.id = $1 FOR UPDATE OF c`, [id]);
    return rows[0] && toConflict(rows[0]);
  }

  /** The applicant of an account, with the organisation it files for. */
  async applicant(tx: Tx, accountId: string): Promise<ConflictSubject | undefined> {
    const rows: { name: string; tax_code: string | null }[] = await tx.query(
      `SELECT coalesce(organisation_name, name) AS name, organisation_tax_code AS tax_code
         FROM account WHERE id = $1 AND kind = 'investor'`,
      [accountId],
    );
    return rows[0] && { accountId, taxCode: rows[0].tax_code, name: rows[0].name };
  }

  /** The name under which an organisation is known here, if it has an account. */
  async organisation(tx: Tx, taxCode: string): Promise<string | undefined> {
    const rows: { name: string | null }[] = await tx.query(
      `SELECT organisation_name AS name FROM account WHERE organisation_tax_code = $1 ORDER BY id LIMIT 1`,
      [taxCode],
    );
    return rows[0]?.name ?? undefined;
  }

  async stands(tx: Tx, officerId: string, subject: ConflictSubject): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `SELECT 1 FROM conflict_of_interest WHERE account_id = $1 AND ended_at IS NULL
          AND (applicant_account_id = $2 OR tax_code = $3) LIMIT 1`,
      [officerId, subject.accountId, subject.taxCode],
    );
    return rows.length > 0;
  }

  async insert(
    tx: Tx,
    officerId: string,
    kind: ConflictKind,
    subject: ConflictSubject,
    by: string,
  ): Promise<string> {
    const id = this.ids.next(tx.now);
    await tx.query(
      `INSERT INTO conflict_of_interest (id, account_id, kind, applicant_account_id, tax_code,
         applicant_name, declared_by, declared_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, officerId, kind, subject.accountId, subject.taxCode, subject.name, by, new Date(tx.now)],
    );
    return id;
  }

  async end(tx: Tx, id: string, by: string): Promise<void> {
    await tx.query(`UPDATE conflict_of_interest SET ended_at = $2, ended_by = $3 WHERE id = $1`, [
      id,
      new Date(tx.now),
      by,
    ]);
  }
}
