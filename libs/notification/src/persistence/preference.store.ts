import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Database, type Tx } from '#libs/platform';
import { DEFAULT_PREFERENCES, type Preferences } from '../domain/index.js';

/** What each person has chosen; who has chosen nothing has the defaults. */
@Injectable()
export class PreferenceStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  async of(accountId: string): Promise<Preferences> {
    const rows = await this.database.query<{ content: Preferences }>(
      `SELECT content FROM notification_preference WHERE account_id = $1`,
      [accountId],
    );
    return { ...DEFAULT_PREFERENCES, ...rows[0]?.content };
  }

  async save(tx: Tx, accountId: string, wishes: Preferences): Promise<void> {
    await tx.query(
      `INSERT INTO notification_preference (account_id, content, unsubscribe_token, updated_at)
       VALUES ($1, $2, $3, $4)
       ON CONFLICT (account_id) DO UPDATE SET content = excluded.content, updated_at = $4`,
      [accountId, JSON.stringify(wishes), randomUUID(), new Date(tx.now)],
    );
  }

  /** One click, no questions: no mail any more but what is urgent. Unknown tokens change nothing. */
  async unsubscribe(tx: Tx, token: string): Promise<void> {
    await tx.query(
      `UPDATE notification_preference
          SET content = jsonb_set(content, '{channels,e-mail}', 'false'), updated_at = $2
        WHERE unsubscribe_token = $1`,
      [token, new Date(tx.now)],
    );
  }
}
