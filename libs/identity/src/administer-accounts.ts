import { Inject, Injectable } from '@nestjs/common';
import { DAY, type Instant, type Locale } from '#libs/kernel';
import { ProblemException, UnitOfWork, type Actor, type Role, type Tx } from '#libs/platform';
import { AccountMailer } from './account-mail.js';
import { normaliseEmail } from './domain/email.js';
import { AccountStore, type Account } from './persistence/account.store.js';
import { PostStore } from './persistence/post.store.js';
import { TokenStore } from './persistence/token.store.js';
import { StandingChanged } from './standing/standing-changed.js';
import { UnitDirectory } from './unit-directory.js';

const INVITATION_MS = 7 * DAY;

export interface PostInput {
  /** Code of the unit. */
  readonly unit: string;
  readonly role: Role;
  readonly from: Instant | undefined;
  readonly to: Instant | undefined;
}

export interface InviteInput {
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly posts: readonly PostInput[];
}

/** What an administrator does with officers: invite, give and end posts, block. */
@Injectable()
export class AdministerAccounts {
  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(PostStore) private readonly posts: PostStore,
    @Inject(StandingChanged) private readonly changed: StandingChanged,
    @Inject(TokenStore) private readonly tokens: TokenStore,
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(AccountMailer) private readonly mailer: AccountMailer,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  async invite(actor: Actor, input: InviteInput): Promise<string> {
    const email = normaliseEmail(input.email);
    return this.work.run(async (tx) => {
      const id = await this.accounts.insert(tx, {
        ...input,
        kind: 'officer',
        email,
        passwordHash: null,
      });
      if (id === undefined) throw new ProblemException(409, 'account.exists');
      for (const [index, post] of input.posts.entries()) {
        await this.give(tx, id, post, actor.accountId, `/posts/${index}/unit`);
      }
      await this.sendInvitation(tx, { ...input, email, id });
      return id;
    });
  }

  async inviteAgain(accountId: string): Promise<void> {
    await this.work.run(async (tx) => {
      const account = await this.officer(tx, accountId);
      if (account.passwordHash !== null || account.blockedAt !== null) {
        throw new ProblemException(409, 'account.already-active');
      }
      await this.sendInvitation(tx, account);
    });
  }

  async givePost(actor: Actor, accountId: string, post: PostInput): Promise<string> {
    return this.work.run(async (tx) => {
      await this.officer(tx, accountId);
      const id = await this.give(tx, accountId, post, actor.accountId, '/unit');
      await this.changed.rightsOf(tx, accountId, actor.accountId);
      return id;
    });
  }

  async endPost(actor: Actor, accountId: string, postId: string, at?: Instant): Promise<void> {
    await this.work.run(async (tx) => {
      await this.officer(tx, accountId);
      const post = await this.posts.lock(tx, accountId, postId);
      if (!post) throw new ProblemException(404, 'post.unknown');
      if (post.to !== null && post.to <= tx.now) throw new ProblemException(409, 'post.ended');
      if (accountId === actor.accountId && post.role === 'administrator') {
        throw new ProblemException(409, 'administrator.self');
      }
      await this.posts.end(tx, postId, Math.max(at ?? tx.now, tx.now), actor.accountId);
      await this.changed.rightsOf(tx, accountId, actor.accountId);
    });
  }

  /** Blocks at once: open sessions end with it. `reason` null opens the account again. */
  async block(actor: Actor, accountId: string, reason: string | null): Promise<void> {
    if (accountId === actor.accountId) throw new ProblemException(409, 'administrator.self');
    await this.work.run(async (tx) => {
      const account = await this.accounts.lock(tx, accountId);
      if (!account) throw new ProblemException(404, 'account.unknown');
      await this.accounts.setBlocked(tx, accountId, reason);
      await this.changed.rightsOf(tx, accountId, actor.accountId);
      await this.tokens.voidAll(tx, accountId, ['reset', 'invitation', 'admin-link']);
    });
  }

  private async officer(tx: Tx, id: string): Promise<Account> {
    const account = await this.accounts.lock(tx, id);
    if (!account) throw new ProblemException(404, 'account.unknown');
    if (account.kind !== 'officer') throw new ProblemException(409, 'account.not-officer');
    return account;
  }

  private async give(
    tx: Tx,
    accountId: string,
    post: PostInput,
    givenBy: string,
    pointer: string,
  ): Promise<string> {
    const unit = await this.units.byCode(post.unit);
    if (!unit) {
      throw new ProblemException(422, 'unit.unknown', undefined, [
        { pointer, code: 'unit', detail: `There is no unit ${post.unit}.` },
      ]);
    }
    const from = post.from ?? tx.now;
    const to = post.to ?? null;
    if (to !== null && to <= from) throw new ProblemException(422, 'post.period');
    const held = { accountId, unitId: unit.id, role: post.role, from, to };
    if (await this.posts.overlaps(tx, held)) throw new ProblemException(409, 'post.exists');
    return this.posts.insert(tx, held, givenBy);
  }

  private async sendInvitation(
    tx: Tx,
    account: {
      readonly id: string;
      readonly email: string;
      readonly name: string;
      readonly locale: Locale;
    },
  ): Promise<void> {
    const secret = await this.tokens.issue(tx, {
      kind: 'invitation',
      email: account.email,
      accountId: account.id,
      expiresAt: tx.now + INVITATION_MS,
    });
    await this.mailer.send(tx, 'invitation', account, secret);
  }
}
