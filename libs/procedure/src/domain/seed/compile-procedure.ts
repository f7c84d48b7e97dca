import { assembleForm } from '../assemble-form.js';
import type { ProcedureContent } from '../procedure-content.js';
import { deriveStepHours } from '../step-hours.js';
import { legalBasisOf, type ProcedureSeed, type ReferenceSeeds } from './seed-shape.js';

/** Turns a procedure seed into the content of a version: form put together, laws and hours in it. */
export function compileProcedure(
  seed: ProcedureSeed,
  { laws, zones, forms }: Pick<ReferenceSeeds, 'laws' | 'zones' | 'forms'>,
): ProcedureContent {
  const law = new Map(laws.map((l) => [l.id, legalBasisOf(l)]));
  return {
    ...seed,
    legalBasis: seed.legalBasis.flatMap((id) => law.get(id) ?? []),
    form: assembleForm(
      seed.form,
      forms,
      zones.filter((z) => z.open !== false),
    ),
    stepHours: deriveStepHours(seed.process, [...seed.limits, ...(seed.committedLimits ?? [])]),
  };
}
