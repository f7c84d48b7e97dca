import { LinkedDossiers } from '#libs/dossier';
import { demandedComponents } from '#libs/procedure/domain';
import { attach, contentOf } from '../support/filing.js';
import { expectProblem, expectStatus, signIn } from '../support/officials.js';
import { AUTHORED, LINKED } from './authored-models.js';
import type { House } from './authored.js';

interface Seen {
  readonly code: string | null;
  readonly status: string;
  readonly dueAt: string;
  readonly form: { readonly applicant?: { readonly name: string } };
  readonly links: readonly { readonly id: string; readonly waits: boolean }[];
}

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
}
