import { Inject, Injectable } from '@nestjs/common';
import { searchText, type Instant, type Locale } from '#libs/kernel';
import { Database, Ids, Vault, type Tx } from '#libs/platform';

export interface Organisation {
  readonly name: string;
  readonly taxCode: string | null;
}

export interface Account {
  readonly id: string;
  readonly kind: 'investor' | 'officer' | 'system';
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly phone: string | null;
  readonly organisation: Organisation | null;
  readonly passwordHash: string | null;
  readonly createdAt: Instant;
  readonly blockedAt: Instant | null;
}

export interface NewAccount {
  readonly kind: Account['kind'];
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly passwordHash: string | null;
  readonly organisation?: Organisation | null;
}

interface AccountRow {
  readonly id: string;
  readonly kind: Account['kind'];
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly phone: string | null;
  readonly organisation_name: string | null;
  readonly organisation_tax_code: string | null;
  readonly password_hash: string | null;
  readonly created_at: Date;
  readonly blocked_at: Date | null;
}

const COLUMNS = `id, kind, email, name, locale, phone, organisation_name, organisation_tax_code,
  password_hash, created_at, blocked_at`;

const toAccount = (row: AccountRow, phone: string | null): Account => ({
  id: row.id,
  kind: row.kind,
  email: row.email,
  name: row.name,
  locale: row.locale,
  phone,
  organisation:
    row.organisation_name === null
      ? null
      : { name: row.organisation_name, taxCode: row.organisation_tax_code },
  passwordHash: row.password_hash,
  createdAt: row.created_at.getTime(),
  blockedAt: row.blocked_at?.getTime() ?? null,
});

const searchOf = (name: string, email: string): string => `${searchText(name)} ${email}`;

export const phoneContext = (accountId: string): string => `account:${accountId}:phone`;

/** Accounts; addresses are already normalised here. */
@Injectable()
export class AccountStore {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ids) private readonly ids: Ids,
    @Inject(Vault) private readonly vault: Vault,
  ) {}

  async byEmail(email: string): Promise<Account | undefined> {
    return this.one(`email = $1`, email);
  }

  async byId(id: string): Promise<Account | undefined> {
    return this.one(`id = $1`, id);
  }

  private async one(where: string, value: string): Promise<Account | undefined> {
    const rows = await this.database.query<AccountRow>(
      `SELECT ${COLUMNS} FROM account WHERE ${where}`,
      [value],
    );
    return rows[0] && this.opened(rows[0]);
  }

  private async opened(row: AccountRow): Promise<Account> {
    const phone = row.phone && (await this.vault.openText(row.phone, phoneContext(row.id)));
    return toAccount(row, phone);
  }

  /** As whom providers of single sign-on know the person. */
  async identitiesOf(id: string): Promise<{ provider: string; subject: string; name: string }[]> {
    return this.database.query(
      `SELECT provider, subject, name FROM outside_identity WHERE account_id = $1 ORDER BY id`,
      [id],
    );
  }

  /** Held until the transaction ends. */
  async lock(tx: Tx, id: string): Promise<Account | undefined> {
    const rows = await tx.query<AccountRow[]>(
      `SELECT ${COLUMNS} FROM account WHERE id = $1 FOR UPDATE`,
      [id],
    );
    return rows[0] && this.opened(rows[0]);
  }

  /** The new account's id, or undefined where the address is taken. */
  async insert(tx: Tx, account: NewAccount): Promise<string | undefined> {
    const now = new Date(tx.now);
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO account (id, kind, email, name, locale, organisation_name, organisation_tax_code,
                            password_hash, password_changed_at, search, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
       ON CONFLICT ON CONSTRAINT account_email_uq DO NOTHING RETURNING id`,
      [
        this.ids.next(tx.now),
        account.kind,
        account.email,
        account.name,
        account.locale,
        account.organisation?.name ?? null,
        account.organisation?.taxCode ?? null,
        account.passwordHash,
        account.passwordHash === null ? null : now,
        searchOf(account.name, account.email),
        now,
      ],
    );
    return rows[0]?.id;
  }

  async setPassword(tx: Tx, id: string, passwordHash: string): Promise<void> {
    await tx.query(
      `UPDATE account SET password_hash = $2, password_changed_at = $3 WHERE id = $1`,
      [id, passwordHash, new Date(tx.now)],
    );
  }

  async clearPassword(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE account SET password_hash = NULL, password_changed_at = $2 WHERE id = $1`,
      [id, new Date(tx.now)],
    );
  }

  async setProfile(tx: Tx, account: Account): Promise<void> {
    const { id, name, locale, phone, organisation } = account;
    await tx.query(
      `UPDATE account SET name = $2, locale = $3, phone = $4, organisation_name = $5,
              organisation_tax_code = $6, search = $7, sealed_with = $8 WHERE id = $1`,
      [
        id,
        name,
        locale,
        phone && (await this.vault.sealText(phone, phoneContext(id))),
        organisation?.name ?? null,
        organisation?.taxCode ?? null,
        searchOf(name, account.email),
        await this.vault.current(),
      ],
    );
  }

  async setBlocked(tx: Tx, id: string, reason: string | null): Promise<void> {
    await tx.query(`UPDATE account SET blocked_at = $2, blocked_reason = $3 WHERE id = $1`, [
      id,
      reason === null ? null : new Date(tx.now),
      reason,
    ]);
  }

  async list(filter: {
    readonly q?: string;
    readonly kind?: string;
    readonly afterEmail?: string;
    readonly limit: number;
  }): Promise<Account[]> {
    const pattern = filter.q === undefined ? null : `%${likeText(filter.q)}%`;
    const rows = await this.database.query<AccountRow>(
      `SELECT ${COLUMNS} FROM account
        WHERE ($1::text IS NULL OR search LIKE $1)
          AND ($2::text IS NULL OR kind = $2) AND ($3::text IS NULL OR email > $3)
        ORDER BY email LIMIT $4`,
      [pattern, filter.kind ?? null, filter.afterEmail ?? null, filter.limit],
    );
    return Promise.all(rows.map((row) => this.opened(row)));
  }
}

/** `@` belongs to addresses, so what has one is looked for as it is. */
const likeText = (q: string): string =>
  (q.includes('@') ? q.trim().toLowerCase() : searchText(q)).replace(/[\\%_]/g, '\\$&');
