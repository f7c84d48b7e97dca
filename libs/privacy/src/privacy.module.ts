import { Module } from '@nestjs/common';
import { AuditModule } from '#libs/audit';
import { DocumentModule } from '#libs/document';
import { DossierModule } from '#libs/dossier';
import { IdentityModule } from '#libs/identity';
import { NotificationModule } from '#libs/notification';
import { Erasures } from './erasures.js';
import { AdminPrivacyController } from './http/admin-privacy.controller.js';
import { MyDataController } from './http/my-data.controller.js';
import { ErasureStore } from './persistence/erasure.store.js';
import { MessagesStore } from './persistence/messages.store.js';
import { RetentionStore } from './persistence/retention.store.js';
import { PersonalData } from './personal-data.js';
import { Retention } from './retention.js';

/** What the portal owes to people about their data. */
@Module({
  imports: [AuditModule, IdentityModule, DossierModule, DocumentModule, NotificationModule],
  providers: [Erasures, Retention, PersonalData, ErasureStore, RetentionStore, MessagesStore],
  exports: [Erasures, Retention, PersonalData, ErasureStore, RetentionStore],
})
export class PrivacyModule {}

@Module({
  imports: [PrivacyModule, AuditModule],
  controllers: [MyDataController, AdminPrivacyController],
})
export class PrivacyHttpModule {}
