import { Inject, Injectable } from '@nestjs/common';
import { Database, type Actor, type Role, type Tx } from '#libs/platform';
import { UnitDirectory } from '../unit-directory.js';

const IN_CHARGE: readonly Role[] = ['head', 'leader', 'manager'];
const HEADS: readonly Role[] = ['head', 'leader'];

/** Who answers for whose work: heads for their unit, leaders and managers for all below them too. */
@Injectable()
export class InCharge {
  constructor(
    @Inject(UnitDirectory) private readonly units: UnitDirectory,
    @Inject(Database) private readonly database: Database,
  ) {}

  /** Also by a post that was lent; an administrator stands in for a head who is missing. */
  async isInCharge(actor: Actor, officerId: string, tx: Tx): Promise<boolean> {
    if (actor.posts.some((p) => p.role === 'administrator')) return true;
    return this.leads(tx, actor, officerId, { roles: IN_CHARGE, lent: true });
  }

  /** The head in person: what is private is not shown to whoever stands in. */
  isHead(actor: Actor, officerId: string, tx: Tx): Promise<boolean> {
    return this.leads(tx, actor, officerId, { roles: HEADS, lent: false });
  }

  /** Whose records somebody asks for: their own, or those of everybody whom they lead. */
  scopeOf(actor: Actor, scope: 'mine' | 'unit', inPerson = false): Promise<string[]> {
    return scope === 'mine' ? Promise.resolve([actor.accountId]) : this.peopleOf(actor, inPerson);
  }

  /** Everybody with a post in a unit that this person leads. */
  private async peopleOf(actor: Actor, inPerson = false): Promise<string[]> {
    const led = actor.posts.filter((p) => isLeading(p, inPerson ? HEADS : IN_CHARGE, !inPerson));
    const units = (await Promise.all(led.map((p) => this.units.subtree(p.unitId)))).flat();
    const rows = await this.database.query<{ account_id: string }>(
      `SELECT DISTINCT account_id FROM post WHERE unit_id = ANY($1::uuid[]) AND (to_at IS NULL OR to_at > $2)`,
      [units.map((u) => u.id), new Date(await this.database.now())],
    );
    return rows.map((r) => r.account_id);
  }

  private async leads(
    tx: Tx,
    actor: Actor,
    officerId: string,
    { roles, lent }: { readonly roles: readonly Role[]; readonly lent: boolean },
  ): Promise<boolean> {
    if (actor.accountId === officerId) return false;
    const led = new Set(actor.posts.filter((p) => isLeading(p, roles, lent)).map((p) => p.unitId));
    if (led.size === 0) return false;
    const rows: { unit_id: string }[] = await tx.query(
      `SELECT DISTINCT unit_id FROM post WHERE account_id = $1 AND (to_at IS NULL OR to_at > $2)`,
      [officerId, new Date(tx.now)],
    );
    const chains = await Promise.all(rows.map((r) => this.units.chain(r.unit_id)));
    return chains.flat().some((id) => led.has(id));
  }
}

const isLeading = (p: Actor['posts'][number], roles: readonly Role[], lent: boolean): boolean =>
  roles.includes(p.role) && (lent || p.onBehalfOf === undefined);
