import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Locale } from '#libs/kernel';
import { Config, Handles, type Message, type MessageHandler, type Tx } from '#libs/platform';
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
import { Recipients, type Recipient } from './persistence/recipients.js';
import { RuleOverrides } from './rule-overrides.js';
import { renderMail, renderNote, type RenderOrder } from './render.js';

/** An event of a dossier becomes notifications, with their content as of that moment. */
@Injectable()
@Handles('dossier-event', 'interactive')
export class NotifyOfEvent implements MessageHandler {
  constructor(
    @Inject(Recipients) private readonly recipients: Recipients,
    @Inject(NotificationStore) private readonly store: NotificationStore,
    @Inject(RuleOverrides) private readonly overrides: RuleOverrides,
    @Inject(Config) private readonly config: Config,
  ) {}

  async handle(tx: Tx, message: Message): Promise<void> {
    await this.record(tx, readDossierEvent(message.payload));
  }

  /** `past` is for histories that are written afterwards: delivered and read long ago. */
  async record(tx: Tx, event: DossierEvent, options: StoreOptions = {}): Promise<number> {
    const contents = new Map<string, NewNotification>();
    const { kind, procedure } = event;
    for (const rule of await this.overrides.apply(tx, procedure.code, kind, toldAbout(kind))) {
      for (const person of await this.people(tx, rule, event)) {
        if (contents.has(person.accountId)) continue;
        contents.set(person.accountId, this.compose(event, rule, person, tx.now, options));
      }
    }
    await this.store.add(tx, [...contents.values()], options);
    return contents.size;
  }

  /** Those of the audience; of people who are away, whoever stands in too, where the rule says so. */
  private async people(tx: Tx, rule: Told, event: DossierEvent): Promise<Recipient[]> {
    const people = await this.recipients.of(tx, rule.audience, event);
    if (!rule.alsoSubstitutes || people.length === 0) return people;
    const away = people.map((p) => p.accountId);
    return [...people, ...(await this.recipients.substitutesOf(tx, away))];
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

/** The account's own address; the contact named in the form gets a copy if it is another one. */
function addressesOf(event: DossierEvent, rule: Told, person: Recipient): string[] {
  const copy = rule.audience === 'applicant' ? event.contactEmail?.trim().toLowerCase() : undefined;
  return copy === undefined || copy === '' || copy === person.email.toLowerCase()
    ? [person.email]
    : [person.email, copy];
}
