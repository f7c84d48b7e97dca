export { NotificationHttpModule, NotificationModule } from './notification.module.js';
export { NotificationHistory } from './notification-history.js';
export { MailCatcher } from './mail/mail-catcher.js';
export * from './domain/index.js';
