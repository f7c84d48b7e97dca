import { assembleForm } from '../assemble-form.js';
import type { ProcedureContent } from '../procedure-content.js';
import { seatsOf } from '../seats.js';
import { deriveStepHours } from '../step-hours.js';
import { legalBasisOf, type ProcedureSeed, type ReferenceSeeds } from './seed-shape.js';

/** Turns a procedure seed into the content of a version: form put together, laws and hours in it. */
export function compileProcedure(
  seed: ProcedureSeed,
  { units, laws, zones, forms }: Pick<ReferenceSeeds, 'units' | 'laws' | 'zones' | 'forms'>,
): ProcedureContent {
  const law = new Map(laws.map((l) => [l.id, legalBasisOf(l)]));
  const needed = new Set([seed.agencyUnit, ...seatsOf(seed).map((seat) => seat.unit)]);
  return {
    ...seed,
    unitNames: Object.fromEntries(
      units.filter((u) => needed.has(u.code)).map((u) => [u.code, u.name]),
    ),
    legalBasis: seed.legalBasis.flatMap((id) => law.get(id) ?? []),
    form: assembleForm(
      { 'x-i18n': { title: { vi: seed.name.vi, en: seed.name.en } }, ...seed.form },
      forms,
      zones.filter((z) => z.open !== false),
    ),
    stepHours: deriveStepHours(seed.process, [...seed.limits, ...(seed.committedLimits ?? [])]),
  };
}
