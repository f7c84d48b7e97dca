import { formatInstant, type Locale } from '#libs/kernel';
import type { ClockReading } from '#libs/working-time/domain';
import {
  actionsFor,
  answersFor,
  findTask,
  firstAnswerLines,
  isAwaited,
  mayChange,
  openTasks,
  textAt,
  type Act,
  type ClockLine,
  type ConsultationState,
  type DecisionContext,
  type DossierState,
} from '../domain/index.js';
import type { StoredEvent } from '../persistence/event.store.js';
import { both, CATALOGUE, tellEvent } from '../text/tell-event.js';
import { textOf } from './dossier.shape.js';
import type { ActionDto, ClockDto, ClockEntryDto, EventDto, ClockLineDto } from './history.dto.js';

export const eventShape = (e: StoredEvent, locale: Locale): EventDto => ({
  seq: e.seq,
  at: formatInstant(e.at),
  actor: { name: actorName(e, locale), unit: e.actor.unit },
  kind: e.kind,
  text: tellEvent(e.kind, e.data, locale),
  hash: e.hash,
  prevHash: e.prevHash,
});

/** `X thay Y`: what was done by delegation is never told as if the other had done it. */
function actorName({ actor, data }: StoredEvent, locale: Locale): string {
  // Whoever answered from outside has no account, but an organisation.
  if (actor.id === null && actor.unit === null) return CATALOGUE[locale].person;
  const inPlaceOf = textAt(data, ['onBehalfOf', 'name']);
  return inPlaceOf === undefined ? actor.name : CATALOGUE[locale].actingFor(actor.name, inPlaceOf);
}

const entryShape = (line: ClockLine): ClockEntryDto => ({
  clock: line.clock,
  kind: line.kind,
  at: formatInstant(line.at),
  ...(line.pause === undefined ? {} : { pause: line.pause }),
  ...(line.reason === undefined ? {} : { reason: line.reason }),
  ...(line.legalBasis === undefined ? {} : { legalBasis: line.legalBasis }),
  ...(line.signer === undefined ? {} : { signer: line.signer }),
});

export const explanationShape = (lines: ClockReading['explanation']): ClockLineDto[] =>
  lines.map((line) => ({
    from: formatInstant(line.from),
    to: formatInstant(line.to),
    kind: line.kind,
    counted: line.counted,
    ...(line.unit === undefined ? {} : { unit: line.unit }),
    text: line.text,
    ...(line.basis === undefined ? {} : { basis: line.basis }),
  }));

/** The clock that runs now: the first answer's until acceptance, then the dossier's. */
export function readingOf(state: DossierState, ctx: DecisionContext) {
  const limit = state.committedLimit ?? state.legalLimit;
  const lines = state.clock.filter((l) => l.clock === 'dossier');
  return limit !== null && lines.length > 0
    ? { clock: 'dossier', reading: ctx.time.read(lines, limit, ctx.now) }
    : {
        clock: 'first-answer',
        reading: ctx.time.read(firstAnswerLines(state), ctx.rules.firstAnswer, ctx.now),
      };
}

export function clockShape(state: DossierState, ctx: DecisionContext): ClockDto {
  const { clock, reading } = readingOf(state, ctx);
  return {
    clock,
    dueAt: textOf(reading.dueAt),
    legalDueAt: textOf(state.legalDueAt),
    outcome: reading.outcome,
    standing: reading.standing,
    usedMinutes: reading.usedMinutes,
    remainingMinutes: reading.remainingMinutes,
    provisional: reading.provisional,
    entries: state.clock.map(entryShape),
    explanation: explanationShape(reading.explanation),
  };
}

/** What this person may do now; an act on a task or a question names it. */
export function actionShapes(state: DossierState, ctx: DecisionContext): ActionDto[] {
  if (state.recused.includes(ctx.actor.accountId)) return [];
  return actionsFor(state, ctx.relations, ctx.now).flatMap((act): ActionDto[] => {
    const action = { key: act, label: both((words) => words.acts[act]) };
    const kinds = TASKS_OF[act];
    if (kinds) {
      return openTasks(state)
        .filter((t) => kinds.includes(t.kind) && findTask(state, t.id, ctx).ok)
        .map((t) => ({ ...action, taskId: t.id }));
    }
    const asked = ASKED_OF[act];
    if (!asked) return [action];
    return state.consultations
      .filter((c) => asked(c, ctx))
      .map((c) => ({ ...action, consultationId: c.id }));
  });
}

/** Questions on which an act is possible: each is an action of its own. */
const ASKED_OF: Partial<Record<Act, (c: ConsultationState, ctx: DecisionContext) => boolean>> = {
  'answer-opinion': (c, ctx) => isAwaited(c) && answersFor(ctx.actor, c),
  'revoke-consultation': (c, ctx) => isAwaited(c) && mayChange(c, ctx).ok,
  'extend-consultation': (c, ctx) => isAwaited(c) && mayChange(c, ctx).ok,
  'send-link': (c, ctx) => c.party.kind === 'organisation' && isAwaited(c) && mayChange(c, ctx).ok,
  'ask-again': (c, ctx) => !isAwaited(c) && mayChange(c, ctx).ok,
};

const TASKS_OF: Partial<Record<Act, readonly string[]>> = {
  accept: ['reception'],
  refuse: ['reception'],
  'complete-step': ['step', 'escalation', 'apology', 'hand-over'],
  'record-payment': ['payment'],
  'waive-payment': ['payment'],
};
