import { ok, type Localized, type Result } from '#libs/kernel';
import type { TimeLimit } from '#libs/procedure/domain';
import { Change, type Decision } from './change.js';
import { instantText } from './clock.js';
import type { DossierCommand } from './command.js';
import type { DecisionContext } from './context.js';
import { extend } from './course.js';
import { textAt } from './form-text.js';
import { gate } from './guard.js';
import { no, type DossierRefusal } from './refusal.js';
import { isQuestion, openTasks, type DossierState, type TaskState } from './state.js';
import { completeTask, openTask, taskFacts, unitOf } from './tasks.js';
import { APOLOGY_OUTCOMES } from './words.js';

const NAME: Localized = {
  vi: 'Xin lỗi và gia hạn (mẫu 04)',
  en: 'Apologise and extend (form 04)',
};
const BASIS = 'Nghị định 118/2025/NĐ-CP';

/** One working day before the end: form 04, drafted for whoever may sign it. */
export function draftApology(
  state: DossierState,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const allowed = mayStillExtend(state);
  if (!allowed.ok) return allowed;
  const change = new Change(state, ctx);
  const { unit, role } = signerOf(change);
  const task = openTask(change, {
    nodeId: 'apology',
    kind: 'apology',
    name: NAME,
    unit: unitOf(change, unit),
    role,
    limit: ctx.rules.escalation,
  });
  const draft = draftOf(state);
  change.emit('dossier.apology-due', {
    ...taskFacts(change, task),
    dueAt: instantText(state.dueAt),
    reason: draft.grounds.reason,
    legalBasis: draft.grounds.legalBasis,
    proposal: { amount: draft.limit.amount, unit: draft.limit.unit },
    responsible: draft.step && { vi: draft.step.vi, en: draft.step.en },
  });
  return change.done();
}

function mayStillExtend(state: DossierState): Result<true, DossierRefusal> {
  if (state.extension !== null) return no('dossier.already-extended');
  if (state.dueAt === null) return no('dossier.paused');
  const drafted = openTasks(state).some((t) => t.kind === 'apology');
  return drafted ? no('dossier.not-in-state', 'Form 04 has been drafted already.') : ok(true);
}

/** The head's step of the process names who signs for the division; else its leader. */
function signerOf({ ctx }: Change): { unit: string; role: string } {
  const steps = ctx.procedure.process.nodes.filter((n) => n.kind === 'task');
  const signer =
    steps.find((n) => n.role === 'head') ?? steps.find((n) => n.role === 'leader') ?? undefined;
  return signer ? { unit: signer.unit, role: signer.role } : { unit: 'competent', role: 'leader' };
}

/** What form 04 says unless the signer says otherwise: the step that holds the dossier up, a third more time. */
function draftOf(state: DossierState) {
  const limit = state.committedLimit ?? state.legalLimit ?? { amount: 1, unit: 'working-day' };
  const step = openTasks(state).find((t) => t.kind === 'step' || isQuestion(t.kind))?.name;
  const reason = step
    ? `Bước “${step.vi}” chưa hoàn thành đúng tiến độ.`
    : 'Hồ sơ chưa giải quyết xong đúng tiến độ.';
  return { limit: proposed(limit), step, grounds: { reason, legalBasis: BASIS } };
}

const proposed = ({ amount, unit }: TimeLimit): TimeLimit =>
  unit === 'same-working-day'
    ? { amount: 1, unit: 'working-day' }
    : { unit, amount: Math.max(1, Math.ceil(amount / 3)) };

/** One tap signs the draft; data may change its reason, basis and amount. */
export function answerApology(
  change: Change,
  task: TaskState,
  command: Extract<DossierCommand, { kind: 'complete-step' }>,
): Result<Decision, DossierRefusal> {
  const outcome = APOLOGY_OUTCOMES.find((o) => o === command.outcome);
  if (outcome === undefined) {
    return no('task.unknown-outcome', `This step does not have the outcome ${command.outcome}.`);
  }
  const { state, ctx } = change;
  if (outcome === 'extend') {
    const open = gate('extend', state, ctx.relations, ctx.now);
    if (!open.ok) return open;
  }
  completeTask(change, task, { outcome, note: command.note });
  const done = change.done();
  if (outcome === 'on-time') return done;
  const draft = draftOf(state);
  const { data = {} } = command;
  const amount = data['amount'];
  const limit =
    typeof amount === 'number' && amount > 0 && amount <= draft.limit.amount * 3
      ? { ...draft.limit, amount }
      : draft.limit;
  const grounds = {
    reason: textAt(data, ['reason']) ?? draft.grounds.reason,
    legalBasis: textAt(data, ['legalBasis']) ?? draft.grounds.legalBasis,
  };
  const extended = extend(done.value.next, { kind: 'extend', limit, grounds }, ctx);
  if (!extended.ok) return extended;
  return ok({
    next: { ...extended.value.next, version: done.value.next.version },
    events: [...done.value.events, ...extended.value.events],
  });
}
