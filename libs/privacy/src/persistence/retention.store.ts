import { Inject, Injectable } from '@nestjs/common';
import type { Instant, LocalDate, Localized } from '#libs/kernel';
import type { EntityManager } from 'typeorm';
import { Database, lookingFor, type Tx } from '#libs/platform';
import type { HeldDossier } from '../domain/index.js';

export interface RetentionRule {
  readonly code: string;
  readonly procedureCode: string | null;
  readonly months: number;
  readonly basis: Localized;
  readonly illustrative: boolean;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
}

export interface RetentionAct {
  readonly dossierId: string;
  readonly dossierCode: string;
  readonly rule: string;
  readonly basis: Localized;
  readonly endedOn: LocalDate;
  readonly state: 'proposed' | 'done' | 'held';
  readonly reason: string | null;
}

interface HeldRow {
  readonly id: string;
  readonly code: string | null;
  readonly status: string;
  readonly closed_at: Date | null;
  readonly kept_until: LocalDate | null;
  readonly basis: Localized | null;
}

/** The rule of a dossier `d`: that of its procedure before the general one, in force when it ended. */
const RULE = `LATERAL (
  SELECT r.* FROM retention_rule r
   WHERE (r.procedure_code = d.procedure_code OR r.procedure_code IS NULL)
     AND r.effective_from <= greatest(d.closed_at, '2025-07-01')::date
     AND (r.effective_to IS NULL OR r.effective_to >= d.closed_at::date)
   ORDER BY r.procedure_code IS NULL, r.effective_from DESC LIMIT 1) rule`;
const LAST_DAY = `((d.closed_at AT TIME ZONE 'Asia/Ho_Chi_Minh') + make_interval(months => rule.months))::date`;

/** How long dossiers are kept. A rule is a row with effective dates, as all law here. */
@Injectable()
export class RetentionStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  rules(): Promise<RetentionRule[]> {
    return this.database.query<RetentionRule>(
      `SELECT code, procedure_code AS "procedureCode", months, basis, illustrative,
              effective_from::text AS "effectiveFrom", effective_to::text AS "effectiveTo"
         FROM retention_rule ORDER BY procedure_code NULLS FIRST, code`,
    );
  }

  async ofApplicant(reader: EntityManager, accountId: string): Promise<HeldDossier[]> {
    const rows = await reader.query<HeldRow[]>(
      `SELECT d.id, d.code, d.status, d.closed_at, ${LAST_DAY}::text AS kept_until, rule.basis
         FROM dossier d LEFT JOIN ${RULE} ON true
        WHERE d.applicant_account_id = $1 ORDER BY d.id`,
      [accountId],
    );
    return rows.map((r) => ({
      id: r.id,
      code: r.code,
      status: r.status,
      closedAt: r.closed_at?.getTime() ?? null,
      keptUntil: r.closed_at === null ? null : r.kept_until,
      basis: r.basis,
    }));
  }

  /** Proposes what has been kept long enough; once for each dossier. */
  async propose(tx: Tx, now: Instant, limit: number): Promise<number> {
    const rows = await tx.query<unknown[]>(
      `WITH made AS (
         INSERT INTO retention_act (dossier_id, rule_code, ended_on, state, proposed_at)
         SELECT d.id, rule.code, ${LAST_DAY}, 'proposed', $1 FROM dossier d JOIN ${RULE} ON true
          WHERE d.closed_at IS NOT NULL AND d.closed_at < $1 AND ${LAST_DAY} < ($1::timestamptz AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
            AND d.code IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM retention_act a WHERE a.dossier_id = d.id)
          ORDER BY d.closed_at, d.id LIMIT $2
         ON CONFLICT ON CONSTRAINT retention_act_pk DO NOTHING RETURNING 1)
       SELECT * FROM made`,
      [new Date(now), limit],
    );
    return rows.length;
  }

  /** In the order of their dossiers. */
  page(state: RetentionAct['state'], limit: number, after?: string): Promise<RetentionAct[]> {
    return lookingFor('retention', () =>
      this.database.query<RetentionAct>(
        `${ACTS} WHERE a.state = $1 AND ($2::uuid IS NULL OR a.dossier_id > $2)
          ORDER BY a.dossier_id LIMIT $3`,
        [state, after ?? null, limit],
      ),
    );
  }

  async lock(tx: Tx, dossierId: string): Promise<RetentionAct | undefined> {
    const rows = await tx.query<RetentionAct[]>(`${ACTS} WHERE a.dossier_id = $1 FOR UPDATE OF a`, [
      dossierId,
    ]);
    return rows[0];
  }

  async decide(
    tx: Tx,
    dossierId: string,
    state: 'done' | 'held',
    by: string,
    reason: string,
  ): Promise<void> {
    await tx.query(
      `UPDATE retention_act SET state = $2, decided_at = $3, decided_by = $4, reason = $5 WHERE dossier_id = $1`,
      [dossierId, state, new Date(tx.now), by, reason],
    );
  }
}

const ACTS = `SELECT a.dossier_id AS "dossierId", d.code AS "dossierCode", a.rule_code AS rule, r.basis,
    a.ended_on::text AS "endedOn", a.state, a.reason
  FROM retention_act a JOIN dossier d ON d.id = a.dossier_id JOIN retention_rule r ON r.code = a.rule_code`;
