import { Module } from '@nestjs/common';
import { DeliveryMetrics } from './delivery-metrics.js';
import { NotificationDeskController } from './http/desk.controller.js';
import { SuppressionController } from './http/suppression.controller.js';
import { LettersController } from './http/letters.controller.js';
import { PreferencesController } from './http/preferences.controller.js';
import { RuleController } from './http/rule.controller.js';
import { TemplateController } from './http/template.controller.js';
import { UnsubscribeController } from './http/unsubscribe.controller.js';
import { DeskStore } from './persistence/desk.store.js';
import { SuppressionStore } from './persistence/suppression.store.js';
import { PreferenceStore } from './persistence/preference.store.js';
import { Reconcile } from './reconcile.js';
import { SealedNumbers } from './persistence/sealed-numbers.js';
import { Resend } from './resend.js';
import { RuleOverrides } from './rule-overrides.js';
import { SendDigests } from './send-digests.js';
import { SettleLetter } from './settle-letter.js';
import { HearersModule } from '#libs/dossier';
import { QueueModule } from '#libs/platform';
import { WorkingTimeModule } from '#libs/working-time';
import { DeliveryReportController } from './http/delivery-report.controller.js';
import { DevMailController } from './http/dev-mail.controller.js';
import { NotificationController } from './http/notification.controller.js';
import { UnreadStream } from './http/unread-stream.js';
import { MailCatcher } from './mail/mail-catcher.js';
import { Audiences } from './audiences.js';
import { Channels } from './channels/channels.js';
import { MailChannel } from './channels/mail-channel.js';
import { PostChannel } from './channels/post-channel.js';
import { ClaimGuard } from './claim-guard.js';
import { ClimbLadder } from './climb-ladder.js';
import { Deliver } from './deliver.js';
import { ForgetPerson } from './forget-person.js';
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
import { SendOutsideMail } from './send-outside-mail.js';
import { TellOfDelegation } from './tell-of-delegation.js';
import { TellOfStuckWork } from './tell-of-stuck-work.js';

/** Events become messages to people; mail leaves through the outbox. */
@Module({
  imports: [WorkingTimeModule, HearersModule],
  providers: [
    PreferenceStore,
    RuleOverrides,
    SendDigests,
    Reconcile,
    DeskStore,
    SuppressionStore,
    Resend,
    SettleLetter,
    DeliveryMetrics,
    Audiences,
    NotifyOfEvent,
    SendAccountMail,
    SendOutsideMail,
    Deliver,
    ClaimGuard,
    GiveUp,
    ClimbLadder,
    ForgetPerson,
    HearOfDelivery,
    TellTheDesk,
    TellOfStuckWork,
    TellOfDelegation,
    NotificationHistory,
    Channels,
    MailChannel,
    PostChannel,
    MailCatcher,
    Recipients,
    NotificationStore,
    DeliveryStore,
    SealedNumbers,
    InboxStore,
    CaughtMails,
  ],
  exports: [
    ForgetPerson,
    NotificationHistory,
    MailCatcher,
    InboxStore,
    CaughtMails,
    HearOfDelivery,
    PreferenceStore,
    RuleOverrides,
    DeskStore,
    SuppressionStore,
    Resend,
    SettleLetter,
    NotificationStore,
    SendDigests,
    Reconcile,
  ],
})
export class NotificationModule {}

/** The person's inbox, and the pages of the local mail catcher. */
@Module({
  imports: [NotificationModule, QueueModule],
  controllers: [
    NotificationController,
    DevMailController,
    DeliveryReportController,
    PreferencesController,
    UnsubscribeController,
    NotificationDeskController,
    SuppressionController,
    LettersController,
    TemplateController,
    RuleController,
  ],
  providers: [UnreadStream],
})
export class NotificationHttpModule {}
