import { Database } from '#libs/platform';
import { SweepDossiers, WatchClocks } from '#libs/dossier';
import { bounce } from '../support/bounce.js';
import { file, PDF } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { complete, taskFor, tasksOf } from '../support/walk.js';
import { attachOpinion, Outsider } from './outside.js';

interface Asked {
  readonly id: string;
  readonly party: { readonly kind: string; readonly name: { readonly vi: string } };
  readonly unit?: { readonly code: string };
  readonly state: string;
  readonly onSilence: string;
  readonly dueAt: string;
  readonly usedMinutes: number;
  readonly opinion?: {
    readonly position: string;
    readonly files: readonly { readonly id: string; readonly fileName: string }[];
    readonly signer?: { readonly name: string };
  };
}
interface Event {
  readonly kind: string;
  readonly text: string;
  readonly actor: { readonly name: string; readonly unit: { readonly vi: string } | null };
}
const COMPONENT = '1.009748-01';
const BOUNCE_SECRET = 'the-secret-of-the-bounces';
const REASON = { reason: 'Đã có ý kiến tại cuộc họp' };

describe('questions and answers with their papers', () => {
  let portal: Portal;
  let investor: Person;
  let desk: Person;
  let specialist: Person;
  let specialist2: Person;
  let finance: Person;
  let police: Person;
  let leader: Person;
  let code: string;
  let boxes = 0;

  beforeAll(async () => {
    portal = await startPortal({ environment: { BOUNCE_SECRET } });
    [investor, desk, specialist, specialist2, finance, police, leader] = (await Promise.all(
      [
        'investor',
        'receptionist',
        'specialist',
        'specialist2',
        'consultee.finance',
        'consultee.police',
        'leader',
      ].map((who) => signIn(portal, who)),
    )) as [Person, Person, Person, Person, Person, Person, Person];
  }, 120_000);
  afterAll(() => portal.close());
  beforeEach(async () => {
    portal.clock.set(Date.parse('2026-11-23T09:00:00+07:00'));
    ({ code } = await file(portal, investor, '1.009748'));
    await complete(desk, code);
  });

  const outsider = (): Outsider => new Outsider(portal, `dien-luc-${++boxes}@park.test`);
  const ask = async (who: Outsider, more: object = {}): Promise<Asked> => {
    const body = who.order(more);
    const { items } = expectStatus(
      await specialist.post<{ items: Asked[] }>(`/dossiers/${code}/consultations`, body),
      201,
    );
    if (!items[0]) throw new Error('Nobody was asked');
    return items[0];
  };
  const list = async (person = specialist): Promise<Asked[]> =>
    expectStatus(await person.get<{ items: Asked[] }>(`/dossiers/${code}/consultations`), 200)
      .items;
  const one = async (id: string, person = specialist): Promise<Asked | undefined> =>
    (await list(person)).find((c) => c.id === id);
  const events = async (): Promise<Event[]> =>
    expectStatus(
      await specialist.get<{ items: Event[] }>(`/dossiers/${code}/events?limit=100`),
      200,
    ).items;
  const query = <T>(sql: string, params: unknown[] = []) =>
    portal.app.get(Database, { strict: false }).query<T>(sql, params);

  /** A park's developer, the power company: asked by mail, without an account. */
  describe('an organisation outside', () => {
    it('gets a mail, sees the question and the chosen papers only, and answers once', async () => {
      const who = outsider();
      const asked = await ask(who, { documents: [COMPONENT] });
      expect(asked).toMatchObject({ state: 'open', party: { kind: 'organisation' } });
      const token = await who.token();
      const [mail] = await who.mails();
      expect(mail?.text).toContain('Bà Trần Thị Mai');
      expect(mail?.text).toContain('Nguồn điện tại lô CN-12');

      const answer = await who.ask(token);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
      const question = expectStatus(answer, 200);
      expect(question).toMatchObject({
        organisation: who.name,
        dossierCode: code,
        dueAt: asked.dueAt,
      });
      expect(question.files.map((f) => f.fileName)).toEqual([`${COMPONENT}.pdf`]);
      expect(JSON.stringify(question)).not.toMatch(/applicant|form|@|contact/i);
      const file = question.files[0]?.id ?? '';
      expect((await who.content(token, file)).status).toBe(200);
      const [other] = await query<{ id: string }>(
        `SELECT a.id FROM attachment a JOIN dossier d ON d.id = a.dossier_id
        WHERE d.code = $1 AND a.component <> $2`,
        [code, COMPONENT],
      );
      expectProblem(await who.content(token, other?.id ?? ''), 404, 'document.not-found');

      expectProblem(await who.upload(token, 'a.exe', PDF), 415, 'attachment.type-not-allowed');
      const proof = expectStatus(await who.upload(token, 'Công văn.pdf', PDF), 201);
      expectStatus(await who.answer(token, { signer: undefined }), 400);
      expectProblem(
        await who.answer(token, { conditions: ' ' }),
        400,
        'consultation.conditions-required',
      );
      expectProblem(
        await who.answer(token, { documents: [other?.id] }),
        422,
        'consultation.unknown-document',
      );
      const both = await Promise.all([
        who.answer(token, { documents: [proof.id] }),
        who.answer(token, { documents: [proof.id] }),
      ]);
      expect(both.map((b) => b.status).sort()).toEqual([200, 409]);
      expectProblem(await who.ask(token), 409, 'answer-link.used');

      const after = await one(asked.id);
      expect(after?.opinion).toMatchObject({
        position: 'agree-with-conditions',
        signer: { name: 'Lê Văn Hùng' },
        files: [{ id: proof.id, fileName: 'Công văn.pdf' }],
      });
      expect((await specialist.get(`/documents/${proof.id}/content`)).status).toBe(200);
      expectProblem(
        await investor.get(`/documents/${proof.id}/content`),
        404,
        'document.not-found',
      );
      expect(await one(asked.id, investor)).not.toHaveProperty('opinion');
      expect(JSON.stringify(await one(asked.id, investor))).not.toContain(who.email);

      const told = (await events()).filter((e) => e.actor.unit?.vi === who.name);
      expect(told.map((e) => [e.kind, e.actor.name])).toEqual([
        ['consultation.read', who.name],
        ['consultation.answered', 'Lê Văn Hùng'],
      ]);
      const kept = JSON.stringify([
        await query(`SELECT data FROM dossier_event`),
        await query(`SELECT payload FROM outbox`),
        await query(`SELECT mail_text, mail_html, body FROM notification WHERE kind ~ '^outside'`),
      ]);
      expect(kept).not.toContain(token);
      expect(JSON.stringify(await query(`SELECT data FROM dossier_event`))).not.toContain('@park');
      expect((await who.mails())[0]?.subject).toContain('Đã nhận ý kiến');
    });

    it('gets a new link at the asker’s wish, which voids the one before; a link ends with its grace', async () => {
      const who = outsider();
      const { id, dueAt } = await ask(who);
      const first = await who.token();
      expectStatus(await who.ask(first), 200);
      expectProblem(
        await specialist2.post(`/consultations/${id}/link`, {}),
        403,
        'dossier.not-permitted',
      );
      const moved = outsider();
      expectStatus(await specialist.post(`/consultations/${id}/link`, { email: moved.email }), 200);
      expectProblem(await who.ask(first), 404, 'answer-link.unknown');
      const second = await moved.token();
      expectStatus(await moved.ask(second), 200);
      portal.clock.set(Date.parse(dueAt) + 5 * 86_400_000);
      expectStatus(await moved.ask(second), 200);
      portal.clock.set(Date.parse(dueAt) + 5 * 86_400_000 + 1);
      expectProblem(await moved.ask(second), 404, 'answer-link.unknown');
      const unit = (await list()).find((c) => c.unit);
      const none = await specialist.post(`/consultations/${unit?.id ?? id}/link`, {});
      expect(none.status).not.toBe(500);
    });

    it('is told when the question is taken back; its link opens nothing then', async () => {
      const who = outsider();
      const { id } = await ask(who);
      const token = await who.token();
      expectStatus(await specialist.post(`/consultations/${id}/revocation`, REASON), 200);
      expectProblem(await who.ask(token), 409, 'answer-link.over');
      expectProblem(await who.answer(token), 409, 'answer-link.over');
      expect((await who.mails())[0]?.text).toContain(REASON.reason);
    });

    it('is told of to whoever asked, when its mailbox sends the mail back later', async () => {
      const who = outsider();
      await ask(who);
      await who.mails();
      const [mail] = await query<{ messageId: string }>(
        `SELECT message_id AS "messageId" FROM delivery WHERE address = $1`,
        [who.email],
      );
      const report = bounce(
        { messageId: mail?.messageId ?? '', to: who.email },
        BOUNCE_SECRET,
        await portal.clock.now(),
      );
      const path = '/api/v1/delivery-reports/bounces';
      expectStatus(await portal.http('POST', path, report), 204);
      const { items } = expectStatus(
        await specialist.get<{ items: { kind: string; dossierCode: string }[] }>('/notifications'),
        200,
      );
      expect(items).toContainEqual(
        expect.objectContaining({ kind: 'mail.not-delivered', dossierCode: code }),
      );
    });

    it('is reminded at half time and a working day before, once each, by two workers, with links that work', async () => {
      const who = outsider();
      await ask(who);
      const clocks = portal.app.get(WatchClocks, { strict: false });
      // Five working days from Monday, the Tuesday off: due on Tuesday, 1 December.
      for (const at of [
        '11-25T08:00',
        '11-26T14:00',
        '11-27T09:00',
        '11-30T08:00',
        '11-30T10:00',
      ]) {
        portal.clock.set(Date.parse(`2026-${at}:00+07:00`));
        await Promise.all([clocks.run(), clocks.run()]);
      }
      const kinds = (await events()).map((e) => e.kind);
      expect(kinds.filter((k) => k === 'consultation.reminded')).toHaveLength(1);
      expect(kinds.filter((k) => k === 'consultation.due-soon')).toHaveLength(1);
      const subjects = (await who.mails()).map((m) => m.subject);
      expect(subjects.filter((s) => s.includes('Nhắc cho ý kiến'))).toHaveLength(2);
      expectStatus(await who.answer(await who.token()), 200);
    });

    it('can be waited for by the consultation step, beside the departments', async () => {
      const who = outsider();
      expectProblem(
        await specialist.post(`/dossiers/${code}/consultations`, who.order({ join: true })),
        409,
        'consultation.nothing-to-join',
      );
      await complete(specialist, code);
      await ask(who, { join: true });
      for (const c of (await list()).filter((x) => x.unit)) {
        expectStatus(await specialist.post(`/consultations/${c.id}/revocation`, REASON), 200);
      }
      expect(await tasksOf(specialist, code)).toEqual([]);
      expectStatus(await who.answer(await who.token()), 200);
      expect((await taskFor(specialist, code)).step.key).toBe('appraisal');
    });

    it.each([
      ['deemed-consent', 'lapsed', 'coi như đồng ý'],
      ['proceed-without', 'lapsed', 'vẫn chịu trách nhiệm'],
      ['escalate', 'escalated', 'báo cáo lãnh đạo'],
    ])(
      'is silent: %s is applied, recorded and told with its name',
      async (onSilence, state, words) => {
        const who = outsider();
        const { id, dueAt } = await ask(who, { onSilence });
        const token = await who.token();
        portal.clock.set(Date.parse(dueAt) + 60_000);
        const sweep = portal.app.get(SweepDossiers, { strict: false });
        const now = await portal.clock.now();
        await Promise.all([sweep.lapseSilent(now), sweep.lapseSilent(now)]);
        expect(await one(id)).toMatchObject({ state, onSilence });
        const lapsed = (await events()).filter((e) => e.kind === 'consultation.lapsed');
        expect(lapsed).toHaveLength(1);
        expect(lapsed[0]?.text).toContain(who.name);
        expect(lapsed[0]?.text).toContain(words);
        expect((await who.mails())[0]?.subject).toContain('Đã hết hạn cho ý kiến');
        if (onSilence !== 'escalate') {
          expectProblem(await who.answer(token), 409, 'answer-link.over');
          return;
        }
        // Within its grace the link still answers, and the leader need not decide any more.
        const { outcomes, step } = await taskFor(leader, code);
        expect(outcomes.map((o) => o.key)).toEqual(['proceed']);
        expect(step).toMatchObject({
          name: { vi: `${who.name} chưa trả lời: quyết định đi tiếp` },
        });
        expectStatus(await who.answer(token), 200);
        expect((await tasksOf(leader, code)).filter((t) => t.flags.includes('escalation'))).toEqual(
          [],
        );
      },
    );

    it('leaves no trace for wrong links, which are counted', async () => {
      const who = outsider();
      const tries: number[] = [];
      for (let i = 0; i < 22; i++) tries.push((await who.ask(`wrong-${i}`)).status);
      expect(tries.slice(0, 3)).toEqual([404, 404, 404]);
      expect(tries.at(-1)).toBe(429);
    });
  });

  describe('an opinion', () => {
    it('keeps its files apart from the applicant’s, and shows them to the askers only', async () => {
      await complete(specialist, code);
      const { consultationId = '' } = await taskFor(finance, code);
      const foreign = await attachOpinion(police, consultationId, 'a.pdf', PDF);
      expectProblem(foreign, 403, 'dossier.not-permitted');
      const kept = expectStatus(await attachOpinion(finance, consultationId, 'a.pdf', PDF), 201);
      const draft = expectStatus(await attachOpinion(finance, consultationId, 'b.pdf', PDF), 201);
      const content = (who: Person, id: string) => who.get(`/documents/${id}/content`);
      expect((await content(finance, kept.id)).status).toBe(200);
      expect((await content(specialist, kept.id)).status).toBe(404);
      expectProblem(
        await finance.post(`/consultations/${consultationId}/opinion`, {
          position: 'agree',
          text: 'Thống nhất.',
          documents: ['00000000-0000-7000-8000-000000000000'],
        }),
        422,
        'consultation.unknown-document',
      );
      expectStatus(
        await finance.post(`/consultations/${consultationId}/opinion`, {
          position: 'agree',
          text: 'Thống nhất.',
          documents: [kept.id],
        }),
        200,
      );
      expectStatus(await finance.get(`/dossiers/${code}`), 200);
      expect(await tasksOf(finance, code)).toEqual([]);
      const statuses = async (id: string) =>
        Promise.all(
          [specialist, finance, police, investor].map(
            async (who) => (await content(who, id)).status,
          ),
        );
      expect(await statuses(kept.id)).toEqual([200, 200, 404, 404]);
      expect(await statuses(draft.id)).toEqual([404, 404, 404, 404]);
      const dossier = await investor.get<object>(`/dossiers/${code}`);
      expect(JSON.stringify(expectStatus(dossier, 200))).not.toContain(kept.id);
      expectProblem(
        await attachOpinion(finance, consultationId, 'c.pdf', PDF),
        409,
        'consultation.closed',
      );
    });

    it('rests on just the papers that the asker chose: components, single files, papers of the authority', async () => {
      const dossier = expectStatus(
        await specialist.get<{
          components: { code: string; attachments: { id: string }[] }[];
        }>(`/dossiers/${code}`),
        200,
      );
      const papers = expectStatus(
        await specialist.get<{ items: { id: string }[] }>(`/dossiers/${code}/documents`),
        200,
      ).items;
      const files = dossier.components.flatMap((c) =>
        c.attachments.map((a) => ({ ...a, of: c.code })),
      );
      const chosen = [files[0]?.of ?? '', files[1]?.id ?? '', papers[0]?.id ?? ''];
      const order = (documents: string[]) =>
        specialist.post(`/dossiers/${code}/consultations`, {
          units: ['city.police'],
          question: 'Ý kiến về an ninh?',
          documents,
        });
      expectProblem(await order(['none-such']), 422, 'consultation.unknown-document');
      expectStatus(await order(chosen), 201);
      const status = async (id = ''): Promise<number> =>
        (await police.get(`/documents/${id}/content`)).status;
      expect(await status(files[0]?.id)).toBe(200);
      expect(await status(files[1]?.id)).toBe(200);
      expect(await status(files[2]?.id)).toBe(404);
      expect(await status(papers[0]?.id)).toBe(200);
      const seen = expectStatus(
        await police.get<{ components: { attachments: { id: string }[] }[] }>(`/dossiers/${code}`),
        200,
      );
      expect(seen.components.flatMap((c) => c.attachments.map((a) => a.id)).sort()).toEqual(
        [files[0]?.id, files[1]?.id].sort(),
      );
    });
  });
});
