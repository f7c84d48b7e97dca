import { formatInstant, ok, type Result } from '#libs/kernel';
import { Change, type Decision } from './change.js';
import type { DossierCommand } from './command.js';
import { ask, consultationFacts, endTaskOf, findAwaited } from './consultations.js';
import type { DecisionContext } from './context.js';
import { organisationAsked, partyKey, unitAsked } from './party.js';
import { ASKED_BY_OFFICER, goOnAfter } from './opinions.js';
import { no, type DossierRefusal } from './refusal.js';
import { isAwaited, openTasks, type ConsultationState, type DossierState } from './state.js';
import { cancelTask } from './tasks.js';

/** Nobody fills a stranger's mailbox with our links. */
const MOST_LINKS = 10;

type Of<K extends DossierCommand['kind']> = Extract<DossierCommand, { kind: K }>;

/** A question belongs to whoever put it; the head and the leader answer for that person. */
export function mayChange(
  c: ConsultationState,
  ctx: DecisionContext,
): Result<true, DossierRefusal> {
  const own = c.openedBy === ctx.actor.accountId;
  return own || ctx.relations.has('head') || ctx.relations.has('leader')
    ? ok(true)
    : no('dossier.not-permitted', 'Somebody else asked this question.');
}

/** The question is taken back: nobody has to answer it, and the process waits for the others only. */
export function revokeConsultation(
  state: DossierState,
  command: Of<'revoke-consultation'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const found = awaitedOf(change, command);
  if (!found.ok) return found;
  const revoked: ConsultationState = {
    ...found.value,
    status: 'closed',
    closedAt: ctx.now,
    closedReason: command.reason,
  };
  change.putConsultation(revoked);
  endTaskOf(change, revoked, 'cancelled');
  change.emit('consultation.revoked', {
    ...consultationFacts(change, revoked),
    role: 'consultee',
    reason: command.reason,
  });
  return goOnAfter(change, revoked);
}

/** More time, from the date it was due; silence that was put before the leader is taken back from there. */
export function extendConsultation(
  state: DossierState,
  command: Of<'extend-consultation'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const found = awaitedOf(change, command);
  if (!found.ok) return found;
  const c = found.value;
  // The day it was due is the one that is not counted, although its close is a moment of the next.
  const last = command.limit.unit.endsWith('hour') ? c.dueAt : c.dueAt - 1;
  const dueAt = ctx.time.dueAt(command.limit, Math.max(last, ctx.now));
  if (dueAt === null) return no('dossier.paused', 'A paused clock has no date to extend.');
  const extended: ConsultationState = {
    ...c,
    status: 'open',
    dueAt,
    extensions: c.extensions + 1,
    extendedAt: ctx.now,
  };
  change.putConsultation(extended);
  for (const task of openTasks(change.state).filter((t) => t.consultationId === c.id)) {
    if (task.kind === 'escalation') cancelTask(change, task);
    else change.putTask({ ...task, dueAt });
  }
  change.emit('consultation.extended', {
    ...consultationFacts(change, extended),
    role: 'consultee',
    previousDueAt: formatInstant(c.dueAt),
    reason: command.reason,
  });
  return change.done();
}

/** Asks a unit again whose question has ended; beside the process, which has gone on or will. */
export function askAgain(
  state: DossierState,
  command: Of<'ask-again'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const before = state.consultations.find((c) => c.id === command.consultationId);
  if (!before) return no('consultation.not-found');
  const allowed = mayChange(before, ctx);
  if (!allowed.ok) return allowed;
  const key = partyKey(before.party);
  if (state.consultations.some((c) => partyKey(c.party) === key && isAwaited(c))) {
    return no('consultation.already-asked', 'This unit is being asked already.');
  }
  const unitId = unitAsked(before);
  if (unitId !== null && !ctx.unitById(unitId)) return no('consultation.unknown-unit');
  const change = new Change(state, ctx);
  const { question, limit, reason } = command;
  ask(change, {
    nodeId: null,
    party: before.party.kind === 'unit' ? before.party : { ...before.party, linkRound: 1 },
    question: question === undefined ? before.question : { vi: question, en: question },
    documents: before.documents,
    limit: limit ?? ctx.rules.consultation,
    onSilence: 'proceed-without',
    name: ASKED_BY_OFFICER,
    againOf: before.id,
    reason,
  });
  return change.done();
}

/** A link of its own for an organisation, perhaps to another mailbox; the links before it open nothing. */
export function sendLink(
  state: DossierState,
  command: Of<'send-link'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const found = awaitedOf(change, command);
  if (!found.ok) return found;
  const organisation = organisationAsked(found.value);
  if (!organisation) {
    return no('consultation.no-link', 'A unit of the house answers in the portal, without a link.');
  }
  if (organisation.linkRound >= MOST_LINKS) {
    return no('consultation.too-many-links', `At most ${MOST_LINKS} links for one question.`);
  }
  const email = command.email?.toLowerCase() ?? organisation.email;
  const sent: ConsultationState = {
    ...found.value,
    party: { ...organisation, email, linkRound: organisation.linkRound + 1 },
  };
  change.putConsultation(sent);
  change.emit('consultation.link-sent', consultationFacts(change, sent));
  return change.done();
}

function awaitedOf(
  change: Change,
  { consultationId }: { readonly consultationId: string },
): Result<ConsultationState, DossierRefusal> {
  const found = findAwaited(change, consultationId);
  if (!found.ok) return found;
  const allowed = mayChange(found.value, change.ctx);
  return allowed.ok ? found : allowed;
}
