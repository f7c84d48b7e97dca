import { Inject, Injectable } from '@nestjs/common';
import { SECOND, type Locale } from '#libs/kernel';
import { Database, Shelf, type Role, type Tx } from '#libs/platform';
import { UnitStore, type Unit } from './persistence/unit.store.js';

const FRESH_MS = 30 * SECOND;

export interface Member {
  readonly accountId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

interface Directory {
  readonly units: readonly Unit[];
  readonly byId: ReadonlyMap<string, Unit>;
  readonly byCode: ReadonlyMap<string, Unit>;
}

/** Units and who holds what in them. Units are few and change rarely, so they are kept at hand. */
@Injectable()
export class UnitDirectory {
  private readonly shelf = new Shelf(() => this.read(), FRESH_MS);

  constructor(
    @Inject(UnitStore) private readonly store: UnitStore,
    @Inject(Database) private readonly database: Database,
  ) {}

  async list(): Promise<readonly Unit[]> {
    return (await this.shelf.get()).units;
  }

  async byId(id: string): Promise<Unit | undefined> {
    return (await this.shelf.get()).byId.get(id) ?? (await this.shelf.renew()).byId.get(id);
  }

  async byCode(code: string): Promise<Unit | undefined> {
    return (await this.shelf.get()).byCode.get(code) ?? (await this.shelf.renew()).byCode.get(code);
  }

  /** The unit and every unit below it. */
  async subtree(unitId: string): Promise<readonly Unit[]> {
    const { units } = await this.shelf.get();
    const within = new Set([unitId]);
    for (let grown = true; grown;) {
      const before = within.size;
      for (const unit of units) {
        if (unit.parentId !== null && within.has(unit.parentId)) within.add(unit.id);
      }
      grown = within.size > before;
    }
    return units.filter((unit) => within.has(unit.id));
  }

  /** The unit and every unit above it. */
  async chain(unitId: string): Promise<readonly string[]> {
    const chain: string[] = [];
    for (let id: string | null = unitId; id !== null && !chain.includes(id);) {
      chain.push(id);
      id = (await this.byId(id))?.parentId ?? null;
    }
    return chain;
  }

  /** Who holds the role in the unit at this moment, their own or lent; blocked accounts hold nothing. */
  async membersWithRole(unitId: string, role: Role, tx?: Tx): Promise<Member[]> {
    const now = new Date(tx?.now ?? (await this.database.now()));
    const reader = tx ?? this.database.manager;
    return reader.query<Member[]>(
      `SELECT DISTINCT a.id AS "accountId", a.name, a.email, a.locale
         FROM held_post p JOIN account a ON a.id = p.account_id
        WHERE p.unit_id = $1 AND p.role = $2 AND a.blocked_at IS NULL
          AND (p.signing OR p.role <> 'leader') AND p.from_at <= $3 AND (p.to_at IS NULL OR p.to_at > $3) ORDER BY a.email`,
      [unitId, role, now],
    );
  }

  /** A setting of a unit was changed here; other processes see it within half a minute. */
  async refresh(): Promise<void> {
    await this.shelf.renew();
  }

  private async read(): Promise<Directory> {
    const units = await this.store.all();
    return {
      units,
      byId: new Map(units.map((unit) => [unit.id, unit])),
      byCode: new Map(units.map((unit) => [unit.code, unit])),
    };
  }
}
