import { Inject, Injectable } from '@nestjs/common';
import { MINUTE } from '#libs/kernel';
import { Database, ProblemException, UnitOfWork, type OidcProvider, type Tx } from '#libs/platform';
import { EnterByIdentity, type Entered } from './enter-by-identity.js';
import { OidcClient, type Vouched } from './oidc-client.js';
import { AccountStore } from './persistence/account.store.js';
import {
  OutsideIdentityStore,
  type OutsideIdentity,
} from './persistence/outside-identity.store.js';
import { SignOnStore, type SignOnFlow } from './persistence/sign-on.store.js';
import { TokenStore } from './persistence/token.store.js';
import { newSecret } from './secret-token.js';
import type { Visit } from './visit.js';

const FLOW_MS = 10 * MINUTE;

export interface Beginning {
  /** Where the person comes back to, inside this portal. */
  readonly next: string;
  readonly linkAccountId?: string | null;
  readonly invitation?: string | null;
}

/** Where a person comes out: in a session, or at a further question. */
export type Arrival = Entered & { readonly next: string };

/** To a provider and back. */
@Injectable()
export class SignOn {
  constructor(
    @Inject(OidcClient) private readonly client: OidcClient,
    @Inject(SignOnStore) private readonly store: SignOnStore,
    @Inject(OutsideIdentityStore) private readonly identities: OutsideIdentityStore,
    @Inject(AccountStore) private readonly accounts: AccountStore,
    @Inject(TokenStore) private readonly tokens: TokenStore,
    @Inject(EnterByIdentity) private readonly enter: EnterByIdentity,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** The provider's address, and the secret that binds what follows to this browser. */
  async begin(
    key: string,
    { next, linkAccountId = null, invitation = null }: Beginning,
  ): Promise<{ url: string; browser: string }> {
    const provider = this.client.provider(key);
    const secrets = { state: newSecret(), nonce: newSecret(), verifier: newSecret() };
    const url = await this.client.authorizationUrl(provider, secrets);
    const browser = newSecret();
    await this.work.run((tx) =>
      this.store.begin(tx, {
        ...secrets,
        next,
        linkAccountId,
        invitation,
        browser,
        provider: key,
        expiresAt: tx.now + FLOW_MS,
      }),
    );
    return { url, browser };
  }

  async finish(
    key: string,
    query: string,
    browser: string | undefined,
    visit: Visit,
  ): Promise<Arrival> {
    const provider = this.client.provider(key);
    const state = new URLSearchParams(query).get('state') ?? '';
    const flow =
      browser === undefined
        ? undefined
        : await this.store.take(key, state, browser, await this.database.now());
    if (!flow) throw new ProblemException(401, 'sign-on.over');
    const vouched = await this.client.vouched(provider, query, { ...flow, state });
    const identity = await this.work.run((tx) => this.known(tx, provider, vouched, flow));
    const { strong, sid } = vouched;
    const entered = await this.enter.byIdentity({ identityId: identity.id, strong, sid }, visit);
    return { ...entered, next: flow.next };
  }

  private async known(
    tx: Tx,
    provider: OidcProvider,
    { subject, name }: Vouched,
    flow: SignOnFlow,
  ): Promise<OutsideIdentity> {
    const identity = await this.identities.meet(tx, provider.key, subject, name);
    const accountId = await this.linkTo(tx, flow);
    if (accountId === undefined) return identity;
    const account = await this.accounts.lock(tx, accountId);
    if (!account || account.kind !== provider.audience) {
      throw new ProblemException(409, 'sign-on.wrong-audience');
    }
    if (identity.accountId !== null && identity.accountId !== accountId) {
      throw new ProblemException(409, 'sign-on.taken');
    }
    await this.identities.link(tx, identity.id, accountId);
    return { ...identity, accountId };
  }

  /** Whom the person proved to be before they went: by their session, or by an invitation. */
  private async linkTo(tx: Tx, flow: SignOnFlow): Promise<string | undefined> {
    if (flow.linkAccountId !== null) return flow.linkAccountId;
    if (flow.invitation === null) return undefined;
    const token = await this.tokens.redeem(tx, flow.invitation, ['invitation', 'admin-link']);
    if (!token || token.accountId === null) {
      throw new ProblemException(400, 'account.token-invalid');
    }
    return token.accountId;
  }
}
