import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';

export interface InboxItem {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly dossierCode: string | null;
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
}

interface InboxRow extends Omit<InboxItem, 'createdAt' | 'readAt'> {
  readonly createdAt: Date;
  readonly readAt: Date | null;
}

export interface Position {
  readonly createdAt: Instant;
  readonly id: string;
}

/** What is read in the portal has taken effect, unless it had before. */
const effective = (at: string): string =>
  `effective_channel = CASE WHEN effective_at IS NULL THEN 'in-app' ELSE effective_channel END,
   effective_at = coalesce(effective_at, ${at}::timestamptz)`;

/** What one person has been told in the portal. */
@Injectable()
export class InboxStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  async page(accountId: string, limit: number, after?: Position): Promise<InboxItem[]> {
    const rows = await this.database.query<InboxRow>(
      `SELECT id, kind, title, body, dossier_code AS "dossierCode", created_at AS "createdAt",
              read_at AS "readAt"
         FROM notification
        WHERE account_id = $1 AND in_app
          ${after ? 'AND (created_at, id) < ($3, $4)' : ''}
        ORDER BY created_at DESC, id DESC
        LIMIT $2`,
      [accountId, limit, ...(after ? [new Date(after.createdAt), after.id] : [])],
    );
    return rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.getTime(),
      readAt: row.readAt === null ? null : row.readAt.getTime(),
    }));
  }

  async unread(accountId: string): Promise<number> {
    return (await this.unreadOf([accountId])).get(accountId) ?? 0;
  }

  async unreadOf(accountIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.database.query<{ accountId: string; unread: number }>(
      `SELECT account_id AS "accountId", count(*)::int AS unread FROM notification
        WHERE account_id = ANY($1::uuid[]) AND in_app AND read_at IS NULL
        GROUP BY account_id`,
      [accountIds],
    );
    return new Map(rows.map((row) => [row.accountId, row.unread]));
  }

  /** Whether there is such a notification; reading it again changes nothing. */
  async markRead(tx: Tx, accountId: string, id: string): Promise<boolean> {
    const [, count] = await tx.query<[unknown, number]>(
      `UPDATE notification SET read_at = coalesce(read_at, $3), ${effective('$3')}
        WHERE id = $2 AND account_id = $1 AND in_app`,
      [accountId, id, new Date(tx.now)],
    );
    return count > 0;
  }

  async markAllRead(tx: Tx, accountId: string): Promise<void> {
    await tx.query(
      `UPDATE notification SET read_at = $2, ${effective('$2')}
        WHERE account_id = $1 AND in_app AND read_at IS NULL`,
      [accountId, new Date(tx.now)],
    );
  }
}
