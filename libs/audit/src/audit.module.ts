import { Module } from '@nestjs/common';
import { AuditController } from './http/audit.controller.js';
import { MakeDigest } from './make-digest.js';
import { ChainStore } from './persistence/chain.store.js';
import { DigestStore } from './persistence/digest.store.js';
import { ReadLog } from './read-log.js';
import { SigningKey } from './signing-key.js';
import { VerifyAudit } from './verify-audit.js';

/** Proof that nothing of the record was altered, and the log of who has read it. */
@Module({
  providers: [ChainStore, DigestStore, SigningKey, MakeDigest, VerifyAudit, ReadLog],
  exports: [DigestStore, SigningKey, MakeDigest, VerifyAudit, ReadLog],
})
export class AuditModule {}

@Module({ imports: [AuditModule], controllers: [AuditController] })
export class AuditHttpModule {}
