import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { Done, Target } from './target.js';

/** The applicant says how it was, once. */
@Injectable()
export class RateDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    {
      score,
      comment,
      ...at
    }: Target & { readonly score: number; readonly comment?: string | undefined },
  ): Done {
    const said = comment === undefined ? {} : { comment };
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'rate', score, ...said } });
  }
}
