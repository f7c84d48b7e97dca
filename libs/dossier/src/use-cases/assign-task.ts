import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import { nodeOf } from '../give-out.js';
import type { Locked } from '../locked.js';
import {
  keepsAway,
  mayAssign,
  mayClaim,
  mayRelease,
  principalOfHand,
  whyUnfit,
  type DossierRefusal,
  type EventKind,
  type TaskState,
  type Unfit,
} from '../domain/index.js';
import { no } from '../domain/refusal.js';
import { frozen } from '../domain/event.js';
import { DossierStore } from '../persistence/dossier.store.js';
import { OfficersStore } from '../persistence/officers.store.js';

type Done = Promise<Result<TaskState, DossierRefusal>>;
interface Hand {
  readonly assigneeId: string | null;
  readonly assigneeName?: string;
  /** From whom it is taken over. */
  readonly giverName?: string;
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
    const { assigneeId, assigneeName, giverName, kind } = hand.value;
    const noted = assigneeId !== null && assigneeId === actor.accountId;
    if (assigneeId === task.assigneeId) {
      if (noted) await this.store.acknowledge(tx, taskId);
      return ok(task);
    }
    await this.store.assign(tx, taskId, assigneeId);
    await this.store.handOver(tx, taskId, noted);
    const data = frozen({
      taskId,
      nodeId: task.nodeId,
      stepName: { vi: task.name.vi, en: task.name.en },
      unitId: task.unitId,
      role: task.role,
      assigneeId: assigneeId ?? undefined,
      assigneeName,
      giverName,
    });
    const principal = principalOfHand(task, actor);
    await this.carryOut.record(tx, actor, { ...locked.value, principal }, [{ kind, data }]);
    return ok({ ...task, assigneeId });
  }
}

@Injectable()
export class ClaimTask {
  constructor(@Inject(HandTask) private readonly hand: HandTask) {}

  run(tx: Tx, actor: Actor, taskId: string): Done {
    return this.hand.run(tx, actor, taskId, (task, { loaded }) => {
      const may = mayClaim(task, actor);
      const allowed = may.ok ? keepsAway(loaded.state, actor.accountId) : may;
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
    @Inject(OfficersStore) private readonly officers: OfficersStore,
  ) {}

  run(tx: Tx, actor: Actor, taskId: string, officerId: string): Done {
    return this.hand.run(tx, actor, taskId, async (task, { loaded, ctx }) => {
      const allowed = mayAssign(task, actor);
      if (!allowed.ok) return allowed;
      const all = await this.officers.of(tx, task, ctx.now, ctx.time);
      const officer = all.find((o) => o.accountId === officerId);
      if (!officer) {
        return no('task.not-assignable', 'This person does not hold the role of the step.', [
          { pointer: '/officerId', code: 'not-in-role', detail: task.role },
        ]);
      }
      const unfit = whyUnfit(officer, task, nodeOf(ctx, task), loaded.state);
      if (unfit) return no(REFUSED[unfit], undefined);
      return ok({
        assigneeId: officerId,
        assigneeName: officer.name,
        kind: 'task.assigned' as const,
      });
    });
  }
}

const REFUSED = {
  absent: 'task.officer-absent',
  conflict: 'dossier.conflict-of-interest',
  'four-eyes': 'task.four-eyes',
} as const satisfies Record<Unfit, DossierRefusal['code']>;

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
