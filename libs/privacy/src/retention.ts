import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AnonymiseDossier } from '#libs/dossier';
import { DAY, ok, refuse, type Instant, type Refusal, type Result } from '#libs/kernel';
import { lookingFor, SweepRegistry, UnitOfWork, type Actor, type Tx } from '#libs/platform';
import { RetentionStore } from './persistence/retention.store.js';

const BATCH = 500;

export type RetentionRefusalCode = 'retention.not-found' | 'retention.not-proposed';

/** What has been kept as long as the law asks is proposed once a day; a person decides, and it is recorded. */
@Injectable()
export class Retention implements OnModuleInit {
  constructor(
    @Inject(RetentionStore) private readonly store: RetentionStore,
    @Inject(AnonymiseDossier) private readonly dossier: AnonymiseDossier,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({
      name: 'retention',
      everyMs: DAY,
      run: async (now) => void (await this.propose(now)),
    });
  }

  async propose(now: Instant): Promise<number> {
    let proposed = 0;
    for (let made = BATCH; made === BATCH; proposed += made) {
      made = await this.work.run((tx) => this.store.propose(tx, now, BATCH));
    }
    return proposed;
  }

  /** Anonymises the dossier, or holds it with a reason (a suit, an audit). */
  decide(
    actor: Actor,
    dossierId: string,
    decision: 'anonymise' | 'hold',
    reason: string,
  ): Promise<Result<void, Refusal<RetentionRefusalCode>>> {
    const inside = async (tx: Tx): Promise<Result<void, Refusal<RetentionRefusalCode>>> => {
      const act = await this.store.lock(tx, dossierId);
      if (!act) return refuse('retention.not-found');
      if (act.state === 'done') return refuse('retention.not-proposed');
      if (decision === 'anonymise') await this.dossier.run(tx, dossierId, act.basis);
      const state = decision === 'anonymise' ? 'done' : 'held';
      await this.store.decide(tx, dossierId, state, actor.accountId, reason);
      return ok(undefined);
    };
    return lookingFor('retention', () => this.work.run(inside));
  }
}
