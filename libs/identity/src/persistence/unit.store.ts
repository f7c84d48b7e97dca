import { Inject, Injectable } from '@nestjs/common';
import type { LocalDate, Localized } from '#libs/kernel';
import { Database, type Tx } from '#libs/platform';

/** An organisation unit in the tree: agency, division, desk. */
export interface Unit {
  readonly id: string;
  readonly code: string;
  readonly name: Localized;
  readonly kind: string;
  readonly parentId: string | null;
  readonly parentCode: string | null;
  /** National code of an agency (Hai Phong's zone authority: H24.08). */
  readonly agencyCode: string | null;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo: LocalDate | null;
  /** Roles whose tasks are given out by rule as they open. */
  readonly automaticRoles: readonly string[];
}

interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name_vi: string;
  readonly name_en: string;
  readonly kind: string;
  readonly parent_id: string | null;
  readonly parent_code: string | null;
  readonly agency_code: string | null;
  readonly effective_from: string;
  readonly effective_to: string | null;
  readonly automatic_roles: string[];
}

@Injectable()
export class UnitStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  async all(): Promise<Unit[]> {
    const rows = await this.database.query<UnitRow>(
      `SELECT u.id, u.code, u.name_vi, u.name_en, u.kind, u.parent_id, p.code AS parent_code,
              u.agency_code, u.effective_from::text, u.effective_to::text, u.automatic_roles
         FROM unit u LEFT JOIN unit p ON p.id = u.parent_id ORDER BY u.code`,
    );
    return rows.map((row) => ({
      id: row.id,
      code: row.code,
      name: { vi: row.name_vi, en: row.name_en },
      kind: row.kind,
      parentId: row.parent_id,
      parentCode: row.parent_code,
      agencyCode: row.agency_code,
      effectiveFrom: row.effective_from,
      effectiveTo: row.effective_to,
      automaticRoles: row.automatic_roles,
    }));
  }

  async setAutomaticRoles(tx: Tx, unitId: string, roles: readonly string[]): Promise<void> {
    await tx.query(`UPDATE unit SET automatic_roles = $2 WHERE id = $1`, [unitId, [...roles]]);
  }
}
