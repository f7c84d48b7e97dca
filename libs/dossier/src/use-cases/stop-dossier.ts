import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { Grounds } from '../domain/index.js';
import type { Done, Target } from './target.js';

/** Form 05: the authority ends the processing before a decision. */
@Injectable()
export class StopDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(tx: Tx, actor: Actor, { grounds, ...at }: Target & { readonly grounds: Grounds }): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'stop', grounds } });
  }
}
