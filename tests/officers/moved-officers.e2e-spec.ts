import { Database } from '#libs/platform';
import { ReturnTasks } from '#libs/dossier';
import { file } from '../support/filing.js';
import { expectProblem, expectStatus, signIn } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { act } from '../support/seats.js';
import { complete, taskFor } from '../support/walk.js';

/** A task that somebody has taken must not wait for a person who is no longer there. */
describe('an officer who is moved', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal();
  }, 120_000);
  afterAll(() => portal.close());

  const query = <T>(sql: string, params: unknown[]) =>
    portal.app.get(Database, { strict: false }).query<T>(sql, params);
  const sweep = async (): Promise<void> => {
    const now = await portal.clock.now();
    const tasks = portal.app.get(ReturnTasks, { strict: false });
    await Promise.all([tasks.run(now), tasks.run(now)]);
  };
  const released = async (code: string): Promise<number> =>
    (
      await query(
        `SELECT 1 FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id
          WHERE d.code = $1 AND e.kind = 'task.released'`,
        [code],
      )
    ).length;

  it('gives the task back to the queue of the unit, once, and a colleague goes on', async () => {
    const [investor, desk, specialist, colleague] = await Promise.all(
      ['investor', 'receptionist', 'specialist', 'specialist2'].map((who) => signIn(portal, who)),
    );
    if (!investor || !desk || !specialist || !colleague) throw new Error('Nobody there');
    const { code } = await file(portal, investor, '1.009664');
    await complete(desk, code);
    const task = await taskFor(specialist, code);
    expectStatus(await specialist.post(`/tasks/${task.id}/claim`), 200);
    await sweep();
    expect(await released(code)).toBe(0);
    expectProblem(await act(colleague, task), 409, 'task.taken');
    portal.clock.advance(60_000);
    await query(`UPDATE post SET to_at = $2 WHERE account_id = $1`, [
      specialist.id,
      new Date(await portal.clock.now()),
    ]);
    await sweep();
    await sweep();
    expect(await released(code)).toBe(1);
    expect((await taskFor(colleague, code)).assignee).toBeUndefined();
    expectStatus(await act(colleague, task), 200);
  });
});
