import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { DossierRefusal } from '../domain/index.js';
import { Fingerprints } from '../fingerprints.js';
import type { LoadedDossier } from '../persistence/dossier.store.js';

/** Files the dossier: every fault at once, or a code and an open step at the desk. */
@Injectable()
export class SubmitDossier {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(Fingerprints) private readonly fingerprints: Fingerprints,
  ) {}

  run(
    tx: Tx,
    actor: Actor,
    input: { readonly dossier: string; readonly expectedVersion?: number | undefined },
  ): Promise<Result<LoadedDossier, DossierRefusal>> {
    return this.carryOut.run(tx, actor, {
      ...input,
      command: async ({ loaded }) =>
        ok({ kind: 'submit', ...(await this.fingerprints.of(tx, loaded)) }),
    });
  }
}
