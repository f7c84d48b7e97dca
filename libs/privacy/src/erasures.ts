import { Inject, Injectable } from '@nestjs/common';
import { AnonymiseDossier } from '#libs/dossier';
import { EraseAccount } from '#libs/identity';
import { legalDate, ok, refuse, type Refusal, type Result } from '#libs/kernel';
import { ForgetPerson } from '#libs/notification';
import { lookingFor, UnitOfWork, type Actor, type Tx } from '#libs/platform';
import { erasurePlan, type ErasurePlan } from './domain/index.js';
import { ErasureStore, type ErasureRequest } from './persistence/erasure.store.js';
import { RetentionStore } from './persistence/retention.store.js';

export type ErasureRefusalCode =
  | 'erasure.not-found'
  | 'erasure.already-open'
  | 'erasure.not-open'
  | 'erasure.officer'
  | 'erasure.open-dossiers';
type Answer<T> = Promise<Result<T, Refusal<ErasureRefusalCode>>>;

/** Asking to be forgotten, and what an administrator decides within what the law keeps. */
@Injectable()
export class Erasures {
  constructor(
    @Inject(ErasureStore) private readonly store: ErasureStore,
    @Inject(RetentionStore) private readonly retention: RetentionStore,
    @Inject(EraseAccount) private readonly account: EraseAccount,
    @Inject(AnonymiseDossier) private readonly dossier: AnonymiseDossier,
    @Inject(ForgetPerson) private readonly messages: ForgetPerson,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  /** What officers did is the record of the authority: their names are not theirs to take back. */
  async ask(actor: Actor, reason: string | null): Answer<string> {
    if (actor.kind !== 'investor') return refuse('erasure.officer');
    const id = await this.work.run((tx) => this.store.open(tx, actor.accountId, reason));
    return id === undefined ? refuse('erasure.already-open') : ok(id);
  }

  async withdraw(actor: Actor, id: string): Answer<void> {
    const done = await this.work.run((tx) => this.store.withdraw(tx, id, actor.accountId));
    return done ? ok(undefined) : refuse('erasure.not-open');
  }

  async refuse(actor: Actor, id: string, reason: string): Answer<void> {
    return this.deciding(async (tx) => {
      const request = await this.openOne(tx, id);
      if (!request.ok) return request;
      const { kept } = await this.keptBy(tx, request.value);
      await this.store.decide(tx, id, { state: 'refused', by: actor.accountId, reason, kept });
      return ok(undefined);
    });
  }

  /** Everything that may go goes in this transaction; the record says what the law keeps, and until when. */
  async erase(actor: Actor, id: string, reason: string): Answer<ErasurePlan> {
    return this.deciding(async (tx) => {
      const request = await this.openOne(tx, id);
      if (!request.ok) return request;
      const { accountId } = request.value;
      const held = await this.retention.ofApplicant(tx, accountId);
      const plan = erasurePlan(held, legalDate(tx.now));
      if (!plan.ok) {
        const named = plan.error.open.slice(0, 20).join(', ');
        return refuse('erasure.open-dossiers', `These dossiers are still open: ${named}.`);
      }
      for (const dossier of plan.value.anonymise) {
        await this.dossier.run(tx, dossier, ON_REQUEST);
      }
      await this.messages.run(tx, accountId);
      await this.account.run(tx, accountId);
      const { kept } = plan.value;
      await this.store.decide(tx, id, { state: 'erased', by: actor.accountId, reason, kept });
      return ok(plan.value);
    });
  }

  /** An administrator sees which dossiers there are, and until when the law keeps them. */
  private deciding<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return lookingFor('retention', () => this.work.run(work));
  }

  private async openOne(tx: Tx, id: string): Answer<ErasureRequest> {
    const request = await this.store.lock(tx, id);
    if (!request) return refuse('erasure.not-found');
    return request.state === 'open' ? ok(request) : refuse('erasure.not-open');
  }

  private async keptBy(tx: Tx, { accountId }: ErasureRequest): Promise<Pick<ErasurePlan, 'kept'>> {
    const held = await this.retention.ofApplicant(tx, accountId);
    const plan = erasurePlan(held, legalDate(tx.now));
    return plan.ok ? plan.value : { kept: [] };
  }
}

const ON_REQUEST = {
  vi: 'theo yêu cầu của chủ thể dữ liệu, Luật 91/2025/QH15',
  en: 'at the request of the person, Law 91/2025/QH15',
};
