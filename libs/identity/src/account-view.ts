import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/platform';
import { AccountStore, type Account } from './persistence/account.store.js';
import { DelegationStore } from './persistence/delegation.store.js';
import { PostStore, type HeldPost } from './persistence/post.store.js';

/** An account as its owner sees it: with the posts that are in force. */
export interface AccountView {
  readonly account: Account;
  readonly posts: readonly HeldPost[];
}

@Injectable()
export class AccountViews {
  constructor(
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(PostStore) private readonly posts: PostStore,
    @Inject(DelegationStore) private readonly delegations: DelegationStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  async ofAccount(id: string): Promise<AccountView> {
    const account = await this.accounts.byId(id);
    if (!account) throw new Error(`Account ${id} has a session but no row`);
    const now = await this.database.now();
    const [own, lent] = await Promise.all([
      this.posts.ofAccounts([id]),
      this.delegations.postsOf(id, now),
    ]);
    const posts = [...own, ...lent];
    return { account, posts: posts.filter((p) => p.from <= now && (p.to ?? Infinity) > now) };
  }
}
