import { randomBytes } from 'node:crypto';
import { searchText, uuidV7, type Locale } from '#libs/kernel';
import type { Role, Tx } from '#libs/platform';

/** A demo account with a name of its own. */
export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly kind: 'investor' | 'officer';
  readonly locale?: Locale;
  readonly organisation?: { readonly name: string; readonly taxCode: string };
  /** Codes of units, each with the role held there. */
  readonly posts: readonly { readonly unit: string; readonly role: Role }[];
}

/** argon2id of `motcua-demo`, made once so that seeding costs no hashing. */
const DEMO_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$8dmQezDcDkfyKtREDx6lIQ$oJ3UAa8hov5SYyMJi/H7NBYRpJ85TOAKP3fEmZF6C10';
/** Before the first dossier of the demo history. */
const SINCE = new Date(Date.UTC(2024, 0, 1));

interface UnitRow {
  readonly id: string;
  readonly code: string;
  readonly name_vi: string;
}

/**
 * The demo accounts, all with the password `motcua-demo`, and for every other unit accounts made
 * in the same manner: `<role>.<unit>@demo.test` (`heza.` and `city.` left out of the unit's code). Idempotent. Only the
 * embedded default calls it.
 */
export async function seedDemoAccounts(tx: Tx, named: readonly DemoAccount[]): Promise<void> {
  const units = await tx.query<UnitRow[]>(`SELECT id, code, name_vi FROM unit ORDER BY code`);
  const idOf = new Map(units.map((unit) => [unit.code, unit.id]));
  const accounts = [...named, ...unnamed(units, named)];
  await insertAccounts(tx, accounts);
  const posts = accounts.flatMap(({ email, posts: held }) =>
    held.map(({ unit, role }) => {
      const unitId = idOf.get(unit);
      if (unitId === undefined) throw new Error(`${email}: there is no unit ${unit}`);
      return { email, unitId, role };
    }),
  );
  await tx.query(
    `INSERT INTO post (id, account_id, unit_id, role, from_at)
     SELECT s.id, a.id, s.unit_id, s.role, $5
       FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[]) AS s(id, email, unit_id, role)
       JOIN account a ON a.email = s.email
      WHERE NOT EXISTS (SELECT 1 FROM post p
                         WHERE p.account_id = a.id AND p.unit_id = s.unit_id AND p.role = s.role)`,
    [
      posts.map(() => newId(tx)),
      posts.map((p) => p.email),
      posts.map((p) => p.unitId),
      posts.map((p) => p.role),
      SINCE,
    ],
  );
}

async function insertAccounts(tx: Tx, accounts: readonly DemoAccount[]): Promise<void> {
  await tx.query(
    `INSERT INTO account (id, kind, email, name, locale, organisation_name, organisation_tax_code,
                          password_hash, password_changed_at, search, created_at)
     SELECT id, kind, email, name, locale, organisation_name, tax_code, $9, $10, search, $10
       FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
                   $7::text[], $8::text[])
            AS s(id, kind, email, name, locale, organisation_name, tax_code, search)
     ON CONFLICT ON CONSTRAINT account_email_uq DO NOTHING`,
    [
      accounts.map(() => newId(tx)),
      accounts.map((a) => a.kind),
      accounts.map((a) => a.email),
      accounts.map((a) => a.name),
      accounts.map((a) => a.locale ?? 'vi'),
      accounts.map((a) => a.organisation?.name ?? null),
      accounts.map((a) => a.organisation?.taxCode ?? null),
      accounts.map((a) => `${searchText(a.name)} ${a.email}`),
      DEMO_HASH,
      SINCE,
    ],
  );
}

const newId = (tx: Tx): string => uuidV7(tx.now, randomBytes(10));

const DIVISION_ROLES = ['specialist', 'head', 'consultee'] as const;
const DEPARTMENT_ROLES = [
  'receptionist',
  'specialist',
  'head',
  'leader',
  'clerk',
  'consultee',
] as const;
const TITLES: Readonly<Record<(typeof DEPARTMENT_ROLES)[number], string>> = {
  receptionist: 'Tiếp nhận',
  specialist: 'Chuyên viên',
  head: 'Trưởng phòng',
  leader: 'Lãnh đạo',
  clerk: 'Văn thư',
  consultee: 'Đầu mối phối hợp',
};

/** Accounts for whatever the processes may ask of a unit, where no named account holds it. */
function unnamed(units: readonly UnitRow[], named: readonly DemoAccount[]): DemoAccount[] {
  const held = new Set(named.flatMap((a) => a.posts.map((p) => `${p.role} ${p.unit}`)));
  const taken = new Set(named.map((a) => a.email));
  return units.flatMap(({ code, name_vi: unitName }) => {
    const roles = code.startsWith('heza.') ? DIVISION_ROLES : DEPARTMENT_ROLES;
    return roles
      .filter((role) => !held.has(`${role} ${code}`))
      .map((role) => ({
        email: `${role}.${code.replace(/^(heza|city)\./, '')}@demo.test`,
        name: `${TITLES[role]}, ${unitName}`,
        kind: 'officer' as const,
        posts: [{ unit: code, role }],
      }))
      .filter(({ email }) => !taken.has(email));
  });
}
