import { HeldHandOvers, LinkedDossiers } from '#libs/dossier';
import { Database } from '#libs/platform';
import { ProcedureCatalogue } from '#libs/procedure';
import { demandedComponents } from '#libs/procedure/domain';
import { attach, contentOf } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { tasksOf } from '../support/walk.js';
import { AUTHORED, BARE, LINKED } from './authored-models.js';
import type { House } from './authored.js';

interface Seen {
  readonly code: string | null;
  readonly status: string;
  readonly dueAt: string;
  readonly form: { readonly applicant?: { readonly name: string } };
  readonly links: readonly { readonly id: string; readonly waits: boolean }[];
}

interface Heard {
  readonly kind: string;
  readonly dossierCode?: string;
  readonly body: string;
}
interface Row {
  readonly key: string;
  readonly received: number;
}
const ORIGIN_ENDED = 'dossier.origin-ended';
const NOT_IN_STATE = 'dossier.not-in-state';

/** A hand-over: the linked dossier, the clock, how the origin goes on, and that all of it is counted once. */
export function linkedCases(of: () => House): void {
  const read = async (dossier: string): Promise<Seen> =>
    expectStatus(await of().investor.get<Seen>(`/dossiers/${dossier}`), 200);
  const goOn = () => of().portal.app.get(LinkedDossiers, { strict: false }).goOn();

  /** Handed over: the code of the origin, and the id of the linked draft. */
  const handedOver = async (procedure: string): Promise<[string, string]> => {
    const code = await of().accepted(procedure);
    const [link] = (await read(code)).links;
    return [code, link?.id ?? 'none'];
  };
  /** The linked draft, completed and filed by the applicant. */
  const filed = async (id: string): Promise<string> => {
    const { investor, portal } = of();
    const answer = await of().answer(LINKED);
    expectStatus(await investor.patch(`/dossiers/${id}/form`, answer), 200);
    for (const c of demandedComponents(await contentOf(portal, LINKED), answer)) {
      await attach(investor, id, c.code);
    }
    const sent = await investor.post<{ code: string }>(`/dossiers/${id}/submission`);
    return expectStatus(sent, 200).code;
  };

  describe('a hand-over to another procedure', () => {
    const [CODE] = AUTHORED.handOver;

    it('opens a linked draft with what is known, under the same clock, and waits for its end', async () => {
      const { portal } = of();
      const [code, id] = await handedOver(CODE);
      expect(await of().stands(code)).toBe('in-process');
      const origin = await read(code);
      expect(origin.links).toMatchObject([{ relation: 'linked', status: 'draft', waits: true }]);
      const draft = await read(id);
      expect(draft.form.applicant?.name).toBe(origin.form.applicant?.name);
      expect(draft.links).toMatchObject([{ relation: 'origin', code, waits: true }]);
      portal.clock.advance(24 * 3_600_000);
      const linked = await filed(id);
      await of().does('receptionist', linked, 'r', 'accept');
      expect(await read(linked)).toMatchObject({ dueAt: origin.dueAt });
      // Who watches what is due finds why it is so.
      const manager = await signIn(portal, 'manager');
      const { items } = expectStatus(
        await manager.get<{ items: { code: string; originCode?: string }[] }>(
          '/monitoring/at-risk?within=400&limit=100',
        ),
        200,
      );
      expect(items.map((line) => [line.code, line.originCode])).toEqual(
        expect.arrayContaining([
          [linked, code],
          [code, undefined],
        ]),
      );
      await goOn();
      expect(await of().stands(code)).toBe('in-process');
      await of().does('specialist', linked, 'x', 'yes');
      await Promise.all([goOn(), goOn()]);
      expect(await of().stands(code)).toBe('in-process good');
      expect(await of().told(code, 'dossier.linked-ended')).toHaveLength(1);
      expect(await read(code)).toMatchObject({
        dueAt: origin.dueAt,
        links: [{ waits: false, outcome: 'approved' }],
      });
      await of().does('specialist', code, 'good');
      expect(await of().stands(code)).toBe('returned');
    });

    it.each(['withdrawn', 'refused', 'stopped'])(
      'goes on where the linked one is %s',
      async (how) => {
        const [code, id] = await handedOver(CODE);
        const linked = how === 'withdrawn' ? id : await filed(id);
        const grounds = { reason: 'Không đủ điều kiện', legalBasis: 'Điều 9' };
        if (how === 'withdrawn') {
          expectStatus(await of().investor.post(`/dossiers/${id}/withdrawal`, {}), 200);
        } else if (how === 'refused') {
          const desk = of().person('receptionist');
          expectStatus(await desk.post(`/dossiers/${linked}/refusal`, grounds), 200);
        } else {
          await of().does('receptionist', linked, 'r', 'accept');
          expectStatus(await of().person('leader').post(`/dossiers/${linked}/stop`, grounds), 200);
        }
        await goOn();
        expect(await of().stands(code)).toBe('in-process bad');
      },
    );

    it('does not wait where it need not, and files at once what lacks nothing', async () => {
      const [code, id] = await handedOver(AUTHORED.handOn[0]);
      expect(await of().stands(code)).toBe('returned');
      const linked = await read(id);
      expect(linked).toMatchObject({ status: 'submitted', links: [{ waits: false, code }] });
      expect(await of().told(id, 'dossier.created')).toEqual([expect.stringContaining(code)]);
      await of().does('receptionist', linked.code ?? '', 'r', 'accept');
      expect((await read(id)).dueAt).toBe((await read(code)).dueAt);
      await of().does('specialist', linked.code ?? '', 'x');
      await goOn();
      expect(await of().told(code, 'dossier.linked-ended')).toEqual([]);
    });

    it('lets nobody withdraw a draft for which no dossier waits', async () => {
      const plain = await of().investor.post<{ id: string }>('/dossiers', {
        procedureCode: LINKED,
      });
      const own = await of().investor.post(`/dossiers/${plain.body.id}/withdrawal`, {});
      expectProblem(own, 409, 'dossier.not-in-state');
    });

    it('is counted once, in the procedure that was filed', async () => {
      const manager = await signIn(of().portal, 'manager');
      const board = expectStatus(
        await manager.get<{ items: { key: string; received: number }[] }>(
          '/monitoring/summary?from=2026-11-01&to=2027-03-01&groupBy=procedure',
        ),
        200,
      );
      const received = (key: string) => board.items.find((r) => r.key === key)?.received;
      expect([received(CODE), received(LINKED)]).toEqual([4, undefined]);
    });
  });

  describe('the end of an origin', () => {
    // What was told before is nobody's business here, and would all be sent first.
    beforeAll(() =>
      of()
        .portal.app.get(Database, { strict: false })
        .query(`UPDATE outbox SET done_at = now() WHERE done_at IS NULL`),
    );
    const grounds = { reason: 'Dự án không còn triển khai', legalBasis: 'Điều 9' };
    /** An origin that waits, and its linked dossier in the hands of a specialist. */
    const atWork = async (): Promise<[string, string]> => {
      const [code, id] = await handedOver(AUTHORED.handOver[0]);
      const linked = await filed(id);
      await of().does('receptionist', linked, 'r', 'accept');
      const task = (await tasksOf(of().person('specialist'), linked))[0]?.id ?? '';
      expectStatus(await of().person('specialist').post(`/tasks/${task}/claim`), 200);
      return [code, linked];
    };
    const heard = async (who: Person, code: string): Promise<string[]> => {
      await of().portal.drain();
      const path = '/notifications?limit=100';
      const { items } = expectStatus(await who.get<{ items: Heard[] }>(path), 200);
      const about = items.filter((n) => n.dossierCode === code && n.kind === ORIGIN_ENDED);
      return about.map((n) => n.body);
    };

    it.each([
      ['stopped', 'leader', 'stop'],
      ['withdrawn', 'investor', 'withdrawal'],
    ] as const)(
      '%s: ends the linked dossier at once, and its people hear why',
      async (_, who, act) => {
        const [code, linked] = await atWork();
        const by = who === 'investor' ? of().investor : of().person(who);
        const body = act === 'stop' ? grounds : { reason: grounds.reason };
        expectStatus(await by.post(`/dossiers/${code}/${act}`, body), 200);
        expect(await of().stands(linked)).toBe('stopped');
        expect(await tasksOf(of().person('specialist'), linked)).toEqual([]);
        expect(await of().told(linked, ORIGIN_ENDED)).toEqual([expect.stringContaining(code)]);
        expect(await of().told(linked, 'document.issued')).toHaveLength(2);
        for (const person of [of().investor, of().person('specialist')]) {
          expect(await heard(person, linked)).toEqual([expect.stringContaining(code)]);
        }
        const late = await of().person('leader').post(`/dossiers/${linked}/stop`, grounds);
        expectProblem(late, 409, 'dossier.not-in-state');
        await goOn();
        expect(await of().told(code, 'dossier.linked-ended')).toEqual([]);
      },
    );

    it('ends a draft that nobody has filed, so that nothing waits for papers', async () => {
      const [code, id] = await handedOver(AUTHORED.handOver[0]);
      expectStatus(await of().person('leader').post(`/dossiers/${code}/stop`, grounds), 200);
      expect(await read(id)).toMatchObject({ status: 'stopped' });
      expectProblem(await of().investor.patch(`/dossiers/${id}/form`, {}), 409, NOT_IN_STATE);
    });

    it('a branch that is taken back ends what it handed over', async () => {
      const [code, id] = await handedOver(AUTHORED.takenBack[0]);
      await of().does('specialist', code, 'b', 'object');
      expect(await of().stands(code)).toBe('returned');
      expect(await read(id)).toMatchObject({ status: 'stopped', links: [{ waits: false }] });
      expect(await of().told(id, ORIGIN_ENDED)).toEqual([expect.stringContaining('không còn cần')]);
    });

    it('at the same moment as the end of the linked one: both have ended, nobody hangs', async () => {
      const [code, linked] = await atWork();
      const leader = of().person('leader');
      const [task] = await tasksOf(of().person('specialist'), linked);
      const answers = await Promise.all([
        leader.post(`/dossiers/${code}/stop`, grounds),
        of()
          .person('specialist')
          .post(`/tasks/${task?.id ?? ''}/completion`, { outcome: 'yes' }),
      ]);
      expect(answers[0].status).toBe(200);
      expect([200, 409]).toContain(answers[1].status);
      const how = answers[1].status === 200 ? 'returned' : 'stopped';
      expect([await of().stands(code), await of().stands(linked)]).toEqual(['stopped', how]);
    });

    it('counts neither the linked dossier nor its end', async () => {
      const manager = await signIn(of().portal, 'manager');
      const path = '/monitoring/summary?from=2026-11-01&to=2027-03-01&groupBy=procedure';
      const { items } = expectStatus(await manager.get<{ items: Row[] }>(path), 200);
      expect(items.find((r) => r.key === LINKED)).toBeUndefined();
      // Four that were handed over before, and of the four ended here each once.
      expect(items.find((r) => r.key === AUTHORED.handOver[0])).toMatchObject({
        received: 8,
        ended: 4,
      });
    });
  });

  describe('a hand-over to a procedure that is closed', () => {
    const [CODE] = AUTHORED.handOn;
    /** Nobody abolishes a procedure in the portal: the seeds do. */
    const ends = async (on: string | null): Promise<void> => {
      const { app } = of().portal;
      await app.get(Database, { strict: false }).query(
        `UPDATE procedure_version v SET effective_to = $2 FROM procedure p
          WHERE p.id = v.procedure_id AND p.code = $1 AND v.status = 'published'
            AND v.version = (SELECT max(version) FROM procedure_version WHERE procedure_id = p.id)`,
        [BARE, on],
      );
      await app.get(ProcedureCatalogue, { strict: false }).warm();
    };
    const sweep = async (): Promise<void> => {
      const { app, clock } = of().portal;
      await app.get(HeldHandOvers, { strict: false }).goOn(await clock.now());
    };

    it('is work of the leader until it is open again, and nothing is tried in between', async () => {
      await ends('2026-11-23');
      const code = await of().accepted(CODE);
      expect(await of().stands(code)).toBe('in-process h');
      const before = await of().read<{ version: number }>(code);
      for (let i = 0; i < 3; i++) await sweep();
      expect(await of().read(code)).toEqual(before);
      // Officers see on the map which way is shut; the applicant need not.
      const shut = async (who: Person) =>
        expectStatus(await who.get<{ closedHandOvers: object[] }>(`/dossiers/${code}`), 200)
          .closedHandOvers;
      expect(await shut(of().person('leader'))).toMatchObject([{ key: 'h' }]);
      expect(await shut(of().investor)).toEqual([]);
      const [task] = await tasksOf(of().person('leader'), code);
      expect(task).toMatchObject({
        outcomes: [{ key: 'retry' }],
        flags: expect.arrayContaining(['held']),
      });
      const closed = 'process.linked-procedure-closed';
      expectProblem(await of().try('leader', code, 'h', 'retry'), 409, closed);
      await ends(null);
      expect(await shut(of().person('leader'))).toEqual([]);
      await sweep();
      expect(await of().stands(code)).toBe('returned');
      expect((await read(code)).links).toMatchObject([{ relation: 'linked', status: 'submitted' }]);
      expect(await tasksOf(of().person('leader'), code)).toEqual([]);
    });
  });
}
