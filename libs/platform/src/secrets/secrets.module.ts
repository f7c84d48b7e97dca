import { Global, Module } from '@nestjs/common';
import { Reseal } from './reseal.js';
import { SecretBox } from './secret-box.js';
import { Vault } from './vault.js';

/** What the database must not be able to read. */
@Global()
@Module({ providers: [SecretBox, Vault, Reseal], exports: [SecretBox, Vault, Reseal] })
export class SecretsModule {}
