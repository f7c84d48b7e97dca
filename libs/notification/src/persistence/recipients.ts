import { Injectable } from '@nestjs/common';
import { isUuid, type Locale } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import {
  isRecord,
  optionalText,
  type Audience,
  type DossierEvent,
  type Preferences,
} from '../domain/index.js';

export interface Recipient {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** What the person has chosen, if anything. */
  readonly preferences: Preferences | null;
}

const COLUMNS = `a.id AS "accountId", a.email, a.name, a.locale,
  (SELECT np.content FROM notification_preference np WHERE np.account_id = a.id) AS preferences`;
const IN_FORCE = `p.from_at <= $1 AND (p.to_at IS NULL OR p.to_at > $1) AND a.blocked_at IS NULL`;

interface Step {
  readonly unitId: string;
  readonly role: string;
  readonly assigneeId: string | null;
}

/** The open steps that an event names as `steps`. */
function stepsOf({ data }: DossierEvent): Step[] {
  const steps: unknown = data['steps'];
  if (!Array.isArray(steps)) return [];
  return steps.filter(isRecord).flatMap((s) => {
    const [unitId, role] = [optionalText(s['unitId']), optionalText(s['role'])];
    const assigneeId = optionalText(s['assigneeId']);
    return unitId === null || role === null ? [] : [{ unitId, role, assigneeId }];
  });
}

/** Finds the people of an audience as they stand now; a blocked account is told nothing. */
@Injectable()
export class Recipients {
  async of(tx: Tx, audience: Audience, event: DossierEvent): Promise<Recipient[]> {
    const text = (key: string): string | null => optionalText(event.data[key]);
    switch (audience) {
      case 'applicant':
        return this.account(tx, event.applicantAccountId);
      case 'assignee':
        return this.account(tx, text('assigneeId'));
      case 'work':
        return text('assigneeId') === null
          ? this.holding(tx, text('unitId'), text('role'))
          : this.account(tx, text('assigneeId'));
      case 'asker':
        return this.account(tx, text('askedBy') ?? text('openedBy') ?? text('assigneeId'));
      case 'in-charge':
        return this.inCharge(tx, stepsOf(event));
      case 'heads':
        return this.leading(tx, [...stepsOf(event).map((s) => s.unitId), text('unitId')], 'head');
      case 'managers':
        return this.leading(tx, [text('agencyUnitId')], 'manager');
    }
  }

  /** An assignee of a step, or everybody who may take it while nobody has. */
  private inCharge(tx: Tx, steps: readonly Step[]): Promise<Recipient[]> {
    return tx.query<Recipient[]>(
      `SELECT DISTINCT ${COLUMNS}
         FROM unnest($2::uuid[], $3::text[], $4::uuid[]) AS s(unit_id, role, assignee_id)
         LEFT JOIN held_post p ON s.assignee_id IS NULL AND p.unit_id = s.unit_id AND p.role = s.role
              AND p.from_at <= $1 AND (p.to_at IS NULL OR p.to_at > $1)
         JOIN account a ON a.id = coalesce(s.assignee_id, p.account_id)
        WHERE a.blocked_at IS NULL`,
      [
        new Date(tx.now),
        steps.map((s) => s.unitId),
        steps.map((s) => s.role),
        steps.map((s) => s.assigneeId),
      ],
    );
  }

  private leading(
    tx: Tx,
    units: readonly (string | null)[],
    role: 'head' | 'manager',
  ): Promise<Recipient[]> {
    return tx.query<Recipient[]>(
      `SELECT DISTINCT ${COLUMNS} FROM held_post p JOIN account a ON a.id = p.account_id
        WHERE p.unit_id = ANY($2::uuid[]) AND p.role = $3 AND ${IN_FORCE}`,
      [new Date(tx.now), units.filter((id) => id !== null && isUuid(id)), role],
    );
  }

  /** Whoever stands in for those of these people who are away now. */
  substitutesOf(tx: Tx, people: readonly string[]): Promise<Recipient[]> {
    return tx.query<Recipient[]>(
      `SELECT DISTINCT ${COLUMNS} FROM absence x
         JOIN LATERAL (
           SELECT x.substitute_id AS id WHERE x.substitute_id IS NOT NULL
           UNION
           SELECT p.account_id FROM held_post p
            WHERE x.substitute_id IS NULL AND p.giver_id = x.account_id
              AND p.from_at <= $1 AND p.to_at > $1) s ON true
         JOIN account a ON a.id = s.id
        WHERE x.account_id = ANY($2::uuid[]) AND x.from_at <= $1 AND x.to_at > $1
          AND a.blocked_at IS NULL`,
      [new Date(tx.now), people],
    );
  }

  withRole(tx: Tx, role: 'administrator' | 'receptionist'): Promise<Recipient[]> {
    return tx.query<Recipient[]>(
      `SELECT DISTINCT ${COLUMNS} FROM post p JOIN account a ON a.id = p.account_id
        WHERE p.role = $2 AND ${IN_FORCE}`,
      [new Date(tx.now), role],
    );
  }

  /** Who asked an organisation outside whose mailbox takes nothing. */
  askersOf(
    tx: Tx,
    mail: { readonly kind: string; readonly dossierId: string | null; readonly address: string },
  ): Promise<Recipient[]> {
    if (!mail.kind.startsWith('outside.') || mail.dossierId === null) return Promise.resolve([]);
    return tx.query<Recipient[]>(
      `SELECT DISTINCT ${COLUMNS} FROM consultation c JOIN account a ON a.id = c.opened_by
        WHERE c.dossier_id = $1 AND c.organisation->>'email' = $2
          AND c.status IN ('open', 'escalated') AND a.blocked_at IS NULL`,
      [mail.dossierId, mail.address],
    );
  }

  private async account(tx: Tx, id: string | null): Promise<Recipient[]> {
    if (id === null || !isUuid(id)) return [];
    return tx.query<Recipient[]>(
      `SELECT ${COLUMNS} FROM account a WHERE a.id = $1 AND a.blocked_at IS NULL`,
      [id],
    );
  }

  private async holding(tx: Tx, unitId: string | null, role: string | null): Promise<Recipient[]> {
    if (unitId === null || role === null) return [];
    return tx.query<Recipient[]>(
      `SELECT DISTINCT ${COLUMNS} FROM held_post p JOIN account a ON a.id = p.account_id
        WHERE p.unit_id = $2 AND p.role = $3 AND ${IN_FORCE}`,
      [new Date(tx.now), unitId, role],
    );
  }
}
