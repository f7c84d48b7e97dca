import { err, ok, type LocalDate, type Refusal, type Result } from '#libs/kernel';
import { evaluate, type FormValues } from '#libs/process/domain';
import type { LimitCase, ProcedureContent } from './procedure-content.js';

export type LimitRefusal = Refusal<'procedure.no-limit-in-force'>;

/**
 * The legal limit of a dossier: the first row in force on the day of reception whose condition
 * holds for the form, else the row without condition. Rows marked not in force never apply.
 */
export function limitFor(
  content: Pick<ProcedureContent, 'code' | 'limits'>,
  values: FormValues,
  receivedOn: LocalDate,
): Result<LimitCase, LimitRefusal> {
  const row = chooseCase(content.limits, values, receivedOn);
  return row
    ? ok(row)
    : err({
        code: 'procedure.no-limit-in-force',
        detail: `${content.code} has no limit on ${receivedOn}`,
      });
}

/** The committed (shorter) limit, where the authority has promised one. */
export function committedLimitFor(
  content: Pick<ProcedureContent, 'committedLimits'>,
  values: FormValues,
  receivedOn: LocalDate,
): LimitCase | undefined {
  return chooseCase(content.committedLimits ?? [], values, receivedOn);
}

function chooseCase(
  rows: readonly LimitCase[],
  values: FormValues,
  on: LocalDate,
): LimitCase | undefined {
  const open = rows.filter((row) => isInForce(row, on));
  return (
    open.find((row) => row.when !== undefined && evaluate(row.when, values)) ??
    open.find((row) => row.when === undefined)
  );
}

export const isInForce = (row: LimitCase, on: LocalDate): boolean =>
  row.inForce !== false &&
  (row.effectiveFrom === undefined || row.effectiveFrom <= on) &&
  (row.effectiveTo === undefined || on <= row.effectiveTo);
