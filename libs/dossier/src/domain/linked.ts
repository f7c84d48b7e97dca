import type { Result } from '#libs/kernel';
import { HAND_OVER_OUTCOME_LABELS, type HandOverOutcome } from '#libs/process/domain';
import { Change, type Decision } from './change.js';
import type { DossierCommand } from './command.js';
import type { DecisionContext } from './context.js';
import { move, nodeOf } from './flow.js';
import type { DossierRefusal } from './refusal.js';
import type { DossierState } from './state.js';
import type { DossierDecision, DossierStatus } from './status.js';

/** How a linked dossier ended for the one that handed it over; `undefined` while it goes on. */
export function linkedOutcome(
  status: DossierStatus,
  decision: DossierDecision | null,
): HandOverOutcome | undefined {
  switch (status) {
    case 'decided':
    case 'returned':
      return decision ?? 'approved';
    case 'refused-at-reception':
      return 'refused';
    case 'stopped':
    case 'withdrawn':
      return status;
    case 'draft':
    case 'submitted':
    case 'supplement-requested':
    case 'in-process':
    case 'awaiting-payment':
      return undefined;
  }
}

/** The linked dossier has its result, or will never have one: whoever waits for it goes on. */
export function linkedEnded(
  state: DossierState,
  command: Extract<DossierCommand, { kind: 'linked-ended' }>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const { linkedId, linkedCode, outcome } = command;
  const change = new Change(state, ctx);
  const awaited = state.awaited.find((a) => a.linkedId === linkedId);
  // After a move to another version the step may have another name.
  const nodeId = awaited?.nodeId ?? command.nodeId;
  const node = nodeOf(change, nodeId);
  const { vi, en } = HAND_OVER_OUTCOME_LABELS[outcome];
  change.emit('dossier.linked-ended', {
    nodeId,
    stepName: node && { vi: node.name.vi, en: node.name.en },
    linkedId,
    code: linkedCode ?? undefined,
    outcome,
    outcomeLabel: { vi, en },
  });
  if (!awaited) return change.done();
  const moved = move(change, { kind: 'hand-over-returned', nodeId, outcome });
  return moved.ok ? change.done() : moved;
}
