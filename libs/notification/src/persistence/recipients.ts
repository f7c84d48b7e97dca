import { Injectable } from '@nestjs/common';
import { isUuid, type Locale } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import { optionalText, type Audience, type DossierEvent } from '../domain/index.js';

export interface Recipient {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

const COLUMNS = `a.id AS "accountId", a.email, a.name, a.locale`;
const IN_FORCE = `p.from_at <= $1 AND (p.to_at IS NULL OR p.to_at > $1) AND a.blocked_at IS NULL`;

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
    }
  }

  administrators(tx: Tx): Promise<Recipient[]> {
    return tx.query<Recipient[]>(
      `SELECT DISTINCT ${COLUMNS} FROM post p JOIN account a ON a.id = p.account_id
        WHERE p.role = 'administrator' AND ${IN_FORCE}`,
      [new Date(tx.now)],
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
      `SELECT DISTINCT ${COLUMNS} FROM post p JOIN account a ON a.id = p.account_id
        WHERE p.unit_id = $2 AND p.role = $3 AND ${IN_FORCE}`,
      [new Date(tx.now), unitId, role],
    );
  }
}
