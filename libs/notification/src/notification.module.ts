import { Module } from '@nestjs/common';
import { DevMailController } from './http/dev-mail.controller.js';
import { NotificationController } from './http/notification.controller.js';
import { UnreadStream } from './http/unread-stream.js';
import { MailCatcher } from './mail/mail-catcher.js';
import { Mailer } from './mail/mailer.js';
import { NotificationHistory } from './notification-history.js';
import { NotifyOfEvent } from './notify-of-event.js';
import { CaughtMails } from './persistence/caught-mails.js';
import { DeliveryStore } from './persistence/delivery.store.js';
import { InboxStore } from './persistence/inbox.store.js';
import { NotificationStore } from './persistence/notification.store.js';
import './problem-texts.js';
import { Recipients } from './persistence/recipients.js';
import { SendAccountMail } from './send-account-mail.js';
import { SendMail } from './send-mail.js';
import { TellOfStuckWork } from './tell-of-stuck-work.js';
import { TellOfFailure } from './tell-of-failure.js';

/** Events become messages to people; mail leaves through the outbox. */
@Module({
  providers: [
    NotifyOfEvent,
    SendAccountMail,
    SendMail,
    TellOfFailure,
    TellOfStuckWork,
    NotificationHistory,
    Mailer,
    MailCatcher,
    Recipients,
    NotificationStore,
    DeliveryStore,
    InboxStore,
    CaughtMails,
  ],
  exports: [NotificationHistory, MailCatcher, InboxStore, CaughtMails],
})
export class NotificationModule {}

/** The person's inbox, and the pages of the local mail catcher. */
@Module({
  imports: [NotificationModule],
  controllers: [NotificationController, DevMailController],
  providers: [UnreadStream],
})
export class NotificationHttpModule {}
