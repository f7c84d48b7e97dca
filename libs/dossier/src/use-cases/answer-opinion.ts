import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { OpinionGiven } from '../domain/index.js';
import { no } from '../domain/refusal.js';
import { DossierStore } from '../persistence/dossier.store.js';
import type { Done } from './target.js';

/** A consulted unit answers. */
@Injectable()
export class AnswerOpinion {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(DossierStore) private readonly store: DossierStore,
  ) {}

  async run(
    tx: Tx,
    actor: Actor,
    input: { readonly consultationId: string; readonly opinion: OpinionGiven },
  ): Done {
    const { consultationId, opinion } = input;
    const dossier = await this.store.dossierOfConsultation(tx, consultationId);
    if (dossier === undefined) return no('consultation.not-found');
    const done = await this.carryOut.run(tx, actor, {
      dossier,
      command: { kind: 'answer-opinion', consultationId, opinion },
    });
    return !done.ok && done.error.code === 'dossier.not-found'
      ? no('consultation.not-found')
      : done;
  }
}
