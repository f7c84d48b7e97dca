import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { ConsultationOrder } from '../domain/index.js';
import type { Done, Target } from './target.js';

/** An officer asks further units. */
@Injectable()
export class OpenConsultations {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    { order, ...at }: Target & { readonly order: ConsultationOrder },
  ): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'consult', order } });
  }
}
