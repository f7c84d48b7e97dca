import { HOUR } from '#libs/kernel';
import { Database, Outbox, Reseal, UnitOfWork } from '#libs/platform';
import { Resend } from '../../libs/notification/src/resend.js';
import { bounce } from '../support/bounce.js';
import { startGateway, type FakeGateway } from '../support/fake-gateway.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startSmtp, type TestSmtp } from '../support/smtp.js';

interface Delivery {
  readonly id: string;
  readonly channel: string;
  readonly state: string;
  readonly rung: number;
  readonly address: string;
  readonly message_id: string;
  readonly provider_id: string | null;
  readonly history: { readonly state: string }[];
}

const BOUNCE_SECRET = 'the-secret-of-the-bounces';
const DOSSIER = '0199d3f0-0000-7000-8000-000000000009';

describe('the ladder of an act', () => {
  let portal: Portal;
  let smtp: TestSmtp;
  let sms: FakeGateway;
  let zalo: FakeGateway;

  beforeAll(async () => {
    smtp = await startSmtp();
    sms = await startGateway();
    zalo = await startGateway('the-secret-of-zalo-oa');
    portal = await startPortal({
      environment: {
        SMTP_URL: smtp.url,
        SMS_GATEWAY_URL: sms.url,
        SMS_GATEWAY_SECRET: sms.secret,
        ZALO_GATEWAY_URL: zalo.url,
        ZALO_GATEWAY_SECRET: zalo.secret,
        BOUNCE_SECRET,
      },
    });
    await query(`UPDATE account SET phone = '0912345678' WHERE email = 'investor@demo.test'`);
  }, 120_000);
  afterAll(async () => {
    await portal.close();
    await Promise.all([smtp.stop(), sms.stop(), zalo.stop()]);
  });
  beforeEach(async () => {
    await query(`TRUNCATE notification, delivery, digest_entry, suppression, outbox`);
    Object.assign(smtp, { mood: 'ok' });
    for (const gateway of [sms, zalo]) gateway.refusal = undefined;
  });

  const query = <Row>(sql: string): Promise<Row[]> => portal.app.get(Database).query<Row>(sql);
  const tokenOf = async (who: string): Promise<string> => {
    const body = { email: `${who}@demo.test`, password: 'motcua-demo' };
    return (await portal.http<{ token: string }>('POST', '/api/v1/auth/login', { body })).body
      .token;
  };
  const deliveries = (): Promise<Delivery[]> =>
    query<Delivery>(`SELECT d.* FROM delivery d JOIN notification n ON n.id = d.notification_id
                      WHERE n.dossier_id = '${DOSSIER}' AND n.class <> 'desk' AND d.channel <> 'in-app'
                      ORDER BY d.rung`);
  const states = async (): Promise<string[]> =>
    (await deliveries()).map((d) => `${d.channel} ${d.state}`);
  const effective = async (): Promise<string | null | undefined> =>
    (
      await query<{ channel: string | null }>(
        `SELECT effective_channel AS channel FROM notification WHERE class <> 'desk'`,
      )
    )[0]?.channel;

  async function happen(kind = 'dossier.decided'): Promise<void> {
    const [account] = await query<{ id: string }>(
      `SELECT id FROM account WHERE email = 'investor@demo.test'`,
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
      data: { decision: 'approved' },
    };
    const write = portal.app.get(UnitOfWork);
    await write.run((tx) => portal.app.get(Outbox).add(tx, [{ topic: 'dossier-event', payload }]));
    await portal.drain();
  }

  const said = async (
    channel: string,
    gateway: FakeGateway,
    id: string,
    status: 'delivered' | 'failed',
  ) => {
    const { body, headers } = gateway.report(id, status, await portal.clock.now());
    return portal.http('POST', `/api/v1/delivery-reports/${channel}`, { body, headers });
  };

  const bounced = async (messageId: string) => {
    const mail = { messageId, to: 'investor@demo.test' };
    const report = bounce(mail, BOUNCE_SECRET, await portal.clock.now());
    const response = await portal.http('POST', '/api/v1/delivery-reports/bounces', report);
    await portal.drain();
    return response.status;
  };

  it('ends with the mail that arrived, which is when the act takes effect', async () => {
    await happen();
    expect(await states()).toEqual(['e-mail sent']);
    expect(await effective()).toBe('e-mail');
    const [mail] = await deliveries();
    expect(mail?.history.map((h) => h.state)).toEqual(['queued', 'sending', 'sent']);
  });

  it('goes from mail to Zalo, to SMS and to paper, and stops where it is proved', async () => {
    smtp.mood = 'unknown-user';
    await happen();
    expect(await states()).toEqual(['e-mail permanent-failure', 'zalo sent']);
    expect(await effective()).toBeNull();
    const [, onZalo] = await deliveries();
    expect(zalo.taken.get(onZalo?.provider_id ?? '')).toMatchObject({ to: '0912345678' });

    expect((await said('zalo', zalo, onZalo?.provider_id ?? '', 'failed')).status).toBe(204);
    await portal.drain();
    const [, , onSms] = await deliveries();
    expect(onSms).toMatchObject({ channel: 'sms', state: 'sent', rung: 2 });

    expect((await said('sms', sms, onSms?.provider_id ?? '', 'delivered')).status).toBe(204);
    expect((await said('sms', sms, onSms?.provider_id ?? '', 'delivered')).status).toBe(204);
    expect((await said('sms', sms, onSms?.provider_id ?? '', 'failed')).status).toBe(204);
    expect(await states()).toEqual([
      'e-mail permanent-failure',
      'zalo permanent-failure',
      'sms delivered',
    ]);
    expect(await effective()).toBe('sms');
  });

  it('keeps no number that can be read, and seals what was kept before', async () => {
    smtp.mood = 'unknown-user';
    await happen();
    const kept = async (): Promise<string> =>
      JSON.stringify(
        await query(
          `SELECT d.*, to_jsonb(o) AS told FROM delivery d, outbox o WHERE d.channel = 'zalo'`,
        ),
      );
    expect(await kept()).not.toContain('12345678');
    const [, onZalo] = await deliveries();
    expect(onZalo?.address).toMatch(/^…678 \([0-9a-f]{8}\)$/);
    // As an earlier release has left it, with a number that is known to be dead.
    await query(`UPDATE delivery SET address = '0912345678', sealed_number = NULL, sealed_with = NULL
                  WHERE channel = 'zalo'`);
    await query(`INSERT INTO suppression VALUES ('zalo', '0912345678', 'gone', now())`);
    await portal.app.get(Reseal, { strict: false }).run();
    expect(await kept()).not.toContain('12345678');
    expect((await deliveries())[1]?.address).toBe(onZalo?.address);
    expect(await query(`SELECT address FROM suppression`)).toEqual([{ address: onZalo?.address }]);
    // And it is found again, and written to.
    await query(`DELETE FROM suppression`);
    await query(`UPDATE delivery SET state = 'permanent-failure' WHERE channel = 'zalo'`);
    zalo.taken.clear();
    const again = await portal.app.get(Resend, { strict: false }).run(onZalo?.id ?? '', 'test');
    expect(again.ok).toBe(true);
    await portal.drain();
    expect([...zalo.taken.values()]).toMatchObject([{ to: '0912345678' }]);
  });

  it('puts a letter on the desk when nothing else is left', async () => {
    smtp.mood = 'unknown-user';
    zalo.refusal = { status: 422, body: { code: 'unknown-number', message: 'no follower' } };
    sms.refusal = { status: 503, body: { message: 'busy' } };
    await happen();
    expect(await states()).toContain('sms temporary-failure');
    for (let i = 0; i < 5; i++) {
      portal.clock.advance(HOUR);
      await portal.drain();
    }
    expect(await states()).toEqual([
      'e-mail permanent-failure',
      'zalo permanent-failure',
      'sms permanent-failure',
      'post queued',
    ]);
    const told = await query<{ kind: string }>(
      `SELECT DISTINCT kind FROM notification WHERE class = 'desk' ORDER BY kind`,
    );
    expect(told.map((n) => n.kind)).toEqual(['letter.waiting', 'mail.not-delivered']);
  });

  it('goes no further for a person who has read it in the portal', async () => {
    smtp.mood = 'busy';
    await happen();
    const token = await tokenOf('investor');
    await portal.http('POST', '/api/v1/notifications/read-all', { token });
    smtp.mood = 'unknown-user';
    portal.clock.advance(HOUR);
    await portal.drain();
    expect(await states()).toEqual(['e-mail permanent-failure']);
    expect(await effective()).toBe('in-app');
  });

  it('takes news to the telephone as far as the person lets it, an act whatever they muted', async () => {
    const token = await tokenOf('investor');
    const mute = async (...muted: (readonly [kind: string, channel: string])[]) => {
      const channels = { 'e-mail': true, sms: true, zalo: true };
      const list = muted.map(([kind, channel]) => ({ kind, channel }));
      const body = { channels, muted: list, quietHours: null, digestHours: [] };
      const path = '/api/v1/me/notification-preferences';
      return (await portal.http<{ code?: string }>('PUT', path, { token, body })).body.code;
    };
    smtp.mood = 'unknown-user';
    await happen('dossier.submitted');
    expect(await states()).toEqual(['e-mail permanent-failure', 'zalo sent']);

    await query(`TRUNCATE notification, delivery, digest_entry, suppression, outbox`);
    expect(await mute(['dossier.submitted', 'zalo'])).toBeUndefined();
    await happen('dossier.submitted');
    expect(await states()).toEqual(['e-mail permanent-failure', 'sms sent']);

    await query(`TRUNCATE notification, delivery, digest_entry, suppression, outbox`);
    await mute(['dossier.submitted', 'zalo'], ['dossier.submitted', 'sms']);
    await happen('dossier.submitted');
    expect(await states()).toEqual(['e-mail permanent-failure']);

    for (const channel of ['e-mail', 'zalo', 'sms']) {
      expect(await mute(['dossier.decided', channel])).toBe('preferences.urgent-kind');
    }
    await query(`TRUNCATE notification, delivery, digest_entry, suppression, outbox`);
    await query(`UPDATE notification_preference
      SET content = jsonb_set(content, '{muted}', '[{"kind": "dossier.decided", "channel": "zalo"}]')`);
    await happen('dossier.decided');
    expect(await states()).toEqual(['e-mail permanent-failure', 'zalo sent']);
    await query(`TRUNCATE notification_preference`);
  });

  it('hears of a mail that came back: it climbs, and the dead address gets no more', async () => {
    await happen();
    const [mail] = await deliveries();
    expect(await bounced(mail?.message_id ?? '')).toBe(204);
    expect(await states()).toEqual(['e-mail permanent-failure', 'zalo sent']);
    expect(await effective()).toBeNull();
    expect(await bounced(mail?.message_id ?? '')).toBe(204);
    expect(await deliveries()).toHaveLength(2);

    const before = smtp.attempts;
    await happen('dossier.submitted');
    expect(smtp.attempts).toBe(before);
    expect((await states()).filter((s) => s === 'e-mail permanent-failure')).toHaveLength(2);
  });

  it('believes only what is signed, lately, about something of ours', async () => {
    const now = await portal.clock.now();
    const path = '/api/v1/delivery-reports/sms';
    const good = sms.report('g-x', 'delivered', now);
    const stale = sms.report('g-x', 'delivered', now - HOUR);
    const other = zalo.report('g-x', 'delivered', now);
    const status = async (body: object, headers: Record<string, string>, at = path) =>
      (await portal.http('POST', at, { body, headers })).status;
    expect(await status(good.body, good.headers)).toBe(404);
    expect(await status(good.body, {})).toBe(403);
    expect(await status(stale.body, stale.headers)).toBe(403);
    expect(await status(other.body, other.headers)).toBe(403);
    expect(await status(good.body, good.headers, '/api/v1/delivery-reports/fax')).toBe(404);
    expect(await status({ message: 'x', timestamp: now }, {}, `${path}/../bounces`)).toBe(403);
  });
});
