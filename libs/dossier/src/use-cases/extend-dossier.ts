import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import type { TimeLimit } from '#libs/procedure/domain';
import { CarryOut } from '../carry-out.js';
import type { Grounds } from '../domain/index.js';
import type { Done, Target } from './target.js';

/** Form 04: one apology with a new date; whoever acts signs. */
@Injectable()
export class ExtendDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    { grounds, limit, ...at }: Target & { readonly grounds: Grounds; readonly limit: TimeLimit },
  ): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'extend', grounds, limit } });
  }
}
