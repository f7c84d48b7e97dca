import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '#libs/platform';
import type { ActingPerson, Principal } from '../domain/index.js';

interface Row {
  readonly dossier_id: string;
  readonly account_id: string;
  readonly name: string;
  readonly posts: readonly {
    readonly unitId: string;
    readonly role: string;
    readonly onBehalfOf: Principal | null;
  }[];
}

export interface Follower {
  readonly dossierId: string;
  readonly person: ActingPerson;
}

/** Who follows which dossier. Whether they may still see it is not asked here. */
@Injectable()
export class FollowerStore {
  async isFollowing(reader: EntityManager, dossierId: string, accountId: string): Promise<boolean> {
    const rows: unknown[] = await reader.query(
      `SELECT 1 FROM dossier_follower WHERE dossier_id = $1 AND account_id = $2`,
      [dossierId, accountId],
    );
    return rows.length > 0;
  }

  async add(tx: Tx, dossierId: string, accountId: string): Promise<void> {
    await tx.query(
      `INSERT INTO dossier_follower (dossier_id, account_id, since) VALUES ($1, $2, $3)
       ON CONFLICT DO NOTHING`,
      [dossierId, accountId, new Date(tx.now)],
    );
  }

  async remove(tx: Tx, dossierId: string, accountId: string): Promise<void> {
    await tx.query(`DELETE FROM dossier_follower WHERE dossier_id = $1 AND account_id = $2`, [
      dossierId,
      accountId,
    ]);
  }

  async removeAll(tx: Tx, dossierId: string): Promise<void> {
    await tx.query(`DELETE FROM dossier_follower WHERE dossier_id = $1`, [dossierId]);
  }

  /** Followers with the posts that they hold now, their own and those lent to them. */
  async of(tx: Tx, dossiers: readonly string[]): Promise<Follower[]> {
    const rows = await tx.query<Row[]>(
      `SELECT f.dossier_id, a.id AS account_id, a.name,
              (SELECT coalesce(json_agg(json_build_object('unitId', p.unit_id, 'role', p.role,
                        'onBehalfOf', CASE WHEN g.id IS NOT NULL THEN json_build_object(
                          'accountId', g.id, 'name', g.name, 'signing', p.signing) END)), '[]'::json)
                 FROM held_post p LEFT JOIN account g ON g.id = p.giver_id
                WHERE p.account_id = a.id AND p.from_at <= $2
                  AND (p.to_at IS NULL OR p.to_at > $2)) AS posts
         FROM dossier_follower f JOIN account a ON a.id = f.account_id
        WHERE f.dossier_id = ANY($1::uuid[]) AND a.kind = 'officer' AND a.blocked_at IS NULL
        ORDER BY f.since, a.id`,
      [dossiers, new Date(tx.now)],
    );
    return rows.map(({ dossier_id: dossierId, account_id: accountId, name, posts }) => ({
      dossierId,
      person: {
        accountId,
        name,
        posts: posts.map(({ onBehalfOf, ...post }) =>
          onBehalfOf === null ? post : { ...post, onBehalfOf },
        ),
      },
    }));
  }
}
