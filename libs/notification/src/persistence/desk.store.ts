import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Database } from '#libs/platform';
import type { DeliveryState } from '../domain/index.js';

export interface DeskDelivery {
  readonly id: string;
  readonly notificationId: string;
  readonly kind: string;
  readonly title: string;
  readonly channel: string;
  readonly address: string;
  readonly person: string | null;
  readonly dossierCode: string | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly possiblyRepeated: boolean;
  readonly lastError: string | null;
  readonly rung: number;
  readonly round: number;
  readonly queuedAt: Date;
  readonly finishedAt: Date | null;
  readonly effectiveAt: Date | null;
  readonly history: readonly { at: string; state: string; said?: string }[];
}

export interface DeskSearch {
  readonly q?: string;
  readonly state?: DeliveryState;
  readonly channel?: string;
  readonly afterId?: string;
  readonly limit: number;
}

export interface QueueFigures {
  readonly topics: readonly { topic: string; waiting: number; failing: number; oldest: Date }[];
  readonly deliveries: readonly { channel: string; state: DeliveryState; count: number }[];
  readonly oldestUnsent: Instant | null;
}

const COLUMNS = `d.id, d.notification_id AS "notificationId", n.kind, n.title, d.channel, d.address,
  a.name AS person, n.dossier_code AS "dossierCode", d.state, d.attempts,
  d.possibly_repeated AS "possiblyRepeated", d.last_error AS "lastError", d.rung, d.round,
  d.queued_at AS "queuedAt", d.finished_at AS "finishedAt", d.effective_at AS "effectiveAt", d.history`;
const TABLES = `delivery d JOIN notification n ON n.id = d.notification_id
  LEFT JOIN account a ON a.id = n.account_id`;
/** A letter that waits for the desk has been handed over by the portal. */
const UNSENT = `d.state IN ('queued', 'sending', 'temporary-failure')
  AND NOT (d.channel = 'post' AND d.attempts > 0)`;

/** What administrators and the desk see of deliveries. */
@Injectable()
export class DeskStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Newest first. */
  search({ q, state, channel, afterId, limit }: DeskSearch): Promise<DeskDelivery[]> {
    return this.database.query<DeskDelivery>(
      `SELECT ${COLUMNS} FROM ${TABLES}
        WHERE ($2::text IS NULL OR d.state = $2) AND ($3::text IS NULL OR d.channel = $3)
          AND ($4::uuid IS NULL OR d.id < $4)
          AND ($1::text IS NULL OR d.address ILIKE $1 OR n.dossier_code ILIKE $1
            OR n.title ILIKE $1 OR a.name ILIKE $1 OR n.kind = $6)
        ORDER BY d.id DESC LIMIT $5`,
      [
        q === undefined ? null : `%${q.replace(/[\\%_]/g, '\\$&')}%`,
        state ?? null,
        channel ?? null,
        afterId ?? null,
        limit,
        q ?? null,
      ],
    );
  }

  ofNotification(id: string): Promise<DeskDelivery[]> {
    return this.database.query<DeskDelivery>(
      `SELECT ${COLUMNS} FROM ${TABLES} WHERE d.notification_id = $1 ORDER BY d.round, d.rung, d.id`,
      [id],
    );
  }

  /** Letters that wait to be posted or handed over, oldest first; `place` is exact to the microsecond. */
  async letters(
    after: readonly string[] | undefined,
    limit: number,
  ): Promise<{ readonly place: string; readonly letter: DeskDelivery }[]> {
    const [place = null, id = null] = after ?? [];
    const rows = await this.database.query<DeskDelivery & { place: string }>(
      `SELECT ${COLUMNS}, d.queued_at::text AS place FROM ${TABLES}
        WHERE d.channel = 'post' AND d.state = 'queued' AND d.attempts > 0
          AND ($1::text IS NULL OR (d.queued_at, d.id) > ($1::timestamptz, $2::uuid))
        ORDER BY d.queued_at, d.id LIMIT $3`,
      [place, id, limit],
    );
    return rows.map(({ place: at, ...letter }) => ({ place: at, letter }));
  }

  async figures(): Promise<QueueFigures> {
    const [topics, deliveries, oldestUnsent] = await Promise.all([
      this.database.query<QueueFigures['topics'][number]>(
        `SELECT topic, count(*)::int AS waiting, (count(*) FILTER (WHERE attempts > 0))::int AS failing,
                min(created_at) AS oldest
           FROM (SELECT topic, attempts, created_at FROM outbox WHERE sent_at IS NULL AND done_at IS NULL
                 UNION ALL
                 SELECT topic, attempts, created_at FROM outbox WHERE sent_at IS NOT NULL AND done_at IS NULL) o
          GROUP BY topic ORDER BY topic`,
      ),
      this.database.query<QueueFigures['deliveries'][number]>(
        `SELECT channel, state, count(*)::int AS count FROM delivery
          WHERE state NOT IN ('delivered', 'sent') GROUP BY channel, state ORDER BY channel, state`,
      ),
      this.oldestUnsent(),
    ]);
    return { topics, deliveries, oldestUnsent };
  }

  /** When the oldest message that should be out, and is not, became due. */
  async oldestUnsent(): Promise<Instant | null> {
    const now = new Date(await this.database.now());
    const [row] = await this.database.query<{ at: Date | null }>(
      `SELECT min(coalesce(d.due_at, d.queued_at)) AS at FROM delivery d
        WHERE ${UNSENT} AND coalesce(d.due_at, d.queued_at) <= $1`,
      [now],
    );
    return row?.at?.getTime() ?? null;
  }
}
