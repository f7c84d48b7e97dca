import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '#libs/kernel';
import { Config, Outbox, type Tx } from '#libs/platform';

export type AccountMailKind =
  'confirm-email' | 'already-registered' | 'reset-password' | 'invitation' | 'password-changed';

/** The pages of the web app that take a token. */
const PAGES: Readonly<Record<AccountMailKind, string>> = {
  'confirm-email': '/confirm',
  'already-registered': '/login',
  'reset-password': '/reset',
  invitation: '/invitation',
  'password-changed': '/reset',
};

/** The payload of the outbox topic `account-mail`. */
export interface AccountMail {
  readonly to: string;
  readonly kind: AccountMailKind;
  readonly locale: Locale;
  readonly link: string;
  readonly name: string;
  /** Of an account that exists already. */
  readonly accountId?: string;
}

/** Mails about the account itself: written with the business, sent by the worker. */
@Injectable()
export class AccountMailer {
  constructor(
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Config,
  ) {}

  linkOf(kind: AccountMailKind, secret?: string): string {
    const page = `${this.config.publicUrl}${PAGES[kind]}`;
    return secret === undefined ? page : `${page}?token=${secret}`;
  }

  async send(
    tx: Tx,
    kind: AccountMailKind,
    person: Pick<AccountMail, 'locale' | 'name'> & { readonly email: string; readonly id?: string },
    secret?: string,
  ): Promise<void> {
    const payload: AccountMail = {
      to: person.email,
      kind,
      locale: person.locale,
      link: this.linkOf(kind, secret),
      name: person.name,
      ...(person.id === undefined ? {} : { accountId: person.id }),
    };
    await this.outbox.add(tx, [{ topic: 'account-mail', payload }]);
  }
}
