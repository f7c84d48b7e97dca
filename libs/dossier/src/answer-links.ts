import { Inject, Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import { Config, Database, openFromHere, ProblemException, RequestLimits } from '#libs/platform';
import { linkStanding, organisationAsked, type ConsultationState } from './domain/index.js';
import type { Organisation } from './domain/index.js';
import { outsideActor, type OutsideActor } from './outside-actor.js';
import { AnswerLinkStore, type AnswerLink } from './persistence/answer-link.store.js';
import { DossierStore, type LoadedDossier } from './persistence/dossier.store.js';

/** Wrong links from one address in a quarter of an hour. */
const WRONG_TRIES = 20;

/** A link that opens its question, and all that hangs on it. */
export interface OpenLink {
  readonly link: AnswerLink;
  readonly loaded: LoadedDossier;
  readonly consultation: ConsultationState;
  readonly organisation: Organisation;
  readonly actor: OutsideActor;
  readonly now: Instant;
}

/** From the secret of a mail to the question behind it. A wrong one learns nothing, and not often. */
@Injectable()
export class AnswerLinks {
  constructor(
    @Inject(AnswerLinkStore) private readonly links: AnswerLinkStore,
    @Inject(DossierStore) private readonly dossiers: DossierStore,
    @Inject(RequestLimits) private readonly limits: RequestLimits,
    @Inject(Database) private readonly database: Database,
    @Inject(Config) private readonly config: Config,
  ) {}

  async open(secret: string, address: string): Promise<OpenLink> {
    const found = await this.limits.guess(`answer-link ${address}`, WRONG_TRIES, async () => {
      const known = await this.read(secret, await this.database.now());
      if (known === undefined) throw new ProblemException(404, 'answer-link.unknown');
      return known;
    });
    switch (found.standing) {
      case 'open':
        return found.open;
      case 'answered':
        throw new ProblemException(409, 'answer-link.used');
      case 'over':
        throw new ProblemException(409, 'answer-link.over');
    }
  }

  private async read(secret: string, now: Instant) {
    const link = await this.links.find(secret);
    if (link) openFromHere(link.dossierId);
    const loaded = link && (await this.dossiers.find(this.database.manager, link.dossierId));
    const consultation = loaded?.state.consultations.find((c) => c.id === link?.consultationId);
    const organisation = consultation && organisationAsked(consultation);
    if (!link || !loaded || !consultation || !organisation) return undefined;
    const { answerLinkGraceDays: graceDays } = this.config;
    const standing = linkStanding(consultation, link, { now, graceDays });
    if (standing === 'void') return undefined;
    const actor = outsideActor(consultation.id, organisation.name, organisation.locale);
    return { standing, open: { link, loaded, consultation, organisation, actor, now } };
  }
}
