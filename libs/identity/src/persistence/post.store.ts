import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Localized } from '#libs/kernel';
import { Database, Ids, type Role, type Tx } from '#libs/platform';

/** A role held in a unit, from one moment to another. */
export interface HeldPost {
  readonly id: string;
  readonly accountId: string;
  readonly unit: { readonly id: string; readonly code: string; readonly name: Localized };
  readonly role: Role;
  readonly from: Instant;
  readonly to: Instant | null;
  /** Whose it is, where it is held by delegation. */
  readonly onBehalfOf?: { readonly id: string; readonly name: string };
}

interface PostRow {
  readonly id: string;
  readonly account_id: string;
  readonly unit_id: string;
  readonly code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly role: Role;
  readonly from_at: Date;
  readonly to_at: Date | null;
}

const SELECT = `SELECT p.id, p.account_id, p.unit_id, u.code, u.name_vi, u.name_en, p.role, p.from_at,
  p.to_at FROM post p JOIN unit u ON u.id = p.unit_id`;

const toPost = (row: PostRow): HeldPost => ({
  id: row.id,
  accountId: row.account_id,
  unit: { id: row.unit_id, code: row.code, name: { vi: row.name_vi, en: row.name_en } },
  role: row.role,
  from: row.from_at.getTime(),
  to: row.to_at?.getTime() ?? null,
});

@Injectable()
export class PostStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
  ) {}

  async ofAccounts(accountIds: readonly string[]): Promise<HeldPost[]> {
    const rows = await this.database.query<PostRow>(
      `${SELECT} WHERE p.account_id = ANY($1) ORDER BY p.from_at, p.id`,
      [accountIds],
    );
    return rows.map(toPost);
  }

  async lock(tx: Tx, accountId: string, postId: string): Promise<HeldPost | undefined> {
    const rows = await tx.query<PostRow[]>(
      `${SELECT} WHERE p.account_id = $1 AND p.id = $2 FOR UPDATE OF p`,
      [accountId, postId],
    );
    return rows[0] && toPost(rows[0]);
  }

  /** Whether the same role in the same unit is already held at some moment of the period. */
  async overlaps(tx: Tx, post: NewPost): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM post WHERE account_id = $1 AND unit_id = $2 AND role = $3
          AND (to_at IS NULL OR to_at > $4) AND ($5::timestamptz IS NULL OR from_at < $5) LIMIT 1`,
      [post.accountId, post.unitId, post.role, new Date(post.from), dateOrNull(post.to)],
    );
    return rows.length > 0;
  }

  async insert(tx: Tx, post: NewPost, givenBy: string | null): Promise<string> {
    const id = this.ids.next(tx.now);
    await tx.query(
      `INSERT INTO post (id, account_id, unit_id, role, from_at, to_at, given_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        id,
        post.accountId,
        post.unitId,
        post.role,
        new Date(post.from),
        dateOrNull(post.to),
        givenBy,
      ],
    );
    return id;
  }

  async end(tx: Tx, id: string, at: Instant, endedBy: string): Promise<void> {
    await tx.query(`UPDATE post SET to_at = greatest($2, from_at), ended_by = $3 WHERE id = $1`, [
      id,
      new Date(at),
      endedBy,
    ]);
  }
}

export interface NewPost {
  readonly accountId: string;
  readonly unitId: string;
  readonly role: Role;
  readonly from: Instant;
  readonly to: Instant | null;
}

const dateOrNull = (at: Instant | null): Date | null => (at === null ? null : new Date(at));
