import { fieldsRead, type Condition } from '../../../../../../libs/process/src/domain/condition.js';
import type { ConditionField, Edit, LimitRow } from '../../../api/process-types.js';

/** The fields of the form on which the limits depend, in the order of the form. */
export function fieldsDeciding(
  limits: readonly LimitRow[],
  fields: readonly ConditionField[],
): readonly ConditionField[] {
  const read = new Set(limits.flatMap((l) => (l.when ? fieldsRead(l.when) : [])));
  return fields.filter((f) => read.has(f.path));
}

/** Those that any condition of what is on the screen reads: what a sample dossier has to say. */
export function fieldsOfConditions(
  { process, limits }: Pick<Edit, 'process' | 'limits'>,
  fields: readonly ConditionField[],
): readonly ConditionField[] {
  const conditions = [...limits.map((l) => l.when), ...process.flows.map((f) => f.when)];
  const read = new Set(conditions.flatMap((c) => (c ? fieldsRead(c) : [])));
  return fields.filter((f) => read.has(f.path));
}

/** A case more, before the one that has no condition; it begins with that one's limit. */
export function addCase(limits: readonly LimitRow[], when: Condition): readonly LimitRow[] {
  const keys = new Set(limits.map((l) => l.key));
  let n = 1;
  while (keys.has(`case-${n}`)) n += 1;
  const plain = limits.find((l) => l.when === undefined);
  const made: LimitRow = {
    key: `case-${n}`,
    case: { vi: `Trường hợp ${n}`, en: `Case ${n}` },
    when,
    amount: plain?.amount ?? 1,
    unit: plain?.unit ?? 'working-day',
    verification: 'authored',
  };
  return [made, ...limits];
}
