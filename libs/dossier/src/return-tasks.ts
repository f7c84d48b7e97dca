import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MINUTE, ok, type Instant } from '#libs/kernel';
import { Database, SweepRegistry, type Tx } from '#libs/platform';
import { Commit } from './commit.js';
import { no } from './domain/refusal.js';
import { SYSTEM_ACTOR } from './system-actor.js';
import { HandTask } from './use-cases/assign-task.js';

const BATCH = 500;

/**
 * Open tasks of people who do not hold the role in that unit at `$1`, their own or lent, who may not
 * sign in any more, or who keep away from the applicant.
 */
const ORPHANED = `
  SELECT t.id FROM task t
   WHERE t.state = 'open' AND t.assignee_id IS NOT NULL
     AND (NOT EXISTS (
       SELECT 1 FROM held_post p JOIN account a ON a.id = p.account_id
        WHERE p.account_id = t.assignee_id AND p.unit_id = t.unit_id AND p.role = t.role
          AND (p.signing OR p.role <> 'leader')
          AND p.from_at <= $1 AND (p.to_at IS NULL OR p.to_at > $1) AND a.blocked_at IS NULL)
      OR EXISTS (
       SELECT 1 FROM conflict_of_interest x JOIN dossier d ON d.id = t.dossier_id
         JOIN account b ON b.id = d.applicant_account_id
        WHERE x.account_id = t.assignee_id AND x.ended_at IS NULL
          AND (x.applicant_account_id = b.id OR x.tax_code = b.organisation_tax_code)))`;

/** Whoever is moved, or keeps away, leaves nothing on a desk that nobody looks at: it goes back to the queue. */
@Injectable()
export class ReturnTasks implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(Commit) private readonly work: Commit,
    @Inject(HandTask) private readonly hand: HandTask,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'tasks-of-moved-officers',
      everyMs: MINUTE,
      run: (now) => this.run(now),
    });
  }

  /** Everybody's, or those of one officer whose standing has just changed. */
  async run(now: Instant, officerId?: string): Promise<void> {
    const rows = await this.database.query<{ id: string }>(
      `${ORPHANED} ${officerId === undefined ? '' : 'AND t.assignee_id = $2'}
        ORDER BY t.sort_at, t.id LIMIT ${BATCH}`,
      [new Date(now), ...(officerId === undefined ? [] : [officerId])],
    );
    for (const { id } of rows) await this.work.run((tx) => this.release(tx, id));
  }

  /** Looked at again under the lock: somebody may have been quicker. */
  private release(tx: Tx, taskId: string) {
    return this.hand.run(tx, SYSTEM_ACTOR, taskId, async () => {
      const still: unknown[] = await tx.query(`${ORPHANED} AND t.id = $2`, [
        new Date(tx.now),
        taskId,
      ]);
      return still.length === 0
        ? no('task.not-yours', 'Its assignee holds the role.')
        : ok({ assigneeId: null, kind: 'task.released' as const });
    });
  }
}
