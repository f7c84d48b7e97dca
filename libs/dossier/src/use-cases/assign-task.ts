import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import { UnitDirectory } from '#libs/identity';
import { ROLES, type Actor, type Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { Locked } from '../locked.js';
import {
  mayAssign,
  mayClaim,
  mayRelease,
  type DossierRefusal,
  type EventKind,
  type TaskState,
} from '../domain/index.js';
import { no } from '../domain/refusal.js';
import { frozen } from '../domain/event.js';
import { DossierStore } from '../persistence/dossier.store.js';

type Done = Promise<Result<TaskState, DossierRefusal>>;
interface Hand {
  readonly assigneeId: string | null;
  readonly assigneeName?: string;
  readonly kind: EventKind;
}

/** Changes who has a task: under the dossier's lock, with an event, without a decision on the dossier. */
@Injectable()
export class HandTask {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(DossierStore) private readonly store: DossierStore,
  ) {}

  async run(
    tx: Tx,
    actor: Actor,
    taskId: string,
    decideHand: (task: TaskState, at: Locked) => Promise<Result<Hand, DossierRefusal>>,
  ): Done {
    const dossier = await this.store.dossierOfTask(tx, taskId);
    const locked = dossier === undefined ? undefined : await this.carryOut.lock(tx, actor, dossier);
    const task = locked?.ok
      ? locked.value.loaded.state.tasks.find((t) => t.id === taskId)
      : undefined;
    if (!locked?.ok || !task) return no('task.not-found');
    const hand = await decideHand(task, locked.value);
    if (!hand.ok) return hand;
    const { assigneeId, assigneeName, kind } = hand.value;
    if (assigneeId === task.assigneeId) return ok(task);
    await this.store.assign(tx, taskId, assigneeId);
    const { loaded, ctx } = locked.value;
    const data = frozen({
      taskId,
      nodeId: task.nodeId,
      stepName: { vi: task.name.vi, en: task.name.en },
      unitId: task.unitId,
      role: task.role,
      assigneeId: assigneeId ?? undefined,
      assigneeName,
    });
    await this.carryOut.record(tx, actor, ctx, loaded, [{ kind, data }]);
    return ok({ ...task, assigneeId });
  }
}

@Injectable()
export class ClaimTask {
  constructor(@Inject(HandTask) private readonly hand: HandTask) {}

  run(tx: Tx, actor: Actor, taskId: string): Done {
    return this.hand.run(tx, actor, taskId, (task) => {
      const allowed = mayClaim(task, actor);
      return Promise.resolve(
        allowed.ok
          ? ok({
              assigneeId: actor.accountId,
              assigneeName: actor.name,
              kind: 'task.claimed' as const,
            })
          : allowed,
      );
    });
  }
}

@Injectable()
export class AssignTask {
  constructor(
    @Inject(HandTask) private readonly hand: HandTask,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
  ) {}

  run(tx: Tx, actor: Actor, taskId: string, officerId: string): Done {
    return this.hand.run(tx, actor, taskId, async (task) => {
      const allowed = mayAssign(task, actor);
      if (!allowed.ok) return allowed;
      const role = ROLES.find((r) => r === task.role);
      const members = role ? await this.units.membersWithRole(task.unitId, role, tx) : [];
      const officer = members.find((m) => m.accountId === officerId);
      return officer
        ? ok({ assigneeId: officerId, assigneeName: officer.name, kind: 'task.assigned' as const })
        : no('task.not-assignable', 'This person does not hold the role of the step.', [
            { pointer: '/officerId', code: 'not-in-role', detail: task.role },
          ]);
    });
  }
}

@Injectable()
export class ReleaseTask {
  constructor(@Inject(HandTask) private readonly hand: HandTask) {}

  run(tx: Tx, actor: Actor, taskId: string): Done {
    return this.hand.run(tx, actor, taskId, (task) => {
      const allowed = mayRelease(task, actor);
      return Promise.resolve(
        allowed.ok ? ok({ assigneeId: null, kind: 'task.released' as const }) : allowed,
      );
    });
  }
}
