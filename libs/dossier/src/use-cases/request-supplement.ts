import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import { supplementOrder, type SupplementOrder } from '../domain/index.js';
import type { Done, Target } from './target.js';

/** Form 02: asks the applicant for everything that is missing. */
@Injectable()
export class RequestSupplement {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(tx: Tx, actor: Actor, { order, ...at }: Target & { readonly order: SupplementOrder }): Done {
    const command = { kind: 'request-supplement', order: supplementOrder(order) } as const;
    return this.carryOut.run(tx, actor, { ...at, command });
  }
}
