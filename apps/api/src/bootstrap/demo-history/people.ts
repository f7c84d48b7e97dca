import type { Actor, Database } from '#libs/platform';
import type { Draw } from '../../../../../seeds/demo/draw.js';

/** The demo accounts, as those who act. */
export class People {
  private constructor(private readonly actors: readonly Actor[]) {}

  static async read(database: Database): Promise<People> {
    const rows = await database.query<Actor & { posts: Actor['posts'] | null }>(
      `SELECT a.id AS "accountId", a.name, a.email, a.kind, a.locale,
              (SELECT jsonb_agg(jsonb_build_object('unitId', u.id, 'unitCode', u.code, 'role', p.role))
                 FROM post p JOIN unit u ON u.id = p.unit_id WHERE p.account_id = a.id) AS posts
         FROM account a WHERE a.email LIKE '%@demo.test' ORDER BY a.email`,
    );
    return new People(rows.map((row) => ({ ...row, posts: row.posts ?? [] })));
  }

  byEmail(email: string): Actor {
    const found = this.actors.find((a) => a.email === email);
    if (!found) throw new Error(`There is no demo account ${email}`);
    return found;
  }

  byId(accountId: string): Actor | undefined {
    return this.actors.find((a) => a.accountId === accountId);
  }

  /** Somebody who holds the role in the unit; by chance where there are several. */
  of(post: { readonly unitId: string; readonly role: string }, draw: Draw): Actor {
    const [first, ...rest] = this.actors.filter((a) =>
      a.posts.some((p) => p.unitId === post.unitId && p.role === post.role),
    );
    if (!first) throw new Error(`Nobody in the demo is ${post.role} of ${post.unitId}`);
    return draw.pick(`who ${post.role}`, [first, ...rest]);
  }
}
