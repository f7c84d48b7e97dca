import { ok, parseInstant, type Ok } from '#libs/kernel';
import type { DecisionContext } from './context.js';
import type { EventData, EventKind, NewEvent } from './event.js';
import { frozen } from './event.js';
import type { ConsultationState, DossierState, TaskState } from './state.js';

/** The state that follows, and what happened on the way. */
export interface Decision {
  readonly next: DossierState;
  readonly events: readonly NewEvent[];
}

/** A decision in the making. It lives inside one pure call and never escapes from it. */
export class Change {
  private readonly events: NewEvent[] = [];

  constructor(
    private current: DossierState,
    readonly ctx: DecisionContext,
  ) {}

  get state(): DossierState {
    return this.current;
  }

  set(patch: Partial<DossierState>): void {
    this.current = { ...this.current, ...patch };
  }

  putTask(task: TaskState): void {
    this.set({ tasks: putById(this.current.tasks, task) });
  }

  putConsultation(consultation: ConsultationState): void {
    this.set({ consultations: putById(this.current.consultations, consultation) });
  }

  /** A date that may still move is frozen as what it is: provisional. */
  emit(kind: EventKind, members: Parameters<typeof frozen>[0] = {}): void {
    const { dueAt, previousDueAt } = members;
    const provisional = this.mayMove(dueAt);
    const previousProvisional = this.mayMove(previousDueAt);
    const data = frozen({ ...members, provisional, previousProvisional }) satisfies EventData;
    this.events.push({ kind, data });
  }

  private mayMove(moment: unknown): true | undefined {
    const at = typeof moment === 'string' ? parseInstant(moment) : undefined;
    return at !== undefined && this.ctx.time.isProvisional(at) ? true : undefined;
  }

  done(): Ok<Decision> {
    return ok({
      next: { ...this.current, version: this.current.version + 1 },
      events: this.events,
    });
  }
}

/** Replaces in place, or adds at the end. */
function putById<T extends { readonly id: string }>(list: readonly T[], item: T): T[] {
  return list.some((x) => x.id === item.id)
    ? list.map((x) => (x.id === item.id ? item : x))
    : [...list, item];
}
