import { type FieldFault, type Result } from '#libs/kernel';
import { demandedComponents, validateForm, type ProcedureContent } from '#libs/procedure/domain';
import { Change, type Decision } from './change.js';
import { instantText, resumeClock, startFirstAnswer } from './clock.js';
import { closeEverything } from './closing.js';
import type { DossierCommand } from './command.js';
import type { DecisionContext } from './context.js';
import { textAt } from './form-text.js';
import { no, type DossierRefusal } from './refusal.js';
import { reopenReception } from './reception.js';
import type { DossierState } from './state.js';
import { startProcess } from './flow.js';

type Of<K extends DossierCommand['kind']> = Extract<DossierCommand, { kind: K }>;

/** Saving never refuses content: what is wrong is told, and kept. A draft is not yet history. */
export function saveForm(
  state: DossierState,
  command: Of<'save-form'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  change.set({ form: command.form, ...whoApplies(command.form, state) });
  return change.done();
}

/** The applicant as the form names it; before that, the account. */
function whoApplies(
  form: Readonly<Record<string, unknown>>,
  state: DossierState,
): Pick<DossierState, 'applicantName' | 'contactEmail'> {
  const text = (key: string): string | undefined => textAt(form, ['applicant', key])?.slice(0, 300);
  return {
    applicantName: text('name') ?? state.applicantName,
    contactEmail: text('email') ?? null,
  };
}

/** Every fault at once: of the form, and every component that is demanded and has no file. */
export function faultsOf(
  form: Readonly<Record<string, unknown>>,
  procedure: ProcedureContent,
  attached: ReadonlySet<string>,
): FieldFault[] {
  const inForm = validateForm(procedure.form, form).map((f) => ({
    ...f,
    pointer: `/form${f.pointer}`,
  }));
  const missing = demandedComponents(procedure, form)
    .filter((c) => !attached.has(c.code))
    .map((c) => ({
      pointer: `/components/${c.code}`,
      code: 'component.missing',
      detail: `Thiếu thành phần hồ sơ: ${c.name.vi} / Missing: ${c.name.en}`,
    }));
  return [...inForm, ...missing];
}

export function submit(
  state: DossierState,
  command: Of<'submit'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  if (!ctx.procedureOpen) {
    return no('dossier.procedure-closed', 'This procedure takes no dossiers any more.');
  }
  const faults = faultsOf(state.form, ctx.procedure, command.attached);
  if (faults.length > 0) return incomplete(faults);
  const change = new Change(state, ctx);
  const { procedureVersionId } = ctx;
  change.set({ status: 'submitted', stage: 'reception', sentAt: ctx.now, arrivedAt: ctx.now });
  change.set({ procedureVersionId });
  change.set(whoApplies(state.form, state));
  change.emit('dossier.submitted', { procedureVersionId, ...command.fingerprint });
  startFirstAnswer(change);
  const started = startProcess(change);
  return started.ok ? change.done() : started;
}

const incomplete = (faults: readonly FieldFault[]) =>
  no('dossier.incomplete', 'The dossier cannot be filed yet: see every missing item.', faults);

/** The answer to a supplement request: a new first answer at the desk, or the clock goes on. */
export function answerSupplement(
  state: DossierState,
  command: Of<'answer-supplement'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const faults = faultsOf(state.form, ctx.procedure, command.attached);
  if (faults.length > 0) return incomplete(faults);
  const change = new Change(state, ctx);
  change.set({
    ...whoApplies(state.form, state),
    supplements: state.supplements.map((s) =>
      s.answeredAt === null ? { ...s, answeredAt: ctx.now } : s,
    ),
  });
  change.emit('dossier.supplemented', {
    stage: state.stage,
    note: command.note,
    ...command.fingerprint,
  });
  if (state.stage === 'processing') {
    change.set({ status: 'in-process' });
    resumeClock(change);
    change.emit('dossier.resumed', { dueAt: instantText(change.state.dueAt), after: 'supplement' });
    return change.done();
  }
  change.set({ status: 'submitted', arrivedAt: ctx.now });
  startFirstAnswer(change);
  return reopenReception(change) ? change.done() : no('process.stuck', 'No reception step.');
}

export function withdraw(
  state: DossierState,
  command: Of<'withdraw'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  closeEverything(change);
  change.set({ status: 'withdrawn', closedAt: ctx.now });
  change.emit('dossier.withdrawn', { reason: command.reason });
  return change.done();
}

export function rate(
  state: DossierState,
  command: Of<'rate'>,
  ctx: DecisionContext,
): Result<Decision, DossierRefusal> {
  const change = new Change(state, ctx);
  const { score, comment } = command;
  change.set({ rating: { score, ...(comment === undefined ? {} : { comment }), at: ctx.now } });
  change.emit('dossier.rated', { score, comment });
  return change.done();
}
