import { Inject, Injectable } from '@nestjs/common';
import type { Actor, Tx } from '#libs/platform';
import { CarryOut } from '../carry-out.js';
import type { DossierCommand } from '../domain/index.js';
import { no } from '../domain/refusal.js';
import { DossierStore } from '../persistence/dossier.store.js';
import type { Done } from './target.js';

export type ConsultationCommand = Extract<
  DossierCommand,
  { kind: 'revoke-consultation' | 'extend-consultation' | 'ask-again' | 'send-link' }
>;

/** Who asked takes a question back, gives it more time, or asks again. */
@Injectable()
export class ChangeConsultation {
  constructor(
    @Inject(CarryOut) private readonly carryOut: CarryOut,
    @Inject(DossierStore) private readonly store: DossierStore,
  ) {}

  async run(tx: Tx, actor: Actor, command: ConsultationCommand): Done {
    const dossier = await this.store.dossierOfConsultation(tx, command.consultationId);
    if (dossier === undefined) return no('consultation.not-found');
    const done = await this.carryOut.run(tx, actor, { dossier, command });
    return !done.ok && done.error.code === 'dossier.not-found'
      ? no('consultation.not-found')
      : done;
  }
}
