import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { Grounds } from '../domain/index.js';
import type { Done, Target } from './target.js';

/** Form 03: the desk does not receive the dossier, for a legal reason. */
@Injectable()
export class RefuseDossier {
  constructor(@Inject(CarryOut) private readonly carryOut: CarryOut) {}

  run(tx: Tx, actor: Actor, { grounds, ...at }: Target & { readonly grounds: Grounds }): Done {
    return this.carryOut.run(tx, actor, { ...at, command: { kind: 'refuse', grounds } });
  }
}
