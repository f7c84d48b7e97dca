import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database } from '#libs/platform';

export interface CaughtMail {
  readonly id: string;
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly receivedAt: Instant;
}

type Row = Omit<CaughtMail, 'receivedAt'> & { readonly receivedAt: Date };

const COLUMNS = `id, recipients AS "to", sender AS "from", subject, body_text AS text,
  body_html AS html, headers, received_at AS "receivedAt"`;

@Injectable()
export class CaughtMails {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Newest first. */
  async list(limit: number, to?: string): Promise<CaughtMail[]> {
    const rows = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM caught_mail
        ${to === undefined ? '' : 'WHERE recipients @> ARRAY[$2]'}
        ORDER BY seq DESC LIMIT $1`,
      to === undefined ? [limit] : [limit, to.toLowerCase()],
    );
    return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.getTime() }));
  }
}
