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
  readonly dossierCode: string | null;
  readonly subject: string;
  readonly purpose: Purpose;
}

/** Everything where it is empty. */
export interface ReadFilter {
  readonly dossierId?: string | undefined;
  readonly accountId?: string | undefined;
  /** A dossier code, whole. */
  readonly dossier?: string | undefined;
  /** An address, or a part of a name. */
  readonly person?: string | undefined;
  readonly purpose?: Purpose | undefined;
  readonly from?: Instant | undefined;
  /** Not included. */
  readonly to?: Instant | undefined;
}

interface ReadRow {
  readonly id: string;
  readonly at: Date;
  readonly account_id: string;
  readonly account_name: string | null;
  readonly dossier_id: string | null;
  readonly dossier_code: string | null;
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
  async page(filter: ReadFilter, before: string, limit: number): Promise<PersonalDataRead[]> {
    const person = filter.person?.replace(/[\\%_]/g, '\\$&');
    const rows = await this.database.query<ReadRow>(
      `SELECT r.id, r.at, r.account_id, a.name AS account_name, r.dossier_id,
              d.code AS dossier_code, r.subject, r.purpose
         FROM personal_data_read r LEFT JOIN account a ON a.id = r.account_id
         LEFT JOIN dossier d ON d.id = r.dossier_id
        WHERE r.id < $1 AND ($2::uuid IS NULL OR r.dossier_id = $2)
          AND ($3::uuid IS NULL OR r.account_id = $3)
          AND ($5::text IS NULL OR r.dossier_id = (SELECT id FROM dossier WHERE code = $5))
          AND ($6::text IS NULL OR r.account_id IN
                (SELECT id FROM account WHERE email = lower($6) OR name ILIKE $7))
          AND ($8::text IS NULL OR r.purpose = $8)
          AND ($9::timestamptz IS NULL OR r.at >= $9) AND ($10::timestamptz IS NULL OR r.at < $10)
        ORDER BY r.id DESC LIMIT $4`,
      [
        before,
        filter.dossierId ?? null,
        filter.accountId ?? null,
        limit,
        filter.dossier ?? null,
        filter.person ?? null,
        person === undefined ? null : `%${person}%`,
        filter.purpose ?? null,
        filter.from === undefined ? null : new Date(filter.from),
        filter.to === undefined ? null : new Date(filter.to),
      ],
    );
    return rows.map((r) => ({
      id: r.id,
      at: r.at.getTime(),
      accountId: r.account_id,
      accountName: r.account_name ?? '',
      dossierId: r.dossier_id,
      dossierCode: r.dossier_code,
      subject: r.subject,
      purpose: r.purpose,
    }));
  }
}
