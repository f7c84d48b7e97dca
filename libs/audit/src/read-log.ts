import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, type Actor } from '#libs/platform';

export const PURPOSES = [
  'case-handling',
  'consultation',
  'supervision',
  'audit',
  'administration',
] as const;
export type Purpose = (typeof PURPOSES)[number];

export interface PersonalDataRead {
  readonly id: string;
  readonly at: Instant;
  readonly accountId: string;
  readonly accountName: string;
  readonly dossierId: string | null;
  readonly subject: string;
  readonly purpose: Purpose;
}

interface ReadRow {
  readonly id: string;
  readonly at: Date;
  readonly account_id: string;
  readonly account_name: string | null;
  readonly dossier_id: string | null;
  readonly subject: string;
  readonly purpose: Purpose;
}

/** Who has looked at other people's data, when, and for what. Written before the answer is given. */
@Injectable()
export class ReadLog {
  constructor(@Inject(Database) private readonly database: Database) {}

  async note(
    actor: Actor,
    subject: string,
    purpose: Purpose,
    dossierId: string | null = null,
  ): Promise<void> {
    await this.database.query(
      `INSERT INTO personal_data_read (at, account_id, session_id, dossier_id, subject, purpose)
       VALUES (clock_timestamp(), $1, $2, $3, $4, $5)`,
      [actor.accountId, actor.sessionId ?? null, dossierId, subject, purpose],
    );
  }

  /** Newest first. */
  async page(
    filter: { readonly dossierId?: string; readonly accountId?: string },
    before: string,
    limit: number,
  ): Promise<PersonalDataRead[]> {
    const rows = await this.database.query<ReadRow>(
      `SELECT r.id, r.at, r.account_id, a.name AS account_name, r.dossier_id, r.subject, r.purpose
         FROM personal_data_read r LEFT JOIN account a ON a.id = r.account_id
        WHERE r.id < $1 AND ($2::uuid IS NULL OR r.dossier_id = $2)
          AND ($3::uuid IS NULL OR r.account_id = $3)
        ORDER BY r.id DESC LIMIT $4`,
      [before, filter.dossierId ?? null, filter.accountId ?? null, limit],
    );
    return rows.map((r) => ({
      id: r.id,
      at: r.at.getTime(),
      accountId: r.account_id,
      accountName: r.account_name ?? '',
      dossierId: r.dossier_id,
      subject: r.subject,
      purpose: r.purpose,
    }));
  }
}
