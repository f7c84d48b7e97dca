import { expectStatus, signIn, type Person } from '../support/officials.js';
import type { Portal } from '../support/portal.js';

export const VERSIONS = '/calendar/versions';
export const REASONS = { reason: 'Thành phố cho nghỉ sau bão', legalBasis: 'Công văn 123/UBND' };

export const off = (date: string) => ({
  date,
  kind: 'closed',
  name: { vi: 'Nghỉ bù bão', en: 'Closed after the storm' },
});

export interface Change {
  readonly id: string;
  readonly status: string;
  readonly looked: number;
  readonly own: boolean;
  readonly approvedBy?: string;
  readonly counts?: readonly {
    procedureCode: string;
    subject: string;
    moves: number;
    kept: number;
    applied: number;
  }[];
}
export interface Moves {
  readonly items: readonly {
    dossierCode: string;
    subject: string;
    before: string;
    after: string;
    previousProvisional?: boolean;
    provisional?: boolean;
    kept?: string;
    why: string;
    appliedAt?: string;
  }[];
  readonly nextCursor: string | null;
}

/** The two who change the rules: one proposes and rehearses, the other approves. */
export class RuleDesk {
  private constructor(
    private readonly portal: Portal,
    readonly admin: Person,
    readonly owner: Person,
  ) {}

  static async of(portal: Portal): Promise<RuleDesk> {
    const [admin, owner] = await Promise.all(
      (['admin', 'process-owner'] as const).map((who) => signIn(portal, who)),
    );
    if (!admin || !owner) throw new Error('Nobody at the desk');
    return new RuleDesk(portal, admin, owner);
  }

  async change(id: string): Promise<Change> {
    return expectStatus(await this.admin.get<Change>(`${VERSIONS}/${id}`), 200);
  }

  async propose(what: object): Promise<string> {
    return expectStatus(await this.admin.post<Change>(VERSIONS, { ...REASONS, ...what }), 201).id;
  }

  async rehearsed(what: object): Promise<string> {
    const id = await this.propose(what);
    const rehearsal = await this.admin.post<Change>(`${VERSIONS}/${id}/rehearsal`);
    expect(expectStatus(rehearsal, 202).status).toBe('rehearsing');
    expect((await this.portal.drain()).failed).toBe(0);
    return id;
  }

  async movesOf(id: string, query = '?limit=100'): Promise<Moves> {
    return expectStatus(await this.admin.get<Moves>(`${VERSIONS}/${id}/moves${query}`), 200);
  }

  async approve(id: string): Promise<void> {
    expectStatus(await this.owner.post(`${VERSIONS}/${id}/approval`), 202);
    expect((await this.portal.drain()).failed).toBe(0);
  }
}
