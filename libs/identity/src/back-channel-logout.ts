import { Inject, Injectable } from '@nestjs/common';
import { ProblemException, UnitOfWork } from '#libs/platform';
import { OidcClient } from './oidc-client.js';
import { SignOnStore } from './persistence/sign-on.store.js';

/** Whoever logs out at the provider is logged out here, at once and once. */
@Injectable()
export class BackChannelLogout {
  constructor(
    @Inject(OidcClient) private readonly client: OidcClient,
    @Inject(SignOnStore) private readonly store: SignOnStore,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
  ) {}

  async run(key: string, token: string): Promise<void> {
    const provider = this.client.provider(key);
    const { jti, subject, sid, expiresAt } = await this.client.logoutToken(provider, token);
    await this.work.run(async (tx) => {
      if (!(await this.store.useLogoutToken(tx, key, jti, expiresAt))) {
        throw new ProblemException(400, 'sign-on.logout-token');
      }
      await this.store.endSessions(tx, key, subject, sid);
    });
  }
}
