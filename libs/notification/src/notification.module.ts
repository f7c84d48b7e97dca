import { Module } from '@nestjs/common';
import { DeliveryReportController } from './http/delivery-report.controller.js';
import { DevMailController } from './http/dev-mail.controller.js';
import { NotificationController } from './http/notification.controller.js';
import { UnreadStream } from './http/unread-stream.js';
import { MailCatcher } from './mail/mail-catcher.js';
import { Channels } from './channels/channels.js';
import { MailChannel } from './channels/mail-channel.js';
import { PostChannel } from './channels/post-channel.js';
import { ClaimGuard } from './claim-guard.js';
import { ClimbLadder } from './climb-ladder.js';
import { Deliver } from './deliver.js';
import { GiveUp } from './give-up.js';
import { HearOfDelivery } from './hear-of-delivery.js';
import { TellTheDesk } from './tell-the-desk.js';
import { NotificationHistory } from './notification-history.js';
import { NotifyOfEvent } from './notify-of-event.js';
import { CaughtMails } from './persistence/caught-mails.js';
import { DeliveryStore } from './persistence/delivery.store.js';
import { InboxStore } from './persistence/inbox.store.js';
import { NotificationStore } from './persistence/notification.store.js';
import './problem-texts.js';
import { Recipients } from './persistence/recipients.js';
import { SendAccountMail } from './send-account-mail.js';
import { TellOfStuckWork } from './tell-of-stuck-work.js';

/** Events become messages to people; mail leaves through the outbox. */
@Module({
  providers: [
    NotifyOfEvent,
    SendAccountMail,
    Deliver,
    ClaimGuard,
    GiveUp,
    ClimbLadder,
    HearOfDelivery,
    TellTheDesk,
    TellOfStuckWork,
    NotificationHistory,
    Channels,
    MailChannel,
    PostChannel,
    MailCatcher,
    Recipients,
    NotificationStore,
    DeliveryStore,
    InboxStore,
    CaughtMails,
  ],
  exports: [NotificationHistory, MailCatcher, InboxStore, CaughtMails, HearOfDelivery],
})
export class NotificationModule {}

/** The person's inbox, and the pages of the local mail catcher. */
@Module({
  imports: [NotificationModule],
  controllers: [NotificationController, DevMailController, DeliveryReportController],
  providers: [UnreadStream],
})
export class NotificationHttpModule {}
