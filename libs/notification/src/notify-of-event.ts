import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Locale } from '#libs/kernel';
import { Config, Handles, type BatchHandler, type Message, type Tx } from '#libs/platform';
import { Audiences, type ToldEvent } from './audiences.js';
import {
  decideMail,
  DEFAULT_PREFERENCES,
  readDossierEvent,
  toldAbout,
  type DossierEvent,
  type Told,
} from './domain/index.js';
import { dueWords, eventWords } from './event-words.js';
import {
  NotificationStore,
  type NewNotification,
  type StoreOptions,
} from './persistence/notification.store.js';
import type { Recipient } from './persistence/recipients.js';
import { RuleOverrides } from './rule-overrides.js';
import { renderMail, renderNote, type RenderOrder } from './render.js';

/** An event of a dossier becomes notifications, with their content as of that moment. */
@Injectable()
@Handles('dossier-event', 'interactive')
export class NotifyOfEvent implements BatchHandler {
  constructor(
    @Inject(Audiences) private readonly audiences: Audiences,
    @Inject(NotificationStore) private readonly store: NotificationStore,
    @Inject(RuleOverrides) private readonly overrides: RuleOverrides,
    @Inject(Config) private readonly config: Config,
  ) {}

  async handleAll(tx: Tx, messages: readonly Message[]): Promise<void> {
    await this.record(
      tx,
      messages.map(({ payload }) => readDossierEvent(payload)),
    );
  }

  /**
   * `past` is for histories that are written afterwards: delivered and read long ago.
   * @returns how many people are told
   */
  async record(
    tx: Tx,
    events: readonly DossierEvent[],
    options: StoreOptions = {},
  ): Promise<number> {
    const told = await this.rulesOf(tx, events);
    const peopleOf = await this.audiences.of(tx, told);
    const contents = told.flatMap(({ event, rules }) => {
      const ofEvent = new Map<string, NewNotification>();
      for (const rule of rules) {
        for (const person of peopleOf(rule, event)) {
          // Whoever belongs to several audiences is told once, by the first.
          if (ofEvent.has(person.accountId)) continue;
          ofEvent.set(person.accountId, this.compose(event, rule, person, tx.now, options));
        }
      }
      return [...ofEvent.values()];
    });
    await this.store.add(tx, contents, options);
    return contents.length;
  }

  private async rulesOf(tx: Tx, events: readonly DossierEvent[]): Promise<ToldEvent[]> {
    const told: ToldEvent[] = [];
    for (const event of events) {
      const { kind, procedure } = event;
      const rules = await this.overrides.apply(tx, procedure.code, kind, toldAbout(kind));
      told.push({ event, rules });
    }
    return told;
  }

  private compose(
    event: DossierEvent,
    rule: Told,
    person: Recipient,
    now: Instant,
    { past = false }: StoreOptions,
  ): NewNotification {
    const order = this.order(event, rule, person.name, person.locale);
    const byMail = rule.channels.includes('e-mail');
    const wishes = { ...DEFAULT_PREFERENCES, ...person.preferences };
    const mail = decideMail(rule, event.kind, wishes, now);
    const addresses = byMail ? addressesOf(event, rule, person) : [];
    const own = mail.when === 'now' || mail.when === 'later' || past;
    return {
      eventId: event.eventId,
      kind: event.kind,
      template: rule.template,
      class: rule.class,
      accountId: person.accountId,
      dossierId: event.dossierId,
      dossierCode: event.dossierCode,
      locale: person.locale,
      inApp: rule.channels.includes('in-app'),
      note: renderNote(order),
      mail: byMail && !past ? renderMail(order) : null,
      addresses: own ? addresses : addresses.slice(1),
      ...(mail.when === 'later' && !past ? { mailFrom: mail.at } : {}),
      inDigest: byMail && mail.when === 'digest' && !past,
      at: event.at,
    };
  }

  private order(event: DossierEvent, rule: Told, name: string, locale: Locale): RenderOrder {
    const room = rule.audience === 'applicant' ? '/my/dossiers' : '/work';
    return {
      template: rule.template,
      locale,
      words: eventWords(event, locale),
      name,
      dossierCode: event.dossierCode,
      procedure: event.procedure.name[locale],
      dueAt: dueWords(event, locale),
      link: `${this.config.publicUrl}${room}/${event.dossierCode ?? event.dossierId}`,
    };
  }
}

/**
 * The account's own address; the contact named in the form gets a copy if it is another one, and not that of
 * somebody who may no longer act for the applicant.
 */
function addressesOf(event: DossierEvent, rule: Told, person: Recipient): string[] {
  const copy = rule.audience === 'applicant' ? event.contactEmail?.trim().toLowerCase() : undefined;
  return copy === undefined ||
    copy === '' ||
    copy === person.email.toLowerCase() ||
    person.formerAgents?.includes(copy) === true
    ? [person.email]
    : [person.email, copy];
}
