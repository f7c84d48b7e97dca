import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '#libs/kernel';
import { Handles, type Message, type MessageHandler, type Tx } from '#libs/platform';
import { isRecord, optionalText, TEMPLATES, type TemplateKey } from './domain/index.js';
import { NotificationStore } from './persistence/notification.store.js';
import { renderMail, renderNote, type RenderOrder } from './render.js';

/** Mails about the account itself; they never appear in-app, because nobody is in yet. */
@Injectable()
@Handles('account-mail', 'interactive')
export class SendAccountMail implements MessageHandler {
  constructor(@Inject(NotificationStore) private readonly store: NotificationStore) {}

  async handle(tx: Tx, message: Message): Promise<void> {
    const mail = readAccountMail(message.payload);
    const order: RenderOrder = {
      template: mail.kind,
      locale: mail.locale,
      words: { name: mail.name },
      name: mail.name,
      dossierCode: null,
      procedure: null,
      dueAt: null,
      link: mail.link,
    };
    await this.store.add(tx, [
      {
        eventId: message.id,
        kind: `account.${mail.kind}`,
        template: mail.kind,
        class: 'account',
        accountId: mail.accountId,
        dossierId: null,
        dossierCode: null,
        locale: mail.locale,
        inApp: false,
        note: renderNote(order),
        mail: renderMail(order),
        addresses: [mail.to],
        at: tx.now,
      },
    ]);
    // The link opens the account: it does not stay behind in the outbox.
    await tx.query(`UPDATE outbox SET payload = payload - 'link' WHERE id = $1`, [message.id]);
  }
}

interface AccountMail {
  readonly to: string;
  readonly kind: TemplateKey;
  readonly locale: Locale;
  readonly link: string;
  readonly name: string | null;
  readonly accountId: string | null;
}

function readAccountMail(payload: unknown): AccountMail {
  const p = isRecord(payload) ? payload : {};
  const to = optionalText(p['to']);
  const link = optionalText(p['link']);
  const kind = TEMPLATES.find((t) => t === p['kind']);
  if (to === null || link === null || kind === undefined) {
    throw new Error('An account mail without address, link or known kind');
  }
  return {
    to,
    kind,
    link,
    locale: p['locale'] === 'en' ? 'en' : 'vi',
    name: optionalText(p['name']),
    accountId: optionalText(p['accountId']),
  };
}
