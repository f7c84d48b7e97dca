import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/platform';

export interface SentMessage {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly createdAt: string;
}

/** What was written to somebody. */
@Injectable()
export class MessagesStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  page(accountId: string, limit: number, after?: string): Promise<SentMessage[]> {
    return this.database.query<SentMessage>(
      `SELECT n.id, n.kind, n.title, n.body, n.created_at AS "createdAt" FROM notification n
        WHERE n.account_id = $1 AND n.in_app
          AND ($2::uuid IS NULL OR (n.created_at, n.id) < (SELECT c.created_at, c.id FROM notification c WHERE c.id = $2))
        ORDER BY n.created_at DESC, n.id DESC LIMIT $3`,
      [accountId, after ?? null, limit],
    );
  }
}
