import { Inject, Injectable } from '@nestjs/common';
import { ok, type Result } from '#libs/kernel';
import { AnswerLinks } from '../answer-links.js';
import { Commit } from '../commit.js';
import type { DossierRefusal } from '../domain/index.js';
import { outsideActor } from '../outside-actor.js';
import type { LoadedDossier } from '../persistence/dossier.store.js';
import { AnswerOpinion, type OpinionSent } from './answer-opinion.js';

export interface Answered {
  readonly loaded: LoadedDossier;
  readonly consultationId: string;
}

/** An organisation answers, in the name of whoever signs. The answer uses the link up. */
@Injectable()
export class AnswerByLink {
  constructor(
    @Inject(AnswerLinks) private readonly links: AnswerLinks,
    @Inject(AnswerOpinion) private readonly answer: AnswerOpinion,
    @Inject(Commit) private readonly work: Commit,
  ) {}

  async run(
    secret: string,
    address: string,
    opinion: OpinionSent,
  ): Promise<Result<Answered, DossierRefusal>> {
    const { consultation, organisation } = await this.links.open(secret, address);
    const { id: consultationId } = consultation;
    const { name, locale } = organisation;
    const actor = outsideActor(consultationId, name, locale, opinion.signer?.name);
    const done = await this.work.run((tx) =>
      this.answer.run(tx, actor, { consultationId, opinion }),
    );
    // Two pages with one link: the second hears what became of it.
    if (!done.ok && done.error.code === 'consultation.closed') {
      await this.links.open(secret, address);
    }
    return done.ok ? ok({ loaded: done.value, consultationId }) : done;
  }
}
