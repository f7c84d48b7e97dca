import { Inject, Injectable } from '@nestjs/common';
import { UnitDirectory } from '#libs/identity';
import type { Tx } from '#libs/platform';
import type { TaskNode } from '#libs/process/domain';
import {
  chooseOfficer,
  openTasks,
  whyUnfit,
  type DecisionContext,
  type DossierState,
  type NewEvent,
  type TaskState,
} from './domain/index.js';
import { frozen } from './domain/event.js';
import { OfficersStore, type Officer } from './persistence/officers.store.js';

interface Outcome {
  readonly state: DossierState;
  readonly events: readonly NewEvent[];
}

/**
 * Gives tasks out as they open, in the transaction in which they open, where the unit has that set for
 * their role. A step that comes back to somebody who is away or moved goes to the queue instead.
 */
@Injectable()
export class GiveOut {
  constructor(
    @Inject(OfficersStore) private readonly officers: OfficersStore,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
  ) {}

  async run(tx: Tx, before: DossierState, done: Outcome, ctx: DecisionContext): Promise<Outcome> {
    const known = new Set(before.tasks.map((t) => t.id));
    const opened = openTasks(done.state)
      .filter((t) => !known.has(t.id) && t.kind !== 'consultation')
      .sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    let { state, events } = done;
    for (const task of opened) {
      const given = await this.give(tx, task, state, ctx);
      if (given === undefined) continue;
      state = { ...state, tasks: state.tasks.map((t) => (t.id === task.id ? given.task : t)) };
      events = tellOf(events, given.task, given.chosen);
    }
    return { state, events };
  }

  private async give(
    tx: Tx,
    task: TaskState,
    state: DossierState,
    ctx: DecisionContext,
  ): Promise<{ task: TaskState; chosen?: Officer } | undefined> {
    const automatic = (await this.units.byId(task.unitId))?.automaticRoles.includes(task.role);
    if (task.assigneeId === null && automatic !== true) return undefined;
    if (automatic === true) await this.officers.lock(tx, task);
    const all = await this.officers.of(tx, task, ctx.now, ctx.time);
    const node = nodeOf(ctx, task);
    const fit = all.filter((o) => whyUnfit(o, task, node, state) === undefined);
    if (fit.some((o) => o.accountId === task.assigneeId)) return undefined;
    const chosen = automatic === true ? chooseOfficer(fit) : undefined;
    if (chosen) return { task: { ...task, assigneeId: chosen.accountId }, chosen };
    return task.assigneeId === null ? undefined : { task: { ...task, assigneeId: null } };
  }
}

const placeOf = (t: TaskState): string => `${t.unitId} ${t.role}`;

export const nodeOf = (ctx: DecisionContext, task: TaskState): TaskNode | undefined => {
  const node = ctx.procedure.process.nodes.find((n) => n.id === task.nodeId);
  return node?.kind === 'task' && task.kind === 'step' ? node : undefined;
};

/** What was told of the opening says who has it; a choice by rule is an event that says by how much. */
function tellOf(
  events: readonly NewEvent[],
  task: TaskState,
  chosen: Officer | undefined,
): NewEvent[] {
  return events.flatMap((event) => {
    if (event.kind !== 'task.opened' || event.data['taskId'] !== task.id) return [event];
    const { assigneeId: _, ...rest } = event.data;
    const data = frozen({ ...rest, assigneeId: task.assigneeId ?? undefined });
    const opened: NewEvent = { kind: 'task.opened', data };
    if (!chosen) return [opened];
    const why = { assigneeName: chosen.name, loadMinutes: chosen.minutes, loadTasks: chosen.tasks };
    return [opened, { kind: 'task.given-by-rule', data: frozen({ ...data, ...why }) }];
  });
}
