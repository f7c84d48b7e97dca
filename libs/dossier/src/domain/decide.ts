import { ok, type Result } from '#libs/kernel';
import type { Decision } from './change.js';
import { draftApology } from './apology.js';
import { stop } from './closing.js';
import { askAgain, extendConsultation, revokeConsultation, sendLink } from './asking.js';
import type { DossierCommand } from './command.js';
import type { DecisionContext } from './context.js';
import { extend, pause, resume } from './course.js';
import { gate } from './guard.js';
import { handOverAgain } from './hand-over-again.js';
import { keepsAway } from './hand.js';
import { answerSupplement, rate, saveForm, submit, withdraw } from './intake.js';
import { linkedEnded } from './linked.js';
import { migrate } from './migrate.js';
import { originEnded } from './origin-ended.js';
import { answerOpinion, consult, fireTimer, lapse } from './opinions.js';
import { recordPayment, waivePayment } from './payment.js';
import { accept, refuseDossier, requestSupplement } from './reception.js';
import type { DossierRefusal } from './refusal.js';
import type { DossierState } from './state.js';
import { completeStep, findTask } from './steps.js';

const ANY = ok(true);

/** What follows from a command, or why it is refused. Pure: time, ids and law are arguments. */
export function decide(
  state: DossierState,
  command: DossierCommand,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  // The task first: who lost the race for it hears that it is done, not that it is not theirs.
  const task = command.kind === 'complete-step' ? findTask(state, command.taskId, ctx) : ANY;
  if (!task.ok) return task;
  const away = keepsAway(state, ctx.actor.accountId);
  if (!away.ok) return away;
  const open = gate(command.kind, state, ctx.relations, ctx.now);
  return open.ok ? follow(state, command, ctx) : open;
}

function follow(
  state: DossierState,
  command: DossierCommand,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  switch (command.kind) {
    case 'save-form':
      return saveForm(state, command, ctx);
    case 'submit':
      return submit(state, command, ctx);
    case 'accept':
      return accept(state, command, ctx);
    case 'request-supplement':
      return requestSupplement(state, command, ctx);
    case 'answer-supplement':
      return answerSupplement(state, command, ctx);
    case 'refuse':
      return refuseDossier(state, command, ctx);
    case 'complete-step':
      return completeStep(state, command, ctx);
    case 'consult':
      return consult(state, command, ctx);
    case 'answer-opinion':
      return answerOpinion(state, command, ctx);
    case 'lapse-consultation':
      return lapse(state, command, ctx);
    case 'revoke-consultation':
      return revokeConsultation(state, command, ctx);
    case 'extend-consultation':
      return extendConsultation(state, command, ctx);
    case 'ask-again':
      return askAgain(state, command, ctx);
    case 'send-link':
      return sendLink(state, command, ctx);
    case 'fire-timer':
      return fireTimer(state, command, ctx);
    case 'hand-over-again':
      return handOverAgain(state, command, ctx);
    case 'origin-ended':
      return originEnded(state, command, ctx);
    case 'linked-ended':
      return linkedEnded(state, command, ctx);
    case 'migrate':
      return migrate(state, command, ctx);
    case 'draft-apology':
      return draftApology(state, ctx);
    case 'pause':
      return pause(state, command, ctx);
    case 'resume':
      return resume(state, command, ctx);
    case 'extend':
      return extend(state, command, ctx);
    case 'record-payment':
      return recordPayment(state, command, ctx);
    case 'waive-payment':
      return waivePayment(state, command, ctx);
    case 'withdraw':
      return withdraw(state, command, ctx);
    case 'stop':
      return stop(state, command, ctx);
    case 'rate':
      return rate(state, command, ctx);
  }
}
