import { HOUR, MINUTE } from '#libs/kernel';
import { SendDigests } from '#libs/notification';
import { Database, Outbox, UnitOfWork } from '#libs/platform';
import { plantDossier } from '../support/plant-dossier.js';
import { MONDAY_MORNING, startPortal, type Portal } from '../support/portal.js';

interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly headers: Record<string, string>;
}
interface View {
  readonly digestHours: number[];
  readonly channels: Record<string, boolean>;
  readonly kinds: {
    readonly kind: string;
    readonly urgent: boolean;
    readonly title: string;
    readonly channels: string[];
  }[];
}

const PREFERENCES = '/api/v1/me/notification-preferences';
const ALL = { 'e-mail': true, sms: true, zalo: true };
const DOSSIER = '0199d3f0-0000-7000-8000-0000000000d1';
const CHOICE = { channels: ALL, muted: [], quietHours: null, digestHours: [] };

describe('what people have chosen', () => {
  let portal: Portal;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    portal = await startPortal();
    for (const who of ['investor', 'specialist', 'admin']) {
      await logIn(who);
    }
    const [seat] = await query<{ unitId: string }>(
      `SELECT unit_id AS "unitId" FROM post p JOIN account a ON a.id = p.account_id
        WHERE a.email = 'specialist@demo.test'`,
    );
    await plantDossier((sql, params) => portal.app.get(Database).query(sql, params), {
      id: DOSSIER,
      applicantId: crypto.randomUUID(),
      agencyUnitId: seat?.unitId ?? '',
      steps: [{ unitId: seat?.unitId ?? '', role: 'specialist' }],
    });
  }, 120_000);
  afterAll(() => portal.close());
  beforeEach(async () => {
    portal.clock.set(MONDAY_MORNING);
    await query(`TRUNCATE notification, delivery, digest_entry, caught_mail, outbox,
      notification_preference, notification_rule_override`);
  });

  const logIn = async (who: string): Promise<void> => {
    const body = { email: `${who}@demo.test`, password: 'motcua-demo' };
    const answer = await portal.http<{ token: string }>('POST', '/api/v1/auth/login', { body });
    tokens[who] = answer.body.token;
  };
  const query = <Row>(sql: string): Promise<Row[]> => portal.app.get(Database).query<Row>(sql);
  const put = (who: string, choice: object) =>
    portal.http<View & { code?: string }>('PUT', PREFERENCES, {
      body: { ...CHOICE, ...choice },
      ...(tokens[who] === undefined ? {} : { token: tokens[who] }),
    });
  const mails = async (who: string): Promise<Mail[]> =>
    (await portal.http<{ items: Mail[] }>('GET', `/dev/mail?to=${who}@demo.test`)).body.items;
  const sweep = async (): Promise<void> => {
    await portal.app.get(SendDigests, { strict: false }).run(await portal.clock.now());
    await portal.drain();
  };

  async function happen(kind: string, who: string): Promise<void> {
    const [account] = await query<{ id: string }>(
      `SELECT id FROM account WHERE email = '${who}@demo.test'`,
    );
    const payload = {
      eventId: crypto.randomUUID(),
      dossierId: DOSSIER,
      seq: 1,
      kind,
      at: '2026-11-23T09:00:00+07:00',
      dossierCode: 'H24.08-261123-0009',
      procedure: { code: '1.009748', name: { vi: 'Chấp thuận', en: 'Approval' } },
      applicantAccountId: account?.id,
      data: { assigneeId: account?.id, stepName: { vi: 'Thẩm định', en: 'Appraisal' } },
    };
    const write = portal.app.get(UnitOfWork);
    await write.run((tx) => portal.app.get(Outbox).add(tx, [{ topic: 'dossier-event', payload }]));
    await portal.drain();
  }

  it('are the defaults until somebody chooses', async () => {
    const { body } = await portal.http<View>('GET', PREFERENCES, {
      token: tokens['investor'] ?? '',
    });
    expect(body).toMatchObject(CHOICE);
    expect(body.kinds.find((k) => k.kind === 'dossier.decided')?.urgent).toBe(true);
    expect(body.kinds.find((k) => k.kind === 'dossier.submitted')?.urgent).toBe(false);
    expect(body.kinds.some((k) => k.kind === 'task.opened')).toBe(false);
    const channelsOf = (kind: string) => body.kinds.find((k) => k.kind === kind)?.channels;
    expect(channelsOf('dossier.submitted')).toEqual(['e-mail', 'sms', 'zalo']);
    const officer = await portal.http<View>('GET', PREFERENCES, {
      token: tokens['specialist'] ?? '',
    });
    const work = officer.body.kinds.find((k) => k.kind === 'task.opened');
    expect(work?.channels).toEqual(['e-mail']);
  });

  it.each([
    ['investor', { digestHours: [8] }, 'preferences.digest-for-officers'],
    [
      'investor',
      { muted: [{ kind: 'dossier.decided', channel: 'e-mail' }] },
      'preferences.urgent-kind',
    ],
    [
      'investor',
      { muted: [{ kind: 'task.opened', channel: 'e-mail' }] },
      'preferences.kind-unknown',
    ],
    [
      'specialist',
      { muted: [{ kind: 'task.opened', channel: 'sms' }] },
      'preferences.kind-unknown',
    ],
    ...['sms', 'zalo'].map((channel) => [
      'investor',
      { muted: [{ kind: 'dossier.decided', channel }] },
      'preferences.urgent-kind',
    ]),
  ] as [string, object, string][])('%s may not choose %j', async (who, choice, code) => {
    expect(await put(who, choice)).toMatchObject({ status: 422, body: { code } });
  });

  it.each([
    { quietHours: { from: '25:00', to: '06:00' } },
    { digestHours: [24] },
    { muted: [{ kind: 'x', channel: 'fax' }] },
    { channels: { 'e-mail': 'no' } },
  ])('%j is no choice', async (choice) =>
    expect((await put('specialist', choice)).status).toBe(400),
  );

  it('keep ordinary mail away, never an urgent one, and the portal always tells', async () => {
    expect((await put('investor', { channels: { ...ALL, 'e-mail': false } })).status).toBe(200);
    await happen('dossier.submitted', 'investor');
    expect(await mails('investor')).toEqual([]);
    await happen('dossier.decided', 'investor');
    expect(await mails('investor')).toHaveLength(1);
    expect(await query(`SELECT 1 FROM notification WHERE in_app`)).toHaveLength(2);
  });

  it('let ordinary mail wait for the end of the quiet hours', async () => {
    await put('investor', { quietHours: { from: '08:00', to: '10:00' } });
    await happen('dossier.submitted', 'investor');
    await happen('dossier.decided', 'investor');
    expect(await mails('investor')).toHaveLength(1);
    portal.clock.advance(59 * MINUTE);
    await portal.drain();
    expect(await mails('investor')).toHaveLength(1);
    portal.clock.advance(MINUTE);
    await portal.drain();
    expect(await mails('investor')).toHaveLength(2);
  });

  it('gather work in one mail at the chosen hours of working days', async () => {
    await put('specialist', { digestHours: [13, 8] });
    await happen('task.assigned', 'specialist');
    await happen('task.assigned', 'specialist');
    await sweep();
    expect(await mails('specialist')).toEqual([]);
    portal.clock.set(Date.parse('2026-11-28T13:01:00+07:00'));
    await sweep();
    expect(await mails('specialist')).toEqual([]);
    portal.clock.set(Date.parse('2026-11-30T08:01:00+07:00'));
    await sweep();
    await sweep();
    const [digest, ...more] = await mails('specialist');
    expect(more).toEqual([]);
    expect(digest?.subject).toContain('2');
    expect(digest?.text.match(/Thẩm định/g)?.length).toBeGreaterThanOrEqual(2);
    expect(digest?.headers['list-unsubscribe-post']).toBe('List-Unsubscribe=One-Click');
    const link = /<(.+)>/.exec(digest?.headers['list-unsubscribe'] ?? '')?.[1] ?? '';
    const path = new URL(link).pathname;

    const visit = await fetch(`${portal.url}${path}`, { redirect: 'manual' });
    expect(visit.status).toBe(302);
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const click = { method: 'POST', headers: form, body: 'List-Unsubscribe=One-Click' };
    expect((await fetch(`${portal.url}${path}`, click)).status).toBe(204);
    await logIn('specialist');
    const after = await portal.http<View>('GET', PREFERENCES, {
      token: tokens['specialist'] ?? '',
    });
    expect(after.body.channels['e-mail']).toBe(false);
    expect(after.body.digestHours).toEqual([8, 13]);
    const elsewhere = await fetch(`${portal.url}/api/v1/auth/login`, click);
    expect(elsewhere.status).toBe(415);
  });

  it('gather nothing that its reader may not see any more when it is sent', async () => {
    await put('specialist', { digestHours: [8] });
    await happen('task.assigned', 'specialist');
    const post = `post SET to_at = $ WHERE account_id =
      (SELECT id FROM account WHERE email = 'specialist@demo.test')`;
    await query(`UPDATE ${post.replace('$', `'2026-11-24'`)}`);
    portal.clock.set(Date.parse('2026-11-30T08:01:00+07:00'));
    await sweep();
    await query(`UPDATE ${post.replace('$', 'NULL')}`);
    expect(await mails('specialist')).toEqual([]);
    expect(await query(`SELECT 1 FROM digest_entry WHERE sent_at IS NULL`)).toEqual([]);
  });

  it('are overruled by a procedure that departs from a rule', async () => {
    const token = tokens['admin'] ?? '';
    const rule = '/api/v1/admin/notification-rules/1.009748/dossier.submitted';
    const set = async (path: string, body: object) =>
      (await portal.http('PUT', path, { token, body })).status;
    expect(await set(rule, { silent: 'Told by another system' })).toBe(204);
    await happen('dossier.submitted', 'investor');
    expect(await query(`SELECT 1 FROM notification`)).toEqual([]);
    expect(await set(rule, { mail: false })).toBe(204);
    await happen('dossier.submitted', 'investor');
    expect(await mails('investor')).toEqual([]);
    expect(await query(`SELECT 1 FROM notification`)).toHaveLength(1);
    expect((await portal.http('DELETE', rule, { token })).status).toBe(204);
    await happen('dossier.submitted', 'investor');
    expect(await mails('investor')).toHaveLength(1);
    expect(await set(rule.replace('submitted', 'vanished'), { mail: true })).toBe(422);
    expect(await set(rule.replace('submitted', 'created'), { mail: true })).toBe(422);
    portal.clock.advance(HOUR);
  });
});
