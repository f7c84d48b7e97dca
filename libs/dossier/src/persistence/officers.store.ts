import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Instant } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { weightOf, type Candidate, type Timekeeper } from '../domain/index.js';

export interface Officer extends Candidate {
  readonly absentUntil: Instant | null;
  /** Open tasks that are late, or due within a working day. */
  readonly atRisk: number;
}

interface Row {
  readonly account_id: string;
  readonly name: string;
  readonly giver_id: string | null;
  readonly absent_until: Date | null;
  readonly dues: (string | null)[];
}

export interface Place {
  readonly unitId: string;
  readonly role: string;
}

const SOON_MINUTES = 8 * 60;

/** Who can be given the tasks of a place, and what lies with them already. */
@Injectable()
export class OfficersStore {
  /** Of several who are given tasks of one place at the same moment, each sees what the one before got. */
  async lock(tx: Tx, { unitId, role }: Place): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
      `give-out ${unitId} ${role}`,
    ]);
  }

  /** Own posts and lent ones; an own post hides what was lent for the same place. */
  async of(
    reader: EntityManager,
    { unitId, role }: Place,
    now: Instant,
    time: Pick<Timekeeper, 'workingMinutes'>,
  ): Promise<Officer[]> {
    const rows: Row[] = await reader.query(
      `SELECT DISTINCT ON (a.id) a.id AS account_id, a.name, p.giver_id,
              (SELECT max(x.to_at) FROM absence x
                WHERE x.account_id = a.id AND x.from_at <= $3 AND x.to_at > $3) AS absent_until,
              dues_with(a.id) AS dues
         FROM held_post p JOIN account a ON a.id = p.account_id
        WHERE p.unit_id = $1 AND p.role = $2 AND a.blocked_at IS NULL
          AND (p.signing OR p.role <> 'leader')
          AND p.from_at <= $3 AND (p.to_at IS NULL OR p.to_at > $3)
        ORDER BY a.id, p.giver_id NULLS FIRST`,
      [unitId, role, new Date(now)],
    );
    return rows.map((row) => toOfficer(row, now, time));
  }

  /** The working roles that somebody holds in a unit. */
  async rolesOf(reader: EntityManager, unitId: string, now: Instant): Promise<string[]> {
    const rows: { role: string }[] = await reader.query(
      `SELECT DISTINCT role FROM post WHERE unit_id = $1 AND from_at <= $2
          AND (to_at IS NULL OR to_at > $2)
          AND role NOT IN ('administrator', 'process-owner', 'auditor', 'manager', 'consultee')`,
      [unitId, new Date(now)],
    );
    return rows.map((r) => r.role);
  }

  /** Who acts for an officer in a place, the one who was given it last first. */
  async standingInFor(
    reader: EntityManager,
    { unitId, role }: Place,
    giverId: string,
    now: Instant,
  ): Promise<string[]> {
    const rows: { account_id: string }[] = await reader.query(
      `SELECT account_id FROM held_post WHERE giver_id = $1 AND unit_id = $2 AND role = $3
          AND (signing OR role <> 'leader') AND from_at <= $4 AND to_at > $4
        ORDER BY delegation_id DESC`,
      [giverId, unitId, role, new Date(now)],
    );
    return rows.map((r) => r.account_id);
  }
}

function toOfficer(row: Row, now: Instant, time: Pick<Timekeeper, 'workingMinutes'>): Officer {
  const dues = row.dues.map((d) => (d === null ? null : Date.parse(d)));
  const weights = dues.map((d) => weightOf(d, now, time.workingMinutes));
  const near = (d: Instant | null): boolean =>
    d !== null && time.workingMinutes(now, d) < SOON_MINUTES;
  return {
    accountId: row.account_id,
    name: row.name,
    giverId: row.giver_id,
    isAbsent: row.absent_until !== null,
    absentUntil: row.absent_until?.getTime() ?? null,
    minutes: weights.reduce((sum, w) => sum + w, 0),
    tasks: dues.length,
    atRisk: dues.filter(near).length,
  };
}
