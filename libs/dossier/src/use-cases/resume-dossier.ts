import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { Grounds } from '../domain/index.js';
import type { Done, Target } from './target.js';

/** Lets the clock go on. */
@Injectable()
export class ResumeDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(
    tx: Tx,
    actor: Actor,
    { grounds, ...at }: Target & { readonly grounds: Partial<Grounds> },
  ): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'resume', ...grounds } });
  }
}
