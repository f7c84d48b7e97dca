import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { formatInstant, HOUR, legalDate, type Instant } from '#libs/kernel';
import { Config, Database, SweepRegistry, UnitOfWork, type Tx } from '#libs/platform';
import { DIGEST_FORMAT, digestHash, entriesHash, signDigest, type SignedDigest } from './digest.js';
import { ChainStore } from './persistence/chain.store.js';
import { DigestStore } from './persistence/digest.store.js';
import { SigningKey, type AuditKey } from './signing-key.js';

export const fileOfDigest = (number: number): string =>
  `digest-${String(number).padStart(6, '0')}.json`;

/**
 * Once a day the heads of all chains, and every link since the day before, are signed and written
 * to a folder outside the database: whoever can rewrite the database cannot rewrite those.
 */
@Injectable()
export class MakeDigest implements OnModuleInit {
  constructor(
    @Inject(SweepRegistry) private readonly sweeps: SweepRegistry,
    @Inject(Database) private readonly database: Database,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Config) private readonly config: Config,
    @Inject(SigningKey) private readonly key: SigningKey,
    @Inject(ChainStore) private readonly chains: ChainStore,
    @Inject(DigestStore) private readonly digests: DigestStore,
  ) {}

  onModuleInit(): void {
    this.sweeps.register({ name: 'audit-digest', everyMs: HOUR, run: (now) => this.daily(now) });
  }

  async daily(now: Instant): Promise<void> {
    const last = await this.digests.last(this.database.manager);
    if (last?.statement.day !== legalDate(now)) await this.run();
  }

  /** Signs what no digest has seen yet. */
  async run(): Promise<SignedDigest> {
    const key = await this.key.load();
    const digest = await this.work.run((tx) => this.make(tx, key));
    await this.exportTo(this.folder, [digest]);
    return digest;
  }

  get folder(): string {
    return this.config.auditDir ?? path.join(this.config.dataDir, 'audit');
  }

  private async make(tx: Tx, key: AuditKey): Promise<SignedDigest> {
    await this.digests.lock(tx);
    const last = await this.digests.last(tx);
    const entries = await this.chains.unseen(tx);
    const statement = {
      format: DIGEST_FORMAT,
      number: (last?.statement.number ?? 0) + 1,
      day: legalDate(tx.now),
      madeAt: formatInstant(tx.now),
      previous: digestHash(last),
      dossiers: entries.length,
      entriesHash: entriesHash(entries),
      keyId: key.id,
    } as const;
    const digest = signDigest(statement, entries, key.privateKey);
    await this.digests.insert(tx, digest);
    return digest;
  }

  async exportTo(folder: string, digests: readonly SignedDigest[]): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    for (const digest of digests) {
      const file = path.join(folder, fileOfDigest(digest.statement.number));
      await writeFile(`${file}.part`, `${JSON.stringify(digest)}\n`, { mode: 0o600 });
      await rename(`${file}.part`, file);
    }
  }
}
