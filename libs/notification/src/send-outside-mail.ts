import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '#libs/kernel';
import { Handles, type Message, type MessageHandler, type Tx } from '#libs/platform';
import {
  isRecord,
  optionalInstant,
  optionalLocalized,
  optionalText,
  sayDue,
  TEMPLATES,
  type TemplateKey,
} from './domain/index.js';
import { silenceWords } from './event-words.js';
import { NotificationStore } from './persistence/notification.store.js';
import { renderMail, renderNote, type RenderOrder } from './render.js';

/** Mails to organisations that are asked and have no account: an address, and the link in the mail. */
@Injectable()
@Handles('outside-mail', 'interactive')
export class SendOutsideMail implements MessageHandler {
  constructor(@Inject(NotificationStore) private readonly store: NotificationStore) {}

  async handle(tx: Tx, message: Message): Promise<void> {
    const { to, dossierId, order } = readOutsideMail(message.payload);
    await this.store.add(tx, [
      {
        eventId: message.id,
        kind: order.template.replace('-', '.'),
        template: order.template,
        class: 'account',
        accountId: null,
        dossierId,
        dossierCode: order.dossierCode,
        locale: order.locale,
        inApp: false,
        note: renderNote(order),
        mail: renderMail(order),
        addresses: [to],
        at: tx.now,
      },
    ]);
    // Whoever holds the link may answer: it does not stay behind in the outbox.
    await tx.query(`UPDATE outbox SET payload = payload - 'link' WHERE id = $1`, [message.id]);
  }
}

interface OutsideMail {
  readonly to: string;
  readonly dossierId: string | null;
  readonly order: RenderOrder;
}

function readOutsideMail(payload: unknown): OutsideMail {
  const p = isRecord(payload) ? payload : {};
  const text = (key: string): string | null => optionalText(p[key]);
  const [to, link] = [text('to'), text('link')];
  const template: TemplateKey | undefined = TEMPLATES.find((t) => t === p['template']);
  if (to === null || link === null || template === undefined) {
    throw new Error('A mail to outside without address, link or known template');
  }
  const locale: Locale = p['locale'] === 'en' ? 'en' : 'vi';
  const named = (key: string): string | null => optionalLocalized(p[key])?.[locale] ?? null;
  const at = optionalInstant(p['dueAt']);
  const dueAt = at === null ? null : sayDue(at, p['provisional'] === true, locale);
  const code = text('dossierCode');
  return {
    to,
    dossierId: text('dossierId'),
    order: {
      template,
      locale,
      words: {
        code,
        dueAt,
        question: named('question'),
        agency: named('agency'),
        reason: text('reason'),
        ...silenceWords(text('onSilence'), locale),
      },
      name: text('name'),
      dossierCode: code,
      procedure: named('procedure'),
      dueAt,
      link,
    },
  };
}
