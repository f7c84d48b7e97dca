import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { fromRefusal } from '#libs/platform';
import { checkPassword } from './domain/password-policy.js';
import { Passwords } from './passwords.js';
import { readCommonPasswords } from './read-common-passwords.js';

const STATUS = {
  'password.weak': 422,
  'password.common': 422,
  'password.local-word': 422,
} as const;

/** A password that somebody chooses: held against the policy, then hashed. */
@Injectable()
export class NewPassword implements OnModuleInit {
  private common: ReadonlySet<string> = new Set();

  constructor(@Inject(Passwords) private readonly passwords: Passwords) {}

  async onModuleInit(): Promise<void> {
    this.common = await readCommonPasswords();
  }

  async hash(password: string, about: { email: string; name?: string }): Promise<string> {
    const checked = checkPassword(password, about, this.common);
    if (!checked.ok) throw fromRefusal(checked.error, STATUS);
    return this.passwords.hash(checked.value);
  }
}
