import type { StepRole } from '#libs/process/domain';
import type { ProcedureContent } from './procedure-content.js';

/** A role in a unit that a process counts on. */
export interface Seat {
  readonly unit: string;
  readonly role: StepRole;
  readonly node: string;
}

/** Every seat that a procedure needs filled, `competent` resolved to its agency. */
export function seatsOf(content: Pick<ProcedureContent, 'agencyUnit' | 'process'>): Seat[] {
  return content.process.nodes.flatMap((node): Seat[] => {
    if (node.kind === 'task') {
      const unit = node.unit === 'competent' ? content.agencyUnit : node.unit;
      return [{ unit, role: node.role, node: node.id }];
    }
    return node.kind === 'consultation'
      ? node.units.map((unit) => ({ unit, role: 'consultee', node: node.id }))
      : [];
  });
}
