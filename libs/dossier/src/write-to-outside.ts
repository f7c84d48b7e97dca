import { Inject, Injectable } from '@nestjs/common';
import { formatInstant } from '#libs/kernel';
import {
  Config,
  Handles,
  Outbox,
  type Message,
  type MessageHandler,
  type Tx,
} from '#libs/platform';
import { UnitDirectory } from '#libs/identity';
import { WorkingTime } from '#libs/working-time';
import {
  isAwaited,
  legalTimekeeper,
  organisationAsked,
  textAt,
  type EventData,
} from './domain/index.js';
import { OUTSIDE_NEWS } from './event-message.js';
import { AnswerLinkStore } from './persistence/answer-link.store.js';
import { DossierStore } from './persistence/dossier.store.js';

/** The payload of this topic is a mail to somebody who has no account. */
export const OUTSIDE_MAIL = 'outside-mail';

/** What each event says to the organisation; a letter with a link is one that can still be answered. */
const LETTERS: Readonly<Record<string, { readonly template: string; readonly link: boolean }>> = {
  'consultation.opened': { template: 'outside-question', link: true },
  'consultation.link-sent': { template: 'outside-question', link: true },
  'consultation.reminded': { template: 'outside-reminder', link: true },
  'consultation.due-soon': { template: 'outside-reminder', link: true },
  'consultation.extended': { template: 'outside-extended', link: true },
  'consultation.answered': { template: 'outside-answered', link: false },
  'consultation.lapsed': { template: 'outside-lapsed', link: false },
  'consultation.revoked': { template: 'outside-revoked', link: false },
  'consultation.closed': { template: 'outside-revoked', link: false },
};

/**
 * Writes to an organisation outside about its question. The secret of a link is made here, beside
 * the letter that carries it: the request that asked never knew it, and the database keeps its hash.
 */
@Injectable()
@Handles(OUTSIDE_NEWS, 'interactive')
export class WriteToOutside implements MessageHandler {
  constructor(
    @Inject(DossierStore) private readonly store: DossierStore,
    @Inject(AnswerLinkStore) private readonly links: AnswerLinkStore,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(WorkingTime) private readonly time: WorkingTime,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Config,
  ) {}

  async handle(tx: Tx, { payload }: Message): Promise<void> {
    const { consultationId, kind } = readNews(payload);
    const letter = LETTERS[kind];
    const dossier = letter && (await this.store.dossierOfConsultation(tx, consultationId));
    const loaded = dossier === undefined ? undefined : await this.store.find(tx, dossier);
    const consultation = loaded?.state.consultations.find((c) => c.id === consultationId);
    const organisation = consultation && organisationAsked(consultation);
    if (!letter || !loaded || !consultation || !organisation) return;
    // Answered or taken back since: a link would open nothing.
    if (letter.link && !isAwaited(consultation)) return;
    const secret = letter.link
      ? await this.links.issue(tx, consultationId, organisation.linkRound)
      : undefined;
    const { record } = loaded;
    const agency = await this.units.byId(record.agency_unit_id);
    const calendar = await this.time.calendarFor(record.agency_unit_id, tx.now);
    const mail = {
      template: letter.template,
      to: organisation.email,
      name: organisation.contact ?? organisation.name,
      locale: organisation.locale,
      link: `${this.config.publicUrl}/answer${secret === undefined ? '' : `#${secret}`}`,
      dossierId: record.id,
      dossierCode: record.code,
      procedure: record.procedure_name,
      question: consultation.question,
      agency: agency?.name ?? null,
      dueAt: formatInstant(consultation.dueAt),
      provisional: legalTimekeeper(calendar).isProvisional(consultation.dueAt),
      onSilence: consultation.onSilence,
      reason: consultation.closedReason,
    };
    await this.outbox.add(tx, [{ topic: OUTSIDE_MAIL, payload: mail }]);
  }
}

function readNews(payload: unknown): { consultationId: string; kind: string } {
  const news = payload as EventData;
  const [consultationId, kind] = [textAt(news, ['consultationId']), textAt(news, ['kind'])];
  if (consultationId === undefined || kind === undefined) {
    throw new Error('News for outside without its consultation or kind');
  }
  return { consultationId, kind };
}
