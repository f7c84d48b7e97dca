import { ruleFor } from '#libs/notification/domain';
import { Database } from '#libs/platform';
import { file } from '../support/filing.js';
import { expectStatus, signIn, type Person } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { complete, signInOfficers, taskFor, walk } from '../support/walk.js';

interface Mail {
  readonly to: string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const GROUNDS = {
  reason: 'Bản vẽ tổng mặt bằng chưa có chữ ký',
  legalBasis: 'Điều 17 Nghị định 61/2018',
};

/** The whole way of a dossier, read in the letters that people got. */
describe('the mails of a dossier', () => {
  let portal: Portal;
  let investor: Person;
  let officers: Person[];
  let desk: Person;
  let head: Person;

  beforeAll(async () => {
    portal = await startPortal();
    investor = await signIn(portal, 'investor');
    officers = await signInOfficers(portal);
    desk = await signIn(portal, 'receptionist');
    head = await signIn(portal, 'head');
  }, 120_000);
  afterAll(() => portal.close());

  const mailsTo = async (to: string, code: string): Promise<Mail[]> => {
    expect((await portal.drain()).failed).toBe(0);
    const path = `/dev/mail?limit=100&to=${to}`;
    const { items } = expectStatus(await portal.http<{ items: Mail[] }>('GET', path), 200);
    return items.filter((m) => m.subject.includes(code)).reverse();
  };
  const titles = async (code: string): Promise<string[]> =>
    (await mailsTo('investor@demo.test', code)).map((m) => m.subject.replace(`[${code}] `, ''));
  const post = async (person: Person, path: string, body: object = {}): Promise<void> => {
    expectStatus(await person.post(path, body), 200);
    await portal.drain();
    portal.clock.advance(60_000);
  };

  it('tells the investor of each turn, and each officer of the work that arrives', async () => {
    const { code } = await file(portal, investor, '1.009748');
    await walk(portal, officers, code);
    // The queue promises no order; in the portal time gives it.
    expect((await titles(code)).sort()).toEqual([
      'Chúng tôi đã nhận được hồ sơ của bạn',
      'Hồ sơ đã có kết quả: được chấp thuận',
      'Hồ sơ đã được tiếp nhận',
      'Kết quả của bạn đã sẵn sàng',
    ]);
    const letters = await mailsTo('investor@demo.test', code);
    const accepted = letters.find((m) => m.subject.endsWith('đã được tiếp nhận'));
    expect(accepted?.text).toMatch(/Hạn trả kết quả: 17:00 thứ \S+, \d\d\/12\/2026\./);
    expect(accepted?.text).toContain(`/my/dossiers/${code}`);
    for (const who of [
      'finance',
      'environment',
      'construction',
      'science',
      'industry',
      'police',
      'military',
    ]) {
      const asked = await mailsTo(`consultee.${who}@demo.test`, code);
      expect(asked.map((m) => m.subject)).toEqual([`Xin ý kiến: hồ sơ ${code}`]);
      expect(asked[0]?.text).toContain('Hạn trả lời:');
      expect(asked[0]?.text).toContain('Câu hỏi:');
    }
    for (const who of ['receptionist', 'specialist', 'head', 'leader', 'clerk']) {
      expect((await mailsTo(`${who}@demo.test`, code)).length).toBeGreaterThan(0);
    }
    const answers = await portal.http<{ items: { kind: string; dossierCode: string }[] }>(
      'GET',
      '/api/v1/notifications?limit=100',
      { headers: await sessionOf('specialist') },
    );
    const heard = answers.body.items.filter((n) => n.dossierCode === code);
    expect(heard.filter((n) => n.kind === 'consultation.answered')).toHaveLength(7);
    for (const mail of await mailsTo('specialist@demo.test', code)) {
      expect(mail.text).not.toMatch(/\{\{|undefined|null|\[object/);
    }
  }, 120_000);

  async function sessionOf(who: string): Promise<Record<string, string>> {
    const login = await portal.http<{ token: string }>('POST', '/api/v1/auth/login', {
      body: { email: `${who}@demo.test`, password: 'motcua-demo' },
    });
    return { authorization: `Bearer ${login.body.token}` };
  }

  it('is told of every event of the log, each by a decided rule', async () => {
    const untold = await portal.app.get(Database).query(
      `SELECT e.kind FROM dossier_event e
        WHERE NOT EXISTS (SELECT 1 FROM outbox o
                WHERE o.topic = 'dossier-event' AND o.payload->>'eventId' = e.id::text)`,
    );
    expect(untold).toEqual([]);
    const kinds = await portal.app
      .get(Database)
      .query<{ kind: string }>(`SELECT DISTINCT kind FROM dossier_event`);
    expect(kinds.length).toBeGreaterThan(8);
    for (const { kind } of kinds) expect(() => ruleFor(kind)).not.toThrow();
  });

  it('sends a copy to the contact named in the form', async () => {
    const { code } = await file(portal, investor, '1.009664');
    const contact = (await mailsTo('investor@demo.test', code)).length;
    const { items } = expectStatus(
      await portal.http<{ items: Mail[] }>('GET', '/dev/mail?limit=100'),
      200,
    );
    const copies = items.filter(
      (m) => m.subject.includes('đã nhận được') && m.subject.includes(code),
    );
    expect(contact).toBe(1);
    expect(new Set(copies.map((m) => m.html)).size).toBe(1);
    expect(copies.length).toBeGreaterThanOrEqual(1);
  }, 60_000);

  it('tells of a refusal with its reason', async () => {
    const { code } = await file(portal, investor, '1.009664');
    await post(desk, `/dossiers/${code}/refusal`, GROUNDS);
    const letters = await mailsTo('investor@demo.test', code);
    const mail = letters.find((m) => m.subject === `[${code}] Hồ sơ chưa được tiếp nhận`);
    expect(mail?.text).toContain(`Lý do: ${GROUNDS.reason}.`);
    expect(mail?.text).toContain(`Căn cứ: ${GROUNDS.legalBasis}.`);
  }, 60_000);

  it('tells of a supplement request, the new date, the extension and the stop', async () => {
    const { code } = await file(portal, investor, '1.009664');
    await post(desk, `/dossiers/${code}/supplement-request`, {
      ...GROUNDS,
      items: [{ text: 'Bản vẽ tổng mặt bằng đã ký' }],
    });
    const letters = await mailsTo('investor@demo.test', code);
    const asked = letters.find((m) => m.subject === `[${code}] Hồ sơ cần được bổ sung`);
    expect(asked?.text).toContain('Bản vẽ tổng mặt bằng đã ký');
    await post(investor, `/dossiers/${code}/supplement`);
    await complete(desk, code, 'accept');
    await post(head, `/dossiers/${code}/extension`, {
      ...GROUNDS,
      amount: 5,
      unit: 'working-day',
    });
    await post(head, `/dossiers/${code}/pause`, { ...GROUNDS, type: 'inspection' });
    portal.clock.advance(3_600_000);
    await post(head, `/dossiers/${code}/resume`, GROUNDS);
    await post(head, `/dossiers/${code}/stop`, GROUNDS);
    const told = await titles(code);
    for (const title of [
      'Xin lỗi bạn: hồ sơ cần thêm thời gian',
      'Hồ sơ có hạn trả kết quả mới',
      'Hồ sơ được giải quyết tiếp',
      'Việc giải quyết hồ sơ đã dừng',
    ]) {
      expect(told).toContain(title);
    }
  }, 60_000);

  it('confirms a withdrawal', async () => {
    const { code } = await file(portal, investor, '1.009664');
    await taskFor(desk, code);
    await post(investor, `/dossiers/${code}/withdrawal`, { reason: 'Thay đổi kế hoạch' });
    expect(await titles(code)).toContain('Hồ sơ đã được rút');
  }, 60_000);
});
