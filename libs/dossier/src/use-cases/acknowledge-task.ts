import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import { mayAcknowledge, principalOfTask, type DossierRefusal } from '../domain/index.js';
import { frozen } from '../domain/event.js';
import { no } from '../domain/refusal.js';
import { DossierStore } from '../persistence/dossier.store.js';

/** Somebody to whom a task was handed opens it: the hand-off has arrived. The first time is an event. */
@Injectable()
export class AcknowledgeTask {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(DossierStore) private readonly store: DossierStore,
  ) {}

  async run(tx: Tx, actor: Actor, taskId: string): Promise<Result<true, DossierRefusal>> {
    const dossier = await this.store.dossierOfTask(tx, taskId);
    const locked = dossier === undefined ? undefined : await this.carryOut.lock(tx, actor, dossier);
    const task = locked?.ok
      ? locked.value.loaded.state.tasks.find((t) => t.id === taskId)
      : undefined;
    if (!locked?.ok || !task) return no('task.not-found');
    const allowed = mayAcknowledge(task, actor);
    if (!allowed.ok) return allowed;
    if (!(await this.store.acknowledge(tx, taskId))) return ok(true);
    const data = frozen({
      taskId,
      nodeId: task.nodeId,
      stepName: { vi: task.name.vi, en: task.name.en },
      unitId: task.unitId,
      role: task.role,
      assigneeName: actor.name,
    });
    const principal = principalOfTask(task, actor);
    await this.carryOut.record(tx, actor, { ...locked.value, principal }, [
      { kind: 'task.acknowledged', data },
    ]);
    return ok(true);
  }
}
