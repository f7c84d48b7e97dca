import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HOUR, MINUTE } from '#libs/kernel';
import { Reconcile } from '#libs/notification';
import { Database } from '#libs/platform';
import { parse } from 'yaml';
import { file } from '../support/filing.js';
import { signIn } from '../support/officials.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startSmtp, type TestSmtp } from '../support/smtp.js';

interface Delivery {
  readonly id: string;
  readonly notificationId: string;
  readonly channel: string;
  readonly address: string;
  readonly state: string;
  readonly round: number;
  readonly history: { readonly state: string; readonly said?: string }[];
}

describe('the desk of notifications', () => {
  let portal: Portal;
  let smtp: TestSmtp;
  let admin: string;
  let investor: string;

  beforeAll(async () => {
    smtp = await startSmtp();
    portal = await startPortal({ environment: { SMTP_URL: smtp.url } });
    admin = await tokenOf('admin');
    investor = await tokenOf('investor');
  }, 120_000);
  afterAll(async () => {
    await portal.close();
    await smtp.stop();
  });
  beforeEach(async () => {
    smtp.mood = 'ok';
    await query(`TRUNCATE notification, delivery, digest_entry, suppression, outbox`);
  });

  const tokenOf = async (who: string): Promise<string> => {
    const body = { email: `${who}@demo.test`, password: 'motcua-demo' };
    return (await portal.http<{ token: string }>('POST', '/api/v1/auth/login', { body })).body
      .token;
  };
  const query = <Row>(sql: string): Promise<Row[]> => portal.app.get(Database).query<Row>(sql);
  const call = <T>(method: string, to: string, body?: object, token = admin) =>
    portal.http<T>(method, `/api/v1${to}`, { token, ...(body === undefined ? {} : { body }) });
  const find = async (filter: string): Promise<Delivery[]> =>
    (await call<{ items: Delivery[] }>('GET', `/admin/deliveries?${filter}`)).body.items;
  const submitted = async (): Promise<string> => {
    const { code } = await file(portal, await signIn(portal, 'investor'), '1.009664');
    await portal.drain();
    return code;
  };
  const reconcile = () => portal.app.get(Reconcile, { strict: false });

  it('finds a delivery by code, address and state, with its history', async () => {
    const code = await submitted();
    const [mail] = await find(`q=${code}&channel=e-mail&state=sent`);
    expect(mail?.history.map((h) => h.state)).toEqual(['queued', 'sending', 'sent']);
    expect(await find('q=investor%40demo.test&channel=e-mail')).toHaveLength(1);
    for (const wild of ['%25', '_nvestor%40demo.test', 'investor%25', '%5C']) {
      expect([wild, await find(`q=${wild}`)]).toEqual([wild, []]);
    }
    const whole = await call<{ items: Delivery[] }>(
      'GET',
      `/admin/notifications/${mail?.notificationId}/deliveries`,
    );
    expect(whole.body.items.map((d) => d.channel).sort()).toEqual(['e-mail', 'in-app']);
    expect((await call('GET', '/admin/deliveries', undefined, investor)).status).toBe(403);
  });

  it('sends again on request, once, and never beside one that is under way', async () => {
    const code = await submitted();
    const [mail] = await find(`q=${code}&channel=e-mail&state=sent`);
    const resend = (id = mail?.id): Promise<number> =>
      call('POST', `/admin/deliveries/${id}/resend`).then((a) => a.status);
    const before = smtp.received.length;
    const both = await Promise.all([resend(), resend()]);
    expect(both.sort()).toEqual([201, 409]);
    await portal.drain();
    const sent = smtp.received.slice(before);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.messageId).not.toBe(smtp.received[before - 1]?.messageId);
    const mine = (await find(`q=${code}&channel=e-mail`)).filter(
      (d) => d.notificationId === mail?.notificationId,
    );
    expect(mine.map((d) => d.round).sort()).toEqual([0, 1]);
    expect(await resend('00000000-0000-7000-8000-000000000000')).toBe(404);
    await query(`INSERT INTO suppression VALUES ('e-mail', '${mail?.address}', 'gone', now())`);
    expect(await resend()).toBe(409);
    const lifted = { channel: 'e-mail', address: mail?.address };
    expect((await call('POST', '/admin/suppressions/lift', lifted)).status).toBe(400);
    const why = 'Người nhận đã có hộp thư mới';
    const answer = await call('POST', '/admin/suppressions/lift', { ...lifted, why });
    expect(answer.status).toBe(204);
    const list = await call('GET', '/admin/suppressions');
    expect(list.body).toEqual({ items: [], nextCursor: null });
    const record = await call('GET', '/admin/suppressions/lifted');
    expect(record.body).toMatchObject({ items: [{ ...lifted, reason: 'gone', why }] });
    expect(await resend()).toBe(201);
  });

  it('lists suppressed addresses, lifted ones and letters page by page, each once', async () => {
    const pages = async (path: string, token = admin): Promise<string[]> => {
      const seen: string[] = [];
      for (let cursor = '', more = true; more;) {
        const at = `${path}?limit=3&cursor=${cursor}`;
        const { body } = await call<{
          items: { address: string; id?: string }[];
          nextCursor: string | null;
        }>('GET', at, undefined, token);
        expect(body.items.length).toBeLessThanOrEqual(3);
        seen.push(...body.items.map(({ address, id }) => id ?? address));
        more = body.nextCursor !== null;
        cursor = body.nextCursor ?? '';
      }
      return seen;
    };
    // Some at the very same moment, others a microsecond apart.
    await query(`INSERT INTO suppression SELECT 'e-mail', 'gone-' || i || '@post.test', 'gone',
        timestamptz '2026-11-20 08:00+07' + (i / 4) * interval '1 microsecond'
      FROM generate_series(0, 9) i`);
    const kept = await pages('/admin/suppressions');
    expect(kept).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0].map((i) => `gone-${i}@post.test`));
    const before = await pages('/admin/suppressions/lifted');
    for (const address of kept.slice(0, 4)) {
      const body = { channel: 'e-mail', address, why: 'Đã có hộp thư mới' };
      expect((await call('POST', '/admin/suppressions/lift', body)).status).toBe(204);
    }
    expect(await pages('/admin/suppressions')).toEqual(kept.slice(4));
    const lifted = await pages('/admin/suppressions/lifted');
    expect(lifted).toEqual([...kept.slice(0, 4).toReversed(), ...before]);

    await submitted();
    await query(`INSERT INTO delivery (id, notification_id, channel, address, state, attempts, queued_at, rung, round)
      SELECT gen_random_uuid(), (SELECT min(id::text)::uuid FROM notification), 'post', '', 'queued', 1,
             timestamptz '2026-11-20 08:00+07' + (i / 4) * interval '1 microsecond', 3, 100 + i
        FROM generate_series(0, 9) i`);
    const letters = await query<{ id: string }>(
      `SELECT id FROM delivery WHERE channel = 'post' ORDER BY queued_at, id`,
    );
    const desk = await tokenOf('receptionist');
    expect(await pages('/desk/letters', desk)).toEqual(letters.map(({ id }) => id));
    for (const path of ['/admin/suppressions', '/admin/suppressions/lifted', '/desk/letters']) {
      expect((await call('GET', `${path}?cursor=WyJ4Il0`)).status).toBe(400);
    }
  });

  it('says of every event who is told, and where a procedure departs from it', async () => {
    interface Rules {
      readonly items: readonly { procedure: string; kind: string; override: object }[];
      readonly rules: readonly { kind: string; told: { audience: string }[] }[];
    }
    const read = async (): Promise<Rules> =>
      (await call<Rules>('GET', '/admin/notification-rules')).body;
    const told = (kind: string, { rules }: Rules) =>
      rules.find((rule) => rule.kind === kind)?.told.map((t) => t.audience);
    const before = await read();
    expect(told('dossier.overdue', before)).toEqual([
      'applicant',
      'in-charge',
      'heads',
      'managers',
      'followers',
    ]);
    expect(told('task.claimed', before)).toEqual([]);
    const at = '/admin/notification-rules/1.009664/dossier.submitted';
    const silent = 'Người nộp đã có giấy biên nhận';
    expect((await call('PUT', at, { silent })).status).toBe(204);
    expect((await read()).items).toMatchObject([
      { procedure: '1.009664', kind: 'dossier.submitted', override: { silent } },
    ]);
    expect((await call('DELETE', at)).status).toBe(204);
    expect((await read()).items).toEqual([]);
  });

  it('shows depth and age of what waits, and so do the metrics', async () => {
    smtp.mood = 'busy';
    await submitted();
    portal.clock.advance(10 * MINUTE);
    const { body } = await call<{
      queues: { queue: string }[];
      topics: { topic: string; failing: number }[];
      oldestUnsent: string;
    }>('GET', '/admin/queue');
    expect(body.queues).toHaveLength(3);
    expect(body.topics).toContainEqual(expect.objectContaining({ topic: 'delivery' }));
    expect(Date.parse(body.oldestUnsent)).toBe((await portal.clock.now()) - 10 * MINUTE);
    const metrics = await (await fetch(`${portal.url}/metrics`)).text();
    expect(metrics).toMatch(/^motcua_delivery_oldest_unsent_seconds 600$/m);
    const alerts = parse(
      readFileSync(path.resolve(import.meta.dirname, '../../docs/alerts.yml'), 'utf8'),
    ) as { groups: { rules: { expr: string }[] }[] };
    for (const { expr } of alerts.groups.flatMap((g) => g.rules)) {
      for (const name of expr.match(/motcua_\w+/g) ?? []) expect(metrics).toContain(name);
    }
  });

  it('lets the desk record what became of a letter, which gives it effect', async () => {
    smtp.mood = 'unknown-user';
    const code = await submitted();
    await query(
      `UPDATE notification SET class = 'act' WHERE dossier_code = '${code}' AND class = 'news'`,
    );
    await query(`UPDATE outbox SET done_at = NULL, sent_at = NULL WHERE topic = 'delivery'`);
    await query(`UPDATE delivery SET state = 'queued' WHERE channel = 'e-mail'`);
    await portal.drain();
    const desk = await tokenOf('receptionist');
    const list = async (): Promise<Delivery[]> =>
      (await call<{ items: Delivery[] }>('GET', '/desk/letters', undefined, desk)).body.items;
    const waiting = await list();
    const outcome = { outcome: 'handed-over', note: 'EMS 123' };
    const path_ = `/desk/letters/${waiting[0]?.id}/outcome`;
    expect(waiting.length).toBeGreaterThan(0);
    expect((await call('POST', path_, outcome, investor)).status).toBe(403);
    expect((await call('POST', path_, outcome, desk)).status).toBe(204);
    expect((await call('POST', path_, outcome, desk)).status).toBe(404);
    expect(await list()).toHaveLength(waiting.length - 1);
    const [act] = await query<{ channel: string }>(
      `SELECT effective_channel AS channel FROM notification WHERE effective_at IS NOT NULL`,
    );
    expect(act?.channel).toBe('post');
  });

  it('previews every template in both languages and sends one to me', async () => {
    for (const locale of ['vi', 'en']) {
      const { items } = (
        await call<{ items: { key: string }[] }>('GET', `/admin/templates?locale=${locale}`)
      ).body;
      expect(items.length).toBeGreaterThan(20);
      for (const { key } of items) {
        const { body } = await call<{ html: string; text: string; subject: string }>(
          'GET',
          `/admin/templates/${key}?locale=${locale}`,
        );
        expect(body.html).toContain(`<html lang="${locale}">`);
        expect(body.subject + body.text).not.toMatch(/\{\{|undefined|\[object/);
      }
    }
    const at = '/admin/templates/decided/page?locale=vi';
    const page = await fetch(`${portal.url}/api/v1${at}`, {
      headers: { authorization: `Bearer ${admin}` },
    });
    expect(await page.text()).toContain('<html lang="vi">');
    expect(page.headers.get('content-security-policy')).toMatch(/frame-ancestors 'self'; sandbox$/);
    expect((await call('GET', at, undefined, investor)).status).toBe(403);
    const before = smtp.received.length;
    expect((await call('POST', '/admin/templates/decided/test?locale=en')).status).toBe(202);
    await portal.drain();
    expect(smtp.received).toHaveLength(before + 1);
    expect((await call('GET', '/admin/templates/nonsense')).status).toBe(404);
  });

  it('finds what was never told although outbox, queue and rows are gone, and tells it once', async () => {
    const code = await submitted();
    const told = await query<{ event_id: string; account_id: string }>(
      `SELECT event_id, account_id FROM notification ORDER BY event_id, account_id`,
    );
    expect(told.length).toBeGreaterThan(1);
    const since = smtp.received.length;
    await query(`TRUNCATE notification, delivery, digest_entry, outbox`);
    await reconcile().events(await portal.clock.now());
    const early = `SELECT 1 FROM notification WHERE dossier_code = '${code}'`;
    expect(await query(early)).toEqual([]);
    portal.clock.advance(3 * MINUTE);
    expect(await reconcile().events(await portal.clock.now())).toBeGreaterThan(0);
    expect(await reconcile().events(await portal.clock.now())).toBe(0);
    await portal.drain();
    const again = await query<{ event_id: string; account_id: string }>(
      `SELECT event_id, account_id FROM notification ORDER BY event_id, account_id`,
    );
    expect(again).toEqual(expect.arrayContaining(told));
    expect(smtp.received.length).toBeGreaterThan(since);
  });

  it('puts a delivery back to work that nobody works on', async () => {
    smtp.mood = 'busy';
    await submitted();
    await query(`DELETE FROM outbox`);
    smtp.mood = 'ok';
    portal.clock.advance(HOUR);
    const now = await portal.clock.now();
    const alone = await reconcile().deliveries(now);
    expect(alone).toBeGreaterThan(0);
    expect(await reconcile().deliveries(now)).toBe(0);
    await portal.drain();
    expect(await query(`SELECT 1 FROM delivery WHERE state NOT IN ('sent', 'delivered')`)).toEqual(
      [],
    );
  });
});
