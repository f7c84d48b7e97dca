import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AbsenceStore, type Absence } from '#libs/identity';
import { MINUTE, ok, type Instant, type Result } from '#libs/kernel';
import { Database, SweepRegistry, type Tx } from '#libs/platform';
import { Commit } from './commit.js';
import { whyUnfit, type DossierRefusal, type TaskState } from './domain/index.js';
import { no } from './domain/refusal.js';
import { nodeOf } from './give-out.js';
import type { Locked } from './locked.js';
import { OfficersStore, type Officer } from './persistence/officers.store.js';
import { SYSTEM_ACTOR } from './system-actor.js';
import { HandTask } from './use-cases/assign-task.js';

const BATCH = 100;

/**
 * When an absence begins, the officer's open tasks go to the substitute, or to the queue. Each task
 * moves once: it is looked at again under its dossier's lock, and the absence is marked when all have.
 */
@Injectable()
export class HandOverTasks implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(Commit) private readonly work: Commit,
    @Inject(HandTask) private readonly hand: HandTask,
    @Inject(AbsenceStore) private readonly absences: AbsenceStore,
    @Inject(OfficersStore) private readonly officers: OfficersStore,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'absences-begun',
      everyMs: MINUTE,
      run: (now) => this.run(now),
    });
  }

  async run(now: Instant): Promise<void> {
    for (const absence of await this.absences.begun(now, BATCH)) {
      if (absence.handOver !== 'keep' && absence.to > now) {
        for (const taskId of await this.openTasksOf(absence.officer.id)) {
          await this.work.run((tx) => this.move(tx, taskId, absence));
        }
      }
      await this.work.run((tx) => this.absences.markHandedOver(tx, absence.id));
    }
  }

  private async openTasksOf(accountId: string): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM task WHERE assignee_id = $1 AND state = 'open' ORDER BY sort_at, id`,
      [accountId],
    );
    return rows.map((r) => r.id);
  }

  private move(tx: Tx, taskId: string, absence: Absence) {
    return this.hand.run(tx, SYSTEM_ACTOR, taskId, async (task, at) => {
      const still = await this.stillAway(tx, task, absence);
      if (!still.ok) return still;
      const heir =
        absence.handOver === 'substitute' ? await this.heir(tx, task, at, absence) : undefined;
      if (!heir) return ok({ assigneeId: null, kind: 'task.released' as const });
      return ok({
        assigneeId: heir.accountId,
        assigneeName: heir.name,
        giverName: absence.officer.name,
        kind: 'task.handed-over' as const,
      });
    });
  }

  /** Somebody may have been quicker, or the officer is back. */
  private async stillAway(
    tx: Tx,
    task: TaskState,
    absence: Absence,
  ): Promise<Result<true, DossierRefusal>> {
    const now = await this.absences.lock(tx, absence.id);
    const lies = task.state === 'open' && task.assigneeId === absence.officer.id;
    return lies && now !== undefined && now.handedOverAt === null && now.to > tx.now
      ? ok(true)
      : no('task.closed');
  }

  /** The substitute who was named, else whoever holds a delegation from the absent one. */
  private async heir(
    tx: Tx,
    task: TaskState,
    { loaded, ctx }: Locked,
    { officer, substitute }: Absence,
  ): Promise<Officer | undefined> {
    const all = await this.officers.of(tx, task, ctx.now, ctx.time);
    const lent =
      substitute === null ? await this.officers.standingInFor(tx, task, officer.id, ctx.now) : [];
    const wanted = new Set(substitute === null ? lent : [substitute.id]);
    return all.find(
      (o) =>
        wanted.has(o.accountId) && whyUnfit(o, task, nodeOf(ctx, task), loaded.state) === undefined,
    );
  }
}
