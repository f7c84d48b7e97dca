import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { MINUTE, type Instant } from '#libs/kernel';
import { Database, SweepRegistry } from '#libs/platform';
import { ProcedureCatalogue } from '#libs/procedure';
import { CarryOut } from './carry-out.js';
import { Commit } from './commit.js';
import { Contexts } from './contexts.js';
import { SYSTEM_ACTOR } from './system-actor.js';

const BATCH = 500;

interface Held {
  readonly id: string;
  readonly task_id: string;
  readonly node_id: string;
  readonly version_id: string;
}

/**
 * Hand-overs that wait for a procedure to be opened again. Only looked at while it is closed: nothing is
 * tried, and nothing refused, until it takes dossiers.
 */
@Injectable()
export class HeldHandOvers implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(ProcedureCatalogue) private readonly procedures: ProcedureCatalogue,
    @Inject(Contexts) private readonly contexts: Contexts,
    @Inject(Commit) private readonly work: Commit,
    @Inject(CarryOut) private readonly carryOut: CarryOut,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'held-hand-overs',
      everyMs: MINUTE,
      run: (now) => this.goOn(now),
    });
  }

  async goOn(now: Instant): Promise<void> {
    let last: string | null = null;
    for (let rows = await this.page(last); rows.length > 0; rows = await this.page(last)) {
      for (const held of rows) {
        if (await this.isOpen(held, now)) await this.handOver(held);
      }
      last = rows.at(-1)?.task_id ?? null;
    }
  }

  private page(after: string | null): Promise<Held[]> {
    return this.database.query<Held>(
      `SELECT d.id, t.id AS task_id, t.node_id, d.procedure_version_id AS version_id
         FROM task t JOIN dossier d ON d.id = t.dossier_id
        WHERE t.kind = 'hand-over' AND t.state = 'open' AND ($1::uuid IS NULL OR t.id > $1)
        ORDER BY t.id LIMIT ${BATCH}`,
      [after],
    );
  }

  private async isOpen({ version_id: version, node_id: id }: Held, now: Instant): Promise<boolean> {
    const { process } = await this.contexts.content(version);
    const node = process.nodes.find((n) => n.id === id);
    if (node?.kind !== 'hand-over') return false;
    return (await this.procedures.inForce(node.procedure, now)) !== undefined;
  }

  /** A refusal means that somebody was quicker: the leader, a withdrawal, another worker. */
  private async handOver({ id: dossier, node_id: nodeId }: Held): Promise<void> {
    const command = { kind: 'hand-over-again', nodeId } as const;
    await this.work.run((tx) => this.carryOut.run(tx, SYSTEM_ACTOR, { dossier, command }));
  }
}
