import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Localized } from '#libs/kernel';
import { Database, lookingFor, SweepRegistry } from '#libs/platform';
import { CarryOut } from './carry-out.js';
import { Commit } from './commit.js';
import { linkedOutcome, type DossierDecision, type DossierStatus } from './domain/index.js';
import { SYSTEM_ACTOR } from './system-actor.js';

const BATCH = 500;

interface Ended {
  id: string;
  code: string | null;
  status: DossierStatus;
  decision: DossierDecision | null;
  origin_id: string;
  origin_node: string;
}

/** A dossier at the other end of a hand-over. */
export interface Link {
  readonly id: string;
  readonly code: string | null;
  readonly status: DossierStatus;
  readonly decision: DossierDecision | null;
  readonly procedure_code: string;
  readonly procedure_name: Localized;
  readonly node_id: string;
  readonly is_origin: boolean;
  /** Of an origin: whether it still waits for this one. */
  readonly waits: boolean;
}

/** Linked dossiers: what hangs together, and the origin that goes on when a linked one has ended. */
@Injectable()
export class LinkedDossiers implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(Commit) private readonly work: Commit,
    @Inject(CarryOut) private readonly carryOut: CarryOut,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'linked-dossiers', everyMs: 10_000, run: () => this.goOn() });
  }

  /** Tells every origin, once, that a linked dossier has its result or will never have one. */
  async goOn(): Promise<void> {
    const ended = await this.database.query<Ended>(
      `SELECT id, code, status, decision, origin_id, origin_node FROM dossier
        WHERE origin_id IS NOT NULL AND origin_told_at IS NULL
          AND status IN ('decided', 'returned', 'refused-at-reception', 'withdrawn', 'stopped')
        ORDER BY id LIMIT ${BATCH}`,
    );
    for (const linked of ended) await this.tell(linked);
  }

  private async tell(linked: Ended): Promise<void> {
    const outcome = linkedOutcome(linked.status, linked.decision);
    if (outcome === undefined) return;
    await this.work.run(async (tx) => {
      // Under the lock of its origin, so that two sweeps do not tell it twice.
      const told = await this.carryOut.lock(tx, SYSTEM_ACTOR, linked.origin_id);
      const [open] = await tx.query<{ told: Date | null }[]>(
        `SELECT origin_told_at AS told FROM dossier WHERE id = $1`,
        [linked.id],
      );
      if (!told.ok || !open || open.told !== null) return;
      // An origin that has ended meanwhile refuses, and need not be asked again.
      await this.carryOut.run(tx, SYSTEM_ACTOR, {
        dossier: linked.origin_id,
        command: {
          kind: 'linked-ended',
          nodeId: linked.origin_node,
          linkedId: linked.id,
          linkedCode: linked.code,
          outcome,
        },
      });
      await tx.query(`UPDATE dossier SET origin_told_at = $2 WHERE id = $1`, [
        linked.id,
        new Date(tx.now),
      ]);
    });
  }

  /** Of a dossier that the reader sees, its name and state only: the origin first, then what this one handed over, in order. */
  of(dossierId: string): Promise<Link[]> {
    return lookingFor('linked-dossiers', () =>
      this.database.query<Link>(
        `SELECT o.id, o.code, o.status, o.decision, o.procedure_code, o.procedure_name,
              d.origin_node AS node_id, true AS is_origin,
              o.awaited @> jsonb_build_array(jsonb_build_object('linkedId', d.id::text)) AS waits
         FROM dossier d JOIN dossier o ON o.id = d.origin_id WHERE d.id = $1
        UNION ALL
       (SELECT id, code, status, decision, procedure_code, procedure_name, origin_node, false, false
         FROM dossier WHERE origin_id = $1 ORDER BY id LIMIT 100)`,
        [dossierId],
      ),
    );
  }
}
