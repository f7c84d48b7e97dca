import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { Grounds, PauseKind } from '../domain/index.js';
import type { Done, Target } from './target.js';

/** Stops the applicant’s clock for a typed reason. */
@Injectable()
export class PauseDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    { grounds, type, ...at }: Target & { readonly grounds: Grounds; readonly type: PauseKind },
  ): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'pause', grounds, type } });
  }
}
