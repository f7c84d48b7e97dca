import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { Done, Target } from './target.js';

/** The applicant takes the dossier back. */
@Injectable()
export class WithdrawDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    { reason, ...at }: Target & { readonly reason?: string | undefined },
  ): Done {
    const command = { kind: 'withdraw', ...(reason === undefined ? {} : { reason }) } as const;
    return this.carryOut.run(tx, actor, { ...at, command });
  }
}
