import { Inject, Injectable } from '@nestjs/common';
import type { Localized } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { DossierDecision, DossierStatus } from '../domain/index.js';

export interface DossierListRow {
  id: string;
  code: string | null;
  version: number;
  status: DossierStatus;
  decision: DossierDecision | null;
  procedure_code: string;
  agency_unit_id: string;
  procedure_name: Localized;
  applicant_name: string;
  sent_at: Date | null;
  arrived_at: Date | null;
  received_at: Date | null;
  due_at: Date | null;
  legal_due_at: Date | null;
  decided_at: Date | null;
  provisional: boolean;
  created_at: Date;
  updated_at: Date;
  steps: { key: string; name: Localized; unit_id: string; since: string; due_at: string | null }[];
}

/** One that somebody follows. */
export interface FollowedRow extends DossierListRow {
  followed_at: Date;
}

const COLUMNS = `d.id, d.code, d.version, d.status, d.decision, d.procedure_code, d.procedure_name,
  d.agency_unit_id, d.applicant_name, d.sent_at, d.arrived_at, d.received_at, d.due_at, d.legal_due_at,
  d.decided_at, d.provisional, d.created_at, d.updated_at,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('key', t.node_id, 'name', t.name,
            'unit_id', t.unit_id, 'since', t.opened_at, 'due_at', t.due_at)
            ORDER BY t.opened_at, t.id), '[]')
     FROM task t WHERE t.dossier_id = d.id AND t.state = 'open'
      AND t.kind <> 'outside') AS steps`;

@Injectable()
export class DossierListStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Own dossiers, the newest first: ids sort by time. */
  ofApplicant(
    accountId: string,
    page: { readonly status?: DossierStatus; readonly limit: number; readonly after?: string },
  ): Promise<DossierListRow[]> {
    const params: unknown[] = [accountId, page.limit + 1];
    const status = page.status ? `AND status = $${params.push(page.status)}` : '';
    const after = page.after ? `AND id < $${params.push(page.after)}::uuid` : '';
    return this.database.query<DossierListRow>(
      `SELECT ${COLUMNS}
         FROM (SELECT * FROM dossier WHERE applicant_account_id = $1 ${status} ${after}
                ORDER BY id DESC LIMIT $2) d
        ORDER BY d.id DESC`,
      params,
    );
  }
  /** Those that somebody follows, the latest first. */
  ofFollower(
    accountId: string,
    limit: number,
    after?: { readonly at: number; readonly id: string },
  ): Promise<FollowedRow[]> {
    const params: unknown[] = [accountId, limit + 1];
    const cut = after
      ? `AND (since, dossier_id) < ($${params.push(new Date(after.at))}, $${params.push(after.id)}::uuid)`
      : '';
    return this.database.query<FollowedRow>(
      `SELECT ${COLUMNS}, f.since AS followed_at
         FROM (SELECT dossier_id, since FROM dossier_follower WHERE account_id = $1 ${cut}
                ORDER BY since DESC, dossier_id DESC LIMIT $2) f
         JOIN dossier d ON d.id = f.dossier_id
        ORDER BY f.since DESC, f.dossier_id DESC`,
      params,
    );
  }
}
