import { Inject, Injectable } from '@nestjs/common';
import { DAY } from '#libs/kernel';
import { UnitOfWork } from '#libs/platform';
import { AccountMailer } from './account-mail.js';
import { normaliseEmail } from './domain/email.js';
import { AccountStore } from './persistence/account.store.js';
import { PostStore } from './persistence/post.store.js';
import { TokenStore } from './persistence/token.store.js';
import { UnitDirectory } from './unit-directory.js';

/** The authority itself: an administrator's post is there unless another unit is named. */
const ROOT_UNIT = 'heza';

/** For the command line only: the first administrator, by a link that works once. */
@Injectable()
export class CreateAdministrator {
  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(PostStore) private readonly posts: PostStore,
    @Inject(TokenStore) private readonly tokens: TokenStore,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(AccountMailer) private readonly mailer: AccountMailer,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  /** Run again for the same address, it makes a new link and voids the old one. */
  async run(rawEmail: string, unitCode = ROOT_UNIT): Promise<{ link: string }> {
    const email = normaliseEmail(rawEmail);
    if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new Error(`${rawEmail} is not an e-mail address`);
    const unit = await this.units.byCode(unitCode);
    if (!unit) throw new Error(`There is no unit ${unitCode}: load the reference data first`);
    const known = await this.accounts.byEmail(email);
    if (known && known.kind !== 'officer') throw new Error(`${email} is an investor's account`);
    if (known && known.blockedAt !== null) throw new Error(`${email} is blocked`);
    return this.work.run(async (tx) => {
      const name = email.split('@')[0] ?? email;
      const accountId =
        known?.id ??
        (await this.accounts.insert(tx, {
          kind: 'officer',
          email,
          name,
          locale: 'vi',
          passwordHash: null,
        }));
      if (accountId === undefined) throw new Error(`${email} was taken in this very moment`);
      const post = {
        accountId,
        unitId: unit.id,
        role: 'administrator',
        from: tx.now,
        to: null,
      } as const;
      if (!(await this.posts.overlaps(tx, post))) await this.posts.insert(tx, post, null);
      const secret = await this.tokens.issue(tx, {
        kind: 'admin-link',
        email,
        accountId,
        expiresAt: tx.now + DAY,
      });
      return { link: this.mailer.linkOf('invitation', secret) };
    });
  }
}
