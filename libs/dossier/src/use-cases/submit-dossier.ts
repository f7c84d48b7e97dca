import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import type { Actor, Statement, Tx } from '#libs/platform';
import { CarryOut, type Order } from '../carry-out.js';
import type { DossierRefusal } from '../domain/index.js';
import { Fingerprints } from '../fingerprints.js';
import { DossierStore, type LoadedDossier } from '../persistence/dossier.store.js';

/** Files the dossier: every fault at once, or a code and an open step at the desk. */
@Injectable()
export class SubmitDossier {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(Fingerprints) private readonly fingerprints: Fingerprints,
    @Inject(DossierStore) private readonly store: DossierStore,
  ) {}

  run(
    tx: Tx,
    actor: Actor,
    input: Pick<Order, 'dossier' | 'expectedVersion' | 'alone'>,
  ): Promise<Result<LoadedDossier, DossierRefusal>> {
    return this.carryOut.run(tx, actor, {
      ...input,
      command: async ({ loaded }) =>
        ok({ kind: 'submit', ...(await this.fingerprints.of(tx, loaded)) }),
    });
  }

  /** What it asks first. */
  ahead(dossier: string): Statement[] {
    return [this.store.aheadOfLock(dossier), ...this.fingerprints.ahead(dossier)];
  }
}
