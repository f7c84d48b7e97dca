import { Inject, Injectable } from '@nestjs/common';
import { ok } from '#libs/kernel';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import { Fingerprints } from '../fingerprints.js';
import type { Done, Target } from './target.js';

/** The applicant hands in what was missing. */
@Injectable()
export class AnswerSupplement {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(Fingerprints) private readonly fingerprints: Fingerprints,
  ) {}

  run(
    tx: Tx,
    actor: Actor,
    { note, ...at }: Target & { readonly note?: string | undefined },
  ): Done {
    return this.carryOut.run(tx, actor, {
      ...at,
      command: async ({ loaded }) =>
        ok({
          kind: 'answer-supplement',
          ...(await this.fingerprints.of(tx, loaded)),
          ...(note === undefined ? {} : { note }),
        }),
    });
  }
}
