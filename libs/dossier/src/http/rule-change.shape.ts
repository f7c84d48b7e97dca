import { formatInstant } from '#libs/kernel';
import type { Actor } from '#libs/platform';
import type { CountRow, RuleChangeRow, ShownMove } from '../persistence/rule-change.store.js';
import type { MoveCountDto, MoveDto, RuleChangeDto, UnitNameDto } from './rule-change.dto.js';

export type UnitNames = (id: string) => UnitNameDto;

const text = (date: Date): string => formatInstant(date.getTime());

export const ruleChangeShape = (row: RuleChangeRow, actor: Actor): RuleChangeDto => ({
  id: row.id,
  kind: row.kind,
  status: row.status,
  change: row.change.calendar ?? row.change.limit ?? {},
  reason: row.reason,
  legalBasis: row.legal_basis,
  proposedBy: row.proposed_by_name,
  own: row.proposed_by === actor.accountId,
  proposedAt: text(row.proposed_at),
  ...(row.rehearsed_at ? { rehearsedAt: text(row.rehearsed_at) } : {}),
  ...(row.approved_by_name === null ? {} : { approvedBy: row.approved_by_name }),
  ...(row.approved_at ? { approvedAt: text(row.approved_at) } : {}),
  ...(row.applied_at ? { appliedAt: text(row.applied_at) } : {}),
  looked: row.looked,
});

export const moveShape = (row: ShownMove, change: RuleChangeRow, named: UnitNames): MoveDto => ({
  dossierCode: row.code,
  subject: row.subject,
  ...(row.step ? { step: row.step } : {}),
  procedureCode: row.procedure_code,
  procedureName: row.procedure_name,
  unit: named(row.unit_id),
  before: text(row.before_at),
  after: text(row.after_at),
  ...(row.previous_provisional ? { previousProvisional: true } : {}),
  ...(row.provisional ? { provisional: true } : {}),
  ...(row.kept === null ? {} : { kept: row.kept }),
  why: change.reason,
  ...(row.applied_at ? { appliedAt: text(row.applied_at) } : {}),
});

export const countShape = (row: CountRow, named: UnitNames): MoveCountDto => ({
  procedureCode: row.procedure_code,
  procedureName: row.procedure_name,
  unit: named(row.unit_id),
  subject: row.subject,
  moves: row.moves,
  kept: row.kept,
  applied: row.applied,
});
