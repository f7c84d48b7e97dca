import { randomBytes } from 'node:crypto';
import { uuidV7, type LocalDate, type Localized } from '#libs/kernel';
import type { Tx } from '#libs/platform';

/** A unit as the reference data tells it. */
export interface UnitSeed {
  readonly code: string;
  readonly name: Localized;
  readonly kind: string;
  /** Code of the unit above. */
  readonly parent?: string | undefined;
  readonly agencyCode?: string | undefined;
  readonly effectiveFrom?: LocalDate | undefined;
  readonly effectiveTo?: LocalDate | undefined;
}

/**
 * Writes the units of the reference data; again and again with the same outcome. A unit that is no
 * longer named keeps its row: signed history refers to it.
 */
export async function loadUnits(tx: Tx, units: readonly UnitSeed[]): Promise<void> {
  assertTree(units);
  for (const unit of units) {
    await tx.query(
      `INSERT INTO unit (id, code, name_vi, name_en, kind, agency_code, effective_from, effective_to)
       VALUES ($1, $2, $3, $4, $5, $6, coalesce($7::date, '2000-01-01'), $8)
       ON CONFLICT ON CONSTRAINT unit_code_uq DO UPDATE SET
         name_vi = EXCLUDED.name_vi, name_en = EXCLUDED.name_en, kind = EXCLUDED.kind,
         agency_code = EXCLUDED.agency_code, effective_from = EXCLUDED.effective_from,
         effective_to = EXCLUDED.effective_to`,
      [
        uuidV7(tx.now, randomBytes(10)),
        unit.code,
        unit.name.vi,
        unit.name.en,
        unit.kind,
        unit.agencyCode ?? null,
        unit.effectiveFrom ?? null,
        unit.effectiveTo ?? null,
      ],
    );
  }
  await tx.query(
    `UPDATE unit u SET parent_id = p.id
       FROM unnest($1::text[], $2::text[]) AS s(code, parent) LEFT JOIN unit p ON p.code = s.parent
      WHERE u.code = s.code AND u.parent_id IS DISTINCT FROM p.id`,
    [units.map((u) => u.code), units.map((u) => u.parent ?? null)],
  );
}

/** Every parent is named and nobody is above himself; the error names the row. */
function assertTree(units: readonly UnitSeed[]): void {
  const parents = new Map(units.map((u) => [u.code, u.parent]));
  if (parents.size !== units.length) throw new Error('Two units have the same code');
  for (const { code } of units) {
    const seen = new Set<string>();
    for (let at: string | undefined = code; at !== undefined; at = parents.get(at)) {
      if (!parents.has(at))
        throw new Error(`Unit ${code}: its parent ${at} is not among the units`);
      if (seen.has(at)) throw new Error(`Unit ${code} is above itself`);
      seen.add(at);
    }
  }
}
