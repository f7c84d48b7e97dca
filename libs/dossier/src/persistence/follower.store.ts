import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Tx } from '#libs/platform';

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

  /** Who follows these dossiers, since longest first. */
  async of(tx: Tx, dossiers: readonly string[]): Promise<(id: string) => readonly string[]> {
    if (dossiers.length === 0) return () => [];
    const rows = await tx.query<{ dossier_id: string; account_id: string }[]>(
      `SELECT dossier_id, account_id FROM dossier_follower WHERE dossier_id = ANY($1::uuid[])
        ORDER BY since, account_id`,
      [[...new Set(dossiers)]],
    );
    return (id) => rows.filter((row) => row.dossier_id === id).map((row) => row.account_id);
  }
}
