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
  readonly limits?: readonly UnitLimitSeed[] | undefined;
}

/** How many working hours a hand-off or a dossier may lie unseen, from one day to another. */
export interface UnitLimitSeed {
  readonly kind: 'acknowledgement' | 'silence';
  readonly hours: number;
  readonly effectiveFrom: LocalDate;
  readonly effectiveTo?: LocalDate | undefined;
  readonly illustrative?: boolean | undefined;
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
  await loadLimits(tx, units);
}

/** What an installation has set itself stays; the seeds add and correct their own days. */
async function loadLimits(tx: Tx, units: readonly UnitSeed[]): Promise<void> {
  const rows = units.flatMap(({ code, limits = [] }) =>
    limits.map((limit) => ({ code, ...limit })),
  );
  await tx.query(
    `INSERT INTO unit_limit (unit_id, kind, working_hours, effective_from, effective_to, illustrative)
     SELECT u.id, l.kind, l.hours, l."effectiveFrom", l."effectiveTo", coalesce(l.illustrative, false)
       FROM jsonb_to_recordset($1::jsonb) AS l(code text, kind text, hours int, "effectiveFrom" date,
            "effectiveTo" date, illustrative boolean) JOIN unit u ON u.code = l.code
     ON CONFLICT ON CONSTRAINT unit_limit_pk DO UPDATE SET working_hours = EXCLUDED.working_hours,
       effective_to = EXCLUDED.effective_to, illustrative = EXCLUDED.illustrative
       WHERE unit_limit.set_by IS NULL`,
    [JSON.stringify(rows)],
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
