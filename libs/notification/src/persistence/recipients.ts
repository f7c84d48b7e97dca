import { Injectable } from '@nestjs/common';
import type { Locale } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { Preferences, Seat } from '../domain/index.js';

export interface Recipient {
  readonly accountId: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  /** What the person has chosen, if anything. */
  readonly preferences: Preferences | null;
  /** May not sign in; found for acts of the authority only. */
  readonly isBlocked: boolean;
  /** Addresses of those who acted for this account and may do so no longer. */
  readonly formerAgents?: readonly string[] | null;
}

const COLUMNS = `a.id AS "accountId", a.email, a.name, a.locale, a.blocked_at IS NOT NULL AS "isBlocked",
  (SELECT np.content FROM notification_preference np WHERE np.account_id = a.id) AS preferences`;
const IN_FORCE = `p.from_at <= $1 AND (p.to_at IS NULL OR p.to_at > $1)`;

/** `$1` is now. */
const FORMER_AGENTS = `(SELECT array_agg(f.email) FROM (
    SELECT b.email FROM organisation_access o
      JOIN outside_identity i ON i.id = o.identity_id JOIN account b ON b.id = i.account_id
     WHERE o.account_id = a.id AND o.decision = 'approved'
     GROUP BY b.email HAVING bool_and(o.revoked_at IS NOT NULL OR o.to_at <= $1)) f) AS "formerAgents"`;
/** A person who asked to be forgotten has no address any more. */
const REACHABLE = `(a.blocked_at IS NULL
  OR (a.kind = 'investor' AND a.blocked_reason IS DISTINCT FROM 'erased'))`;

/** Finds people as they stand now. Who is blocked is told nothing but, as an applicant, acts of the authority. */
@Injectable()
export class Recipients {
  /** Who sits where, for many seats at once; the answer is asked seat by seat. */
  async seatedAt(tx: Tx, seats: readonly Seat[]): Promise<(seat: Seat) => readonly Recipient[]> {
    const wanted = [...new Map(seats.map((seat) => [nameOf(seat), seat])).values()];
    const found = new Map<string, Recipient[]>();
    if (wanted.length === 0) return () => [];
    const rows = await tx.query<(Recipient & { n: number })[]>(
      // Two plain searches: one that asked for either at once would read every post and delegation.
      `WITH s AS (
         SELECT * FROM unnest($2::uuid[], $3::uuid[], $4::text[]) WITH ORDINALITY AS s(account_id, unit_id, role, n)),
       seated AS (
         SELECT n, account_id FROM s WHERE account_id IS NOT NULL
         UNION
         SELECT s.n, p.account_id FROM s, LATERAL (
           SELECT p.account_id FROM held_post p
            WHERE p.unit_id = s.unit_id AND p.role = s.role AND ${IN_FORCE} OFFSET 0) p
          WHERE s.account_id IS NULL)
       SELECT seated.n::int AS n, ${COLUMNS}, ${FORMER_AGENTS}
         FROM seated JOIN account a ON a.id = seated.account_id WHERE ${REACHABLE}`,
      [
        new Date(tx.now),
        wanted.map((s) => ('accountId' in s ? s.accountId : null)),
        wanted.map((s) => ('unitId' in s ? s.unitId : null)),
        wanted.map((s) => ('role' in s ? s.role : null)),
      ],
    );
    for (const { n, ...person } of rows) {
      const seat = wanted[n - 1];
      if (seat === undefined) continue;
      const name = nameOf(seat);
      found.set(name, [...(found.get(name) ?? []), person]);
    }
    return (seat) => found.get(nameOf(seat)) ?? [];
  }

  /** Whoever stands in for those of these people who are away now; asked person by person. */
  async standInsFor(
    tx: Tx,
    people: readonly string[],
  ): Promise<(accountId: string) => readonly Recipient[]> {
    if (people.length === 0) return () => [];
    const rows = await tx.query<(Recipient & { away: string })[]>(
      `SELECT DISTINCT x.account_id AS away, ${COLUMNS} FROM absence x
         JOIN LATERAL (
           SELECT x.substitute_id AS id WHERE x.substitute_id IS NOT NULL
           UNION
           SELECT p.account_id FROM held_post p
            WHERE x.substitute_id IS NULL AND p.giver_id = x.account_id
              AND p.from_at <= $1 AND p.to_at > $1) s ON true
         JOIN account a ON a.id = s.id
        WHERE x.account_id = ANY($2::uuid[]) AND x.from_at <= $1 AND x.to_at > $1
          AND a.blocked_at IS NULL`,
      [new Date(tx.now), people],
    );
    return (accountId) => rows.filter(({ away }) => away === accountId);
  }

  withRole(tx: Tx, role: 'administrator' | 'receptionist'): Promise<Recipient[]> {
    return tx.query<Recipient[]>(
      `SELECT DISTINCT ${COLUMNS} FROM post p JOIN account a ON a.id = p.account_id
        WHERE p.role = $2 AND ${IN_FORCE} AND a.blocked_at IS NULL`,
      [new Date(tx.now), role],
    );
  }

  /** Who asked an organisation outside whose mailbox takes nothing. */
  askersOf(
    tx: Tx,
    mail: { readonly kind: string; readonly dossierId: string | null; readonly address: string },
  ): Promise<Recipient[]> {
    if (!mail.kind.startsWith('outside.') || mail.dossierId === null) return Promise.resolve([]);
    return tx.query<Recipient[]>(
      `SELECT DISTINCT ${COLUMNS} FROM consultation c JOIN account a ON a.id = c.opened_by
        WHERE c.dossier_id = $1 AND c.organisation->>'email' = $2
          AND c.status IN ('open', 'escalated') AND a.blocked_at IS NULL`,
      [mail.dossierId, mail.address],
    );
  }
}

const nameOf = (seat: Seat): string =>
  'accountId' in seat ? seat.accountId : `${seat.unitId} ${seat.role}`;
