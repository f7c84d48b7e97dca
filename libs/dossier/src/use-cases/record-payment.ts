import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { PaymentProof } from '../domain/index.js';
import type { Done, Target } from './target.js';

/** The fee is paid: the clock and the process go on. */
@Injectable()
export class RecordPayment {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(tx: Tx, actor: Actor, { proof, ...at }: Target & { readonly proof: PaymentProof }): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'record-payment', proof } });
  }
}
