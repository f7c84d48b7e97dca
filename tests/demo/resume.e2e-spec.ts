import { setTimeout as sleep } from 'node:timers/promises';
import { Database } from '#libs/platform';
import { DemoHistory } from '../../apps/api/src/bootstrap/demo-history/demo-history.js';
import { startPortal, type Portal } from '../support/portal.js';

const COUNT = 24;

const historyOf = (portal: Portal): DemoHistory => portal.app.get(DemoHistory, { strict: false });
const told = (portal: Portal): Promise<{ key: string; status: string; last_seq: number }[]> =>
  portal.app
    .get(Database)
    .query(
      `SELECT t.key, d.status, d.last_seq FROM demo_dossier t JOIN dossier d ON d.id = t.dossier_id ORDER BY 1`,
    );

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(10);
}

describe('the demo history, interrupted', () => {
  let whole: Portal;
  let cut: Portal;
  beforeAll(async () => {
    [whole, cut] = await Promise.all([startPortal(), startPortal()]);
  }, 200_000);
  afterAll(() => Promise.all([whole.close(), cut.close()]));

  it('goes on where it was killed, and ends the same', async () => {
    await historyOf(whole).run(COUNT);

    const killed = historyOf(cut)
      .run(COUNT)
      .then(
        () => false,
        () => true,
      );
    await until(async () => (await told(cut)).length >= 5);
    let ended = false;
    void killed.then(() => (ended = true));
    // A connection that rests between two dossiers is replaced unseen: cut until one was at work.
    await until(async () => {
      await cut.app.get(Database).query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE datname = current_database() AND application_name = 'motcua-demo-history'
            AND state <> 'idle'`,
      );
      return ended;
    });
    expect(await killed).toBe(true);
    const half = await told(cut);
    expect(half.length).toBeLessThan(COUNT);
    const [orphans] = await cut.app
      .get(Database)
      .query<{ n: number }>(
        `SELECT count(*)::int AS n FROM dossier WHERE id NOT IN (SELECT dossier_id FROM demo_dossier)`,
      );
    expect(orphans?.n).toBe(0);

    await historyOf(cut).run();
    expect(await told(cut)).toEqual(await told(whole));
    await historyOf(cut).run();
    expect(await told(cut)).toHaveLength(COUNT);
  }, 300_000);

  it('is not there without the demo', async () => {
    const portal = await startPortal({ environment: { DEMO: 'false' } });
    try {
      expect((await portal.http('GET', '/api/v1/demo/progress')).status).toBe(404);
    } finally {
      await portal.close();
    }
  }, 60_000);
});
