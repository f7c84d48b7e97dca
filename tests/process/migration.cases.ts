import { expectProblem, expectStatus } from '../support/officials.js';
import { AUTHORED, CHECKED, SHORTER, STUDIED } from './authored-models.js';
import type { House } from './authored.js';

interface Plan {
  readonly version: number;
  readonly open: readonly { readonly key: string; readonly to: string | null }[];
  readonly refusal: string | null;
  readonly newDueAt: string | null;
  readonly versions: readonly { readonly version: number; readonly inForce: boolean }[];
}
interface Moved {
  readonly procedureVersionId: string;
  readonly dueAt: string;
}

const NOT_PERMITTED = 'dossier.not-permitted';

const grounds = {
  reason: 'Quyết định mới rút ngắn quy trình',
  legalBasis: 'Quyết định 12/QĐ-UBND',
};

/** A dossier stays on its version, until a leader moves it with reason and legal basis. */
export function migrationCases(of: () => House): void {
  const [CODE] = AUTHORED.choice;
  const order = (version: number, nodes = {}) => ({ ...grounds, version, nodes });
  const plan = async (code: string, nodes = {}, version?: number): Promise<Plan> => {
    const path = `/dossiers/${code}/migration-plan`;
    return expectStatus(await of().person('leader').post<Plan>(path, { nodes, version }), 200);
  };
  const migrate = (who: string, code: string, body: object) =>
    of().person(who).post<Moved>(`/dossiers/${code}/migration`, body);

  describe('a new version of the procedure', () => {
    it('leaves a dossier alone; the leader moves it, and the open step stays the same task', async () => {
      const code = await of().accepted(CODE);
      const path = `/dossiers/${code}/migration-plan`;
      const none = await of().person('leader').post(path, { version: 2 });
      expectProblem(none, 409, 'dossier.version-same');
      const { version } = await of().authors.publish(CODE, SHORTER);
      const [before, tasks] = [await of().read<Moved>(code), await of().openTasks(code)];
      expect(await plan(code)).toMatchObject({
        version,
        open: [{ key: 'a', to: 'a' }],
        refusal: null,
      });
      const body = order(version);
      expectProblem(await migrate('specialist', code, body), 403, 'dossier.not-permitted');
      expectProblem(await migrate('leader', code, { version }), 400, 'request.invalid');
      expectProblem(await migrate('leader', code, order(99)), 422, 'dossier.version-unknown');
      const moved = expectStatus(await migrate('leader', code, body), 200);
      expect(moved.procedureVersionId).not.toBe(before.procedureVersionId);
      expect(moved.dueAt).toBe(before.dueAt);
      expect(await of().openTasks(code)).toEqual(tasks);
      expect(await of().told(code, 'dossier.migrated')).toEqual([
        expect.stringContaining(grounds.reason),
      ]);
      await of().does('specialist', code, 'a', 'submit');
      expect(await of().stands(code)).toBe('returned');
    });

    it('is refused where an open step has no place there, until the leader names one', async () => {
      const code = await of().accepted(CODE);
      const { version } = await of().authors.publish(CODE, STUDIED);
      const tasks = await of().openTasks(code);
      expect(await plan(code)).toMatchObject({
        open: [{ key: 'a', to: null }],
        refusal: 'dossier.migration-no-place',
      });
      const lost = await migrate('leader', code, order(version));
      const { errors } = expectProblem(lost, 422, 'dossier.migration-no-place');
      expect(errors).toMatchObject([{ pointer: '/nodes/a' }]);
      expect(await plan(code, { a: 'study' })).toMatchObject({ refusal: null });
      expectStatus(await migrate('leader', code, order(version, { a: 'study' })), 200);
      expect(await of().stands(code)).toBe('in-process study');
      expect(await of().openTasks(code)).toEqual(tasks);
      await of().does('specialist', code, 'study');
      expect(await of().stands(code)).toBe('returned');
    });

    it('may be one of days to come, or an earlier one again, by the same rules', async () => {
      const code = await of().accepted(CODE);
      const mine = await of().read<Moved>(code);
      const soon = await of().authors.publish(CODE, CHECKED, undefined, '2027-01-04');
      const seen = await plan(code, { study: 'a' }, soon.version);
      expect(seen).toMatchObject({ version: soon.version, refusal: null, newDueAt: mine.dueAt });
      expect(seen.versions.map((v) => [v.version, v.inForce])).toEqual([
        [soon.version, false],
        [3, false],
        [2, false],
        [1, false],
      ]);
      expectStatus(await migrate('leader', code, order(soon.version, { study: 'a' })), 200);
      await of().does('specialist', code, 'a', 'submit');
      expect(await of().stands(code)).toBe('in-process check');
      // There is no place for it in the second version, except another step of the same kind.
      expect(await plan(code, {}, 2)).toMatchObject({ refusal: 'dossier.migration-no-place' });
      const back = await migrate('leader', code, order(2));
      expectProblem(back, 422, 'dossier.migration-no-place');
      expectProblem(await migrate('head', code, order(2, { check: 'b' })), 403, NOT_PERMITTED);
      expectStatus(await migrate('leader', code, order(2, { check: 'b' })), 200);
      await of().does('specialist2', code, 'b', 'pass');
      expect(await of().stands(code)).toBe('returned');
      expect(await of().told(code, 'dossier.migrated')).toHaveLength(2);
    });
  });
}
