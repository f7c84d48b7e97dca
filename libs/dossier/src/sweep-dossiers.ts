import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MINUTE, type Instant } from '#libs/kernel';
import { Database, SweepRegistry } from '#libs/platform';
import { Commit } from './commit.js';
import { CarryOut } from './carry-out.js';
import type { DossierCommand } from './domain/index.js';
import { SYSTEM_ACTOR } from './system-actor.js';

/** So many in one pass; the rest comes a minute later. */
const BATCH = 500;

/** What time alone makes happen: silence of consulted units, timers of processes. */
@Injectable()
export class SweepDossiers implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(Commit) private readonly work: Commit,
    @Inject(CarryOut) private readonly carryOut: CarryOut,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'silent-consultations',
      everyMs: MINUTE,
      run: (now) => this.lapseSilent(now),
    });
    this.sweeps.register({
      name: 'process-timers',
      everyMs: MINUTE,
      run: (now) => this.fireTimers(now),
    });
  }

  /** Applies the rule of silence to every question past its due date. */
  async lapseSilent(now: Instant): Promise<void> {
    const silent = await this.database.query<{ id: string; dossier_id: string }>(
      `SELECT id, dossier_id FROM consultation WHERE status = 'open' AND due_at < $1
        ORDER BY due_at, id LIMIT ${BATCH}`,
      [new Date(now)],
    );
    for (const { id, dossier_id } of silent) {
      await this.apply(dossier_id, { kind: 'lapse-consultation', consultationId: id });
    }
  }

  async fireTimers(now: Instant): Promise<void> {
    const due = await this.database.query<{ id: string; node_id: string }>(
      `SELECT d.id, t."nodeId" AS node_id
         FROM (SELECT id, timers FROM dossier WHERE next_timer_at <= $1
                ORDER BY next_timer_at LIMIT ${BATCH}) d,
              jsonb_to_recordset(d.timers) AS t("nodeId" text, "dueAt" bigint)
        WHERE t."dueAt" <= $2`,
      [new Date(now), now],
    );
    for (const { id, node_id } of due) {
      await this.apply(id, { kind: 'fire-timer', nodeId: node_id });
    }
  }

  /** A refusal means that somebody was quicker: an answer, a withdrawal, another worker. */
  private async apply(dossier: string, command: DossierCommand): Promise<void> {
    await this.work.run((tx) => this.carryOut.run(tx, SYSTEM_ACTOR, { dossier, command }));
  }
}
