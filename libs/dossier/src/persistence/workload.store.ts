import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant, Localized } from '#libs/kernel';
import type { TaskState } from '../domain/index.js';

/** An open task of a unit, with what decides who may have it. */
export interface UnitTask {
  readonly id: string;
  readonly role: string;
  readonly nodeId: string;
  readonly kind: TaskState['kind'];
  readonly name: Localized;
  readonly dueAt: Instant | null;
  readonly assigneeId: string | null;
  readonly dossierCode: string;
  readonly procedureVersionId: string;
  readonly recused: readonly string[];
  /** What was done on the dossier so far, and by whom. */
  readonly done: readonly TaskState[];
}

interface Row extends Omit<UnitTask, 'dueAt'> {
  readonly dueAt: Date | null;
}

/** More are not shown, nor moved, at a time. */
export const MOST_TASKS = 500;

@Injectable()
export class WorkloadStore {
  /** The most urgent first. */
  async openTasks(reader: EntityManager, unitId: string): Promise<UnitTask[]> {
    const rows: Row[] = await reader.query(
      `SELECT t.id, t.role, t.node_id AS "nodeId", t.kind, t.name, t.due_at AS "dueAt",
              t.assignee_id AS "assigneeId", d.code AS "dossierCode",
              d.procedure_version_id AS "procedureVersionId",
              (SELECT coalesce(jsonb_agg(DISTINCT x.account_id), '[]') FROM conflict_of_interest x
                WHERE x.ended_at IS NULL
                  AND (x.applicant_account_id = a.id OR x.tax_code = a.organisation_tax_code)) AS recused,
              (SELECT coalesce(jsonb_agg(jsonb_build_object('nodeId', o.node_id, 'role', o.role,
                        'kind', o.kind, 'state', o.state, 'closedBy', o.closed_by,
                        'closedFor', o.closed_for, 'consultationId', o.consultation_id,
                        'closedAt', extract(epoch FROM o.closed_at) * 1000)), '[]')
                 FROM task o WHERE o.dossier_id = d.id AND o.state = 'completed') AS done
         FROM (SELECT * FROM task WHERE unit_id = $1 AND state = 'open'
                ORDER BY sort_at, id LIMIT ${MOST_TASKS}) t
         JOIN dossier d ON d.id = t.dossier_id JOIN account a ON a.id = d.applicant_account_id
        WHERE t.kind <> 'consultation' ORDER BY t.sort_at, t.id`,
      [unitId],
    );
    return rows.map((row) => ({ ...row, dueAt: row.dueAt?.getTime() ?? null }));
  }
}
