export { NotificationHttpModule, NotificationModule } from './notification.module.js';
export { NotificationHistory } from './notification-history.js';
export { MailCatcher } from './mail/mail-catcher.js';
export * from './domain/index.js';
export { ForgetPerson } from './forget-person.js';
export { Reconcile } from './reconcile.js';
export { SendDigests } from './send-digests.js';
