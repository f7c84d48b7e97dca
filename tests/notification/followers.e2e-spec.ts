import { randomUUID } from 'node:crypto';
import { Database, Outbox, UnitOfWork } from '#libs/platform';
import { file } from '../support/filing.js';
import { expectProblem, expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { complete } from '../support/walk.js';

interface Note {
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly dossierCode?: string;
}

const GROUNDS = { reason: 'Chờ họp hội đồng', legalBasis: 'Điều 17 Nghị định 61/2018' };
const following = (code: string): string => `/dossiers/${code}/following`;

describe('those who follow a dossier', () => {
  let portal: Portal;
  const people = new Map<string, Person>();

  beforeAll(async () => {
    portal = await startPortal();
    for (const who of [
      'investor',
      'receptionist',
      'head',
      'leader',
      'manager',
      'consultee.police',
      'admin',
    ]) {
      people.set(who, await signIn(portal, who));
    }
  }, 120_000);
  afterAll(() => portal.close());

  const person = (who: string): Person => {
    const found = people.get(who);
    if (!found) throw new Error(`Nobody is called ${who}`);
    return found;
  };
  const query = <Row>(sql: string, params: unknown[] = []): Promise<Row[]> =>
    portal.app.get(Database).query<Row>(sql, params);
  const follow = async (who: string, code: string): Promise<void> =>
    void expectStatus(await person(who).put(following(code), {}), 204);
  const notesOf = async (who: string, code: string): Promise<Note[]> => {
    expect((await portal.drain()).failed).toBe(0);
    const list = await person(who).get<{ items: Note[] }>('/notifications?limit=100');
    return expectStatus(list, 200).items.filter((note) => note.dossierCode === code);
  };
  const kindsOf = async (who: string, code: string): Promise<string[]> =>
    (await notesOf(who, code)).map(({ kind }) => kind);
  const mailsTo = async (who: string, code: string): Promise<number> => {
    const path = `/dev/mail?limit=100&to=${who}@demo.test`;
    const { body } = await portal.http<{ items: { subject: string }[] }>('GET', path);
    return body.items.filter(({ subject }) => subject.includes(code)).length;
  };
  const accepted = async (): Promise<string> => {
    const { code } = await file(portal, person('investor'), '1.009664');
    await complete(person('receptionist'), code, 'accept');
    await portal.drain();
    return code;
  };
  /** Something that happens to a dossier, as the outbox says it of those that are there. */
  async function happen(kind: string, code: string): Promise<void> {
    const [told] = await query<{ payload: object; unitId: string }>(
      `SELECT o.payload, (SELECT p.unit_id FROM post p WHERE p.role = 'head' AND p.account_id = $2) AS "unitId"
         FROM outbox o WHERE o.topic = 'dossier-event' AND o.payload->>'dossierCode' = $1 LIMIT 1`,
      [code, person('head').id],
    );
    const data = { steps: [{ unitId: told?.unitId, role: 'specialist' }] };
    const payload = { ...told?.payload, eventId: randomUUID(), kind, data };
    await portal.app
      .get(UnitOfWork)
      .run((tx) => portal.app.get(Outbox).add(tx, [{ topic: 'dossier-event', payload }]));
    await portal.drain();
  }

  it('are told of its turns in the portal, once, until they follow it no longer', async () => {
    const { code } = await file(portal, person('investor'), '1.009664');
    await portal.drain();
    await follow('manager', code);
    await follow('manager', code);
    await follow('receptionist', code);
    const seen = async (who: string) =>
      expectStatus(await person(who).get(`/dossiers/${code}`), 200)['following'];
    expect([await seen('manager'), await seen('leader')]).toEqual([true, false]);
    expect(await seen('investor')).toBeUndefined();

    await complete(person('receptionist'), code, 'accept');
    const [note, ...more] = await notesOf('manager', code);
    expect(more).toEqual([]);
    expect(note).toMatchObject({
      kind: 'dossier.accepted',
      title: `Hồ sơ ${code} đã được tiếp nhận`,
    });
    expect(note?.body).toContain('mà bạn theo dõi đã được tiếp nhận. Hạn: ');
    expect(await mailsTo('manager', code)).toBe(0);
    expect(await notesOf('leader', code)).toEqual([]);
    // Whoever did it needs not be told.
    expect(await kindsOf('receptionist', code)).not.toContain('dossier.accepted');

    for (let again = 0; again < 2; again++) {
      expectStatus(await person('manager').delete(following(code)), 204);
    }
    expect(await seen('manager')).toBe(false);
    expectStatus(await person('head').post(`/dossiers/${code}/stop`, GROUNDS), 200);
    expect(await kindsOf('manager', code)).toEqual(['dossier.accepted']);
    expect(await kindsOf('receptionist', code)).toContain('dossier.stopped');
    expect(await kindsOf('investor', code)).toContain('dossier.stopped');
  }, 60_000);

  it('get one message where they are told anyway, in the words for those concerned', async () => {
    const code = await accepted();
    await follow('head', code);
    await follow('manager', code);
    await happen('dossier.overdue', code);
    const late = (await notesOf('head', code)).filter(({ kind }) => kind === 'dossier.overdue');
    expect(late).toHaveLength(1);
    expect(late[0]?.body).not.toContain('theo dõi');
    const followed = await notesOf('manager', code);
    expect(followed.map(({ title }) => title)).toEqual([`Hồ sơ ${code} đã quá hạn`]);
  }, 60_000);

  it('hear nothing once they may not see it: a post that ended, an account that is blocked', async () => {
    const code = await accepted();
    await follow('manager', code);
    await follow('leader', code);
    const { id } = person('manager');
    const ended = new Date(await portal.clock.now());
    await query(`UPDATE post SET to_at = $2 WHERE account_id = $1`, [id, ended]);
    await query(`UPDATE account SET blocked_at = $2 WHERE id = $1`, [person('leader').id, ended]);
    await happen('dossier.extended', code);
    await query(`UPDATE post SET to_at = NULL WHERE account_id = $1`, [id]);
    await query(`UPDATE account SET blocked_at = NULL WHERE id = $1`, [person('leader').id]);
    expect([await notesOf('manager', code), await notesOf('leader', code)]).toEqual([[], []]);
    // The right is asked each time: whoever sees it again hears of it again.
    await happen('dossier.resumed', code);
    expect(await kindsOf('manager', code)).toEqual(['dossier.resumed']);
    expect(await kindsOf('leader', code)).toEqual(['dossier.resumed']);
  }, 60_000);

  it('are never strangers to it, whatever the rule says', async () => {
    const code = await accepted();
    const police = person('consultee.police');
    expectProblem(await police.put(following(code), {}), 404, 'dossier.not-found');
    expectProblem(await police.delete(following(code)), 404, 'dossier.not-found');
    expect((await person('investor').put(following(code), {})).status).toBe(403);
    const marks = `SELECT account_id FROM dossier_follower f JOIN dossier d ON d.id = f.dossier_id
      WHERE d.code = $1`;
    expect(await query(marks, [code])).toEqual([]);

    // Even with a mark from elsewhere, and a procedure that writes mails to all who follow.
    await query(`INSERT INTO dossier_follower SELECT id, $2, now() FROM dossier WHERE code = $1`, [
      code,
      police.id,
    ]);
    await follow('manager', code);
    for (const kind of ['dossier.stopped', 'task.opened']) {
      const rule = `/admin/notification-rules/1.009664/${kind}`;
      const loud = { mail: true, urgent: true, followers: 'mail' };
      expectStatus(await person('admin').put(rule, loud), 204);
      await happen(kind, code);
    }
    expect((await kindsOf('manager', code)).sort()).toEqual(['dossier.stopped', 'task.opened']);
    expect(await mailsTo('manager', code)).toBe(2);
    expect(await notesOf('consultee.police', code)).toEqual([]);
    expect(await mailsTo('consultee.police', code)).toBe(0);
  }, 60_000);

  it('choose for themselves about mails, and a procedure may leave them out', async () => {
    const code = await accepted();
    await follow('manager', code);
    const rule = (kind: string) => `/admin/notification-rules/1.009664/${kind}`;
    const admin = person('admin');
    const mail = { mail: true, urgent: false, followers: 'mail' };
    expectStatus(await admin.put(rule('dossier.paused'), mail), 204);
    const none = { mail: true, urgent: false, followers: 'none' };
    expectStatus(await admin.put(rule('dossier.returned'), none), 204);
    const wishes = {
      channels: { 'e-mail': true, sms: true, zalo: true },
      muted: [{ kind: 'dossier.paused', channel: 'e-mail' }],
      quietHours: null,
      digestHours: [],
    };
    expectStatus(await person('manager').put('/me/notification-preferences', wishes), 200);
    await happen('dossier.paused', code);
    await happen('dossier.returned', code);
    expect(await kindsOf('manager', code)).toEqual(['dossier.paused']);
    expect(await mailsTo('manager', code)).toBe(0);
  }, 60_000);

  it('see their list page by page, of what they still see', async () => {
    type Page = { items: { code: string; followedAt: string }[]; nextCursor: string | null };
    const [leader, manager] = [person('leader'), person('manager')];
    const page = async (who: Person, query = '') =>
      expectStatus(await who.get<Page>(`/following?limit=2${query}`), 200);
    await query(`DELETE FROM dossier_follower`);
    const codes: string[] = [];
    for (let n = 0; n < 3; n++) {
      const { code } = await file(portal, person('investor'), '1.009664');
      codes.unshift(code);
      await follow('leader', code);
      portal.clock.advance(60_000);
    }
    const first = await page(leader);
    expect(first.items.map(({ code }) => code)).toEqual(codes.slice(0, 2));
    const rest = await page(leader, `&cursor=${first.nextCursor ?? ''}`);
    expect(rest).toMatchObject({ items: [{ code: codes[2] }], nextCursor: null });
    expect((await page(manager)).items).toEqual([]);
    expectProblem(await leader.get('/following?cursor=x'), 400, 'request.cursor');
    expect((await person('investor').get('/following')).status).toBe(403);
    // A mark on what one does not see any more is not listed.
    const ended = new Date(await portal.clock.now());
    await query(`UPDATE post SET to_at = $2 WHERE account_id = $1`, [leader.id, ended]);
    expect((await page(leader)).items).toEqual([]);
    await query(`UPDATE post SET to_at = NULL WHERE account_id = $1`, [leader.id]);
    expect((await page(leader)).items).toHaveLength(2);
  }, 60_000);

  it('are forgotten with the people of the dossier', async () => {
    const code = await accepted();
    await follow('manager', code);
    const [row] = await query<{ id: string }>(`SELECT id FROM dossier WHERE code = $1`, [code]);
    await query(
      `INSERT INTO retention_act (dossier_id, rule_code, ended_on, state, proposed_at)
       SELECT $1, code, '2026-11-20', 'proposed', now() FROM retention_rule LIMIT 1`,
      [row?.id],
    );
    const decision = { decision: 'anonymise', reason: 'Hết thời hạn lưu trữ' };
    const at = `/admin/retention-acts/${row?.id}/decision`;
    const marks = `SELECT account_id FROM dossier_follower WHERE dossier_id = $1`;
    expect(await query(marks, [row?.id])).toHaveLength(1);
    expectStatus(await person('admin').post(at, decision), 204);
    expect(await query(marks, [row?.id])).toEqual([]);
  }, 60_000);
});
