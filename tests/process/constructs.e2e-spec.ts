import { SweepDossiers } from '#libs/dossier';
import { Database } from '#libs/platform';
import { expectProblem } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { tasksOf } from '../support/walk.js';
import { AUTHORED, BARE, BIG_NAME, BRANCHES } from './authored-models.js';
import { House } from './authored.js';
import { linkedCases } from './linked.cases.js';
import { migrationCases } from './migration.cases.js';
import { silenceCases } from './silence.cases.js';

const DAY = 24 * 3_600_000;

/** Every construct of the process language, authored by two owners and run by real departments. */
describe('constructs', () => {
  let portal: Portal;
  let house: House;
  const sweep = () => portal.app.get(SweepDossiers, { strict: false });

  beforeAll(async () => {
    portal = await startPortal();
    house = await House.of(portal);
    for (const [code, process] of Object.values(AUTHORED)) {
      await house.authors.publish(code, process, code === BARE ? askNothing : undefined);
    }
  }, 300_000);
  afterAll(() => portal.close());

  /** Forms and components are not edited in the portal: this one procedure asks nothing of anybody. */
  const askNothing = () =>
    portal.app.get(Database, { strict: false }).query(
      `UPDATE procedure_version SET content =
         (content::jsonb || '{"components": [], "form": {"type": "object"}}'::jsonb)::json
        WHERE status = 'draft'`,
    );

  describe('a sequence with a choice by outcome, rework, four eyes and several ends', () => {
    const [CODE] = AUTHORED.choice;

    it('goes back to the same person, asks for another one, and ends', async () => {
      const code = await house.accepted(CODE);
      await house.does('specialist', code, 'a', 'submit');
      expectProblem(await house.try('specialist', code, 'b', 'pass'), 409, 'task.four-eyes');
      await house.does('specialist2', code, 'b', 'rework');
      expectProblem(await house.try('specialist2', code, 'a', 'submit'), 409, 'task.taken');
      await house.does('specialist', code, 'a', 'submit');
      expect(await house.stands(code)).toBe('in-process b');
      await house.does('specialist2', code, 'b', 'pass');
      expect(await house.stands(code)).toBe('returned');
    });

    it('ends at the other end by the other outcome', async () => {
      const code = await house.accepted(CODE);
      await house.does('specialist', code, 'a', 'drop');
      expect(await house.stands(code)).toBe('returned');
    });
  });

  migrationCases(() => house);

  describe('a choice by a condition on the form, and a timer', () => {
    const [CODE] = AUTHORED.condition;

    it('takes the way whose condition holds', async () => {
      const { applicant } = await house.answer(CODE);
      const form = { applicant: { ...(applicant as object), name: BIG_NAME } };
      const code = await house.accepted(CODE, form);
      expect(await house.stands(code)).toBe('in-process own');
      await house.does('specialist', code, 'own');
      expect(await house.stands(code)).toBe('returned');
    });

    it('otherwise waits until the time is over, not a moment less', async () => {
      const code = await house.accepted(CODE);
      await sweep().fireTimers(await portal.clock.now());
      expect(await house.stands(code)).toBe('in-process');
      portal.clock.advance(2 * DAY + 9 * 3_600_000);
      await sweep().fireTimers(await portal.clock.now());
      expect(await house.stands(code)).toBe('in-process other');
      await house.does('specialist', code, 'other');
      expect(await house.stands(code)).toBe('returned');
    });
  });

  describe('parallel branches of several departments', () => {
    const [CODE] = AUTHORED.parallel;

    it('wait for the last one at the join', async () => {
      const code = await house.accepted(CODE);
      expect(await house.stands(code)).toBe('in-process a b c');
      await house.does('consultee.police', code, 'c');
      await house.does('specialist', code, 'a');
      expect(await house.stands(code)).toBe('in-process b');
      const { tokens } = await house.read<{ tokens: string[] }>(code);
      expect([...tokens].sort()).toEqual(['b', 'j']);
      await house.does('consultee.construction', code, 'b', 'done');
      expect(await house.stands(code)).toBe('in-process d');
      await house.does('head', code, 'd');
      expect(await house.stands(code)).toBe('returned');
    });

    it('are withdrawn, open or arrived, where the way taken says so', async () => {
      const code = await house.accepted(CODE);
      await house.does('specialist', code, 'a');
      await house.does('consultee.construction', code, 'b', 'object');
      expect(await house.stands(code)).toBe('in-process stopped');
      expect(await house.told(code, 'task.cancelled')).toEqual([expect.stringContaining('c')]);
      expect(await tasksOf(house.person('consultee.police'), code)).toEqual([]);
      await house.does('leader', code, 'stopped');
      expect(await house.stands(code)).toBe('returned');
    });
  });

  silenceCases(() => house);

  linkedCases(() => house);

  // The last one: what it tells everybody would be waited for by every test that looks into an inbox.
  describe('two hundred completions at once', () => {
    it('leave every branch at the join, and the join passed once', async () => {
      const code = await house.accepted(AUTHORED.many[0]);
      const open = await house.openTasks(code);
      expect(open).toHaveLength(BRANCHES);
      // Every branch by one of two colleagues at once, some by both: one of them is too late.
      const [one, two] = [house.person('specialist'), house.person('specialist2')];
      const calls = open.map((id, i) => ({ id, by: i % 2 === 0 ? one : two }));
      const late = open.slice(0, 20).map((id, i) => ({ id, by: i % 2 === 0 ? two : one }));
      const answers = await Promise.all(
        [...calls, ...late].map(({ id, by }) =>
          by.post<{ code?: string }>(`/tasks/${id}/completion`, { outcome: 'done' }),
        ),
      );
      const count = (status: number) => answers.filter((a) => a.status === status).length;
      expect([count(200), count(409)]).toEqual([BRANCHES, late.length]);
      expect(await house.stands(code)).toBe('in-process d');
      expect(await house.marking(code)).toEqual({ tokens: ['j-d'], ended: [] });
      await house.does('head', code, 'd');
      expect(await house.marking(code)).toEqual({ tokens: [], ended: ['e'] });
    }, 120_000);
  });
});
