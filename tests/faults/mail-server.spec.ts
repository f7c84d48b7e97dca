import { HOUR, MINUTE } from '#libs/kernel';
import { Database } from '#libs/platform';
import { ClaimGuard } from '../../libs/notification/src/claim-guard.js';
import type { ClaimedDelivery } from '../../libs/notification/src/persistence/delivery.store.js';
import { openPostOffice, type PostOffice } from '../notification/post-office.js';
import { redisAvailable, startRedis, type TestRedis } from '../support/redis.js';
import { startSmtp, type Mood, type TestSmtp } from '../support/smtp.js';
import { LARGE, size } from './size.js';

const MAILS = size(500, 4);
jest.setTimeout(LARGE ? 1_800_000 : 120_000);

const backends: ('postgresql' | 'redis')[] = ['postgresql', 'redis'];

/** GOALS.md R6: whatever the mail server does, every mail ends in a state that somebody can see. */
for (const backend of backends) {
  const run = backend === 'redis' && !redisAvailable() ? describe.skip : describe;

  run(`a mail server in every mood, queue on ${backend}`, () => {
    let office: PostOffice;
    let smtp: TestSmtp;
    let redis: TestRedis | undefined;
    const more = (): Record<string, string> => ({
      SMTP_URL: smtp.url,
      ...(redis ? { REDIS_URL: redis.url } : {}),
    });

    beforeEach(async () => {
      smtp = await startSmtp();
      redis = backend === 'redis' ? await startRedis() : undefined;
      office = await openPostOffice({ environment: more() });
    }, 60_000);
    afterEach(async () => {
      await office.close();
      await redis?.stop();
      await smtp.stop();
    });

    const send = async (mood: Mood): Promise<void> => {
      smtp.mood = mood;
      // Mere news: no further channel takes over, so that the numbers are those of the mail alone.
      for (let i = 0; i < MAILS; i++) await office.happen('dossier.submitted');
      await office.drain();
    };
    const later = async (ms: number): Promise<void> => {
      office.clock.advance(ms);
      await office.drain();
    };
    const states = async (): Promise<Record<string, number>> => {
      const rows = await office.query<{ state: string; n: number }>(
        `SELECT state, count(*)::int AS n FROM delivery WHERE channel = 'e-mail' GROUP BY state`,
      );
      return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
    };
    const items = async (): Promise<number> =>
      (await office.query(`SELECT 1 FROM notification WHERE kind = 'mail.not-delivered'`)).length;
    const ids = (): number => new Set(smtp.received.map((m) => m.messageId)).size;

    it('4xx is tried for four hours, then it is an item for an officer', async () => {
      await send('busy');
      for (let i = 0; i < 23; i++) await later(10 * MINUTE);
      expect(await states()).toEqual({ 'temporary-failure': MAILS });
      for (let i = 0; i < 3; i++) await later(10 * MINUTE);
      expect(await states()).toEqual({ 'permanent-failure': MAILS });
      expect(await items()).toBe(MAILS);
      const { attempts } = smtp;
      await later(24 * HOUR);
      expect(smtp.attempts).toBe(attempts);
    });

    it('5xx is never tried again', async () => {
      await send('unknown-user');
      await later(HOUR);
      expect(await states()).toEqual({ 'permanent-failure': MAILS });
      expect(smtp.attempts).toBe(MAILS);
      expect(await items()).toBe(MAILS);
    });

    it('a slow server gets each mail once', async () => {
      await send('slow');
      expect(await states()).toEqual({ sent: MAILS });
      expect([smtp.received.length, ids()]).toEqual([MAILS, MAILS]);
    });

    it('a server that hangs up after the content gets one marked repetition', async () => {
      await send('hangs-up-after-data');
      expect(smtp.received).toHaveLength(MAILS);
      smtp.mood = 'ok';
      await later(5 * MINUTE);
      expect(await states()).toEqual({ sent: MAILS });
      expect([smtp.received.length, ids()]).toEqual([2 * MAILS, MAILS]);
      const marked = smtp.received.filter((m) => m.headers.has('x-motcua-possibly-repeated'));
      expect(marked).toHaveLength(MAILS);
      expect(
        await office.query(`SELECT 1 FROM delivery WHERE possibly_repeated AND state = 'sent'`),
      ).toHaveLength(MAILS);
    });

    it('a server that is down for almost four hours gets all of it, once, afterwards', async () => {
      const port = Number(new URL(smtp.url).port);
      await smtp.stop();
      await send('ok');
      for (let i = 0; i < 22; i++) await later(10 * MINUTE);
      expect(await states()).toEqual({ 'temporary-failure': MAILS });
      smtp = await startSmtp(port);
      await later(10 * MINUTE);
      expect(await states()).toEqual({ sent: MAILS });
      expect([smtp.received.length, ids()]).toEqual([MAILS, MAILS]);
    });

    it('one that is down for longer leaves items for an officer, and nothing "sending"', async () => {
      await smtp.stop();
      await send('ok');
      for (let i = 0; i < 26; i++) await later(10 * MINUTE);
      expect(await states()).toEqual({ 'technical-failure': MAILS });
      expect(await items()).toBe(MAILS);
    });
  });
}

/** Sends whatever it is told to: what would happen without the guard. */
class NoGuard {
  constructor(private readonly database: Database) {}

  async claim(id: string): Promise<ClaimedDelivery | undefined> {
    const [row] = await this.database.query<ClaimedDelivery>(
      `SELECT d.id, n.id AS "notificationId", d.channel, n.kind, n.class, d.address,
              d.address AS "to", d.message_id AS "messageId", n.mail_subject AS subject, n.body AS short,
              n.mail_text AS text, n.mail_html AS html, NULL AS headers, NULL AS suppressed,
              false AS "possiblyRepeated", d.rung, 0 AS "queuedAt"
         FROM delivery d JOIN notification n ON n.id = d.notification_id WHERE d.id = $1`,
      [id],
    );
    return row;
  }
}

describe.each([
  ['with the guard nobody gets a mail twice', true, 1],
  ['control: without the guard everybody does', false, 2],
] as const)('a queue that brings everything twice: %s', (_name, guarded, times) => {
  let office: PostOffice;
  let smtp: TestSmtp;

  beforeAll(async () => {
    smtp = await startSmtp();
    office = await openPostOffice({
      environment: { SMTP_URL: smtp.url },
      ...(guarded
        ? {}
        : {
            replace: (builder) =>
              builder
                .overrideProvider(ClaimGuard)
                .useFactory({ factory: (database) => new NoGuard(database), inject: [Database] }),
          }),
    });
  }, 60_000);
  afterAll(async () => {
    await office.close();
    await smtp.stop();
  });

  it('counts what arrived', async () => {
    for (let i = 0; i < MAILS; i++) await office.happen('dossier.submitted');
    await office.drain();
    await office.query(`UPDATE outbox SET done_at = NULL, sent_at = NULL WHERE topic = 'delivery'`);
    await office.drain();
    expect(smtp.received).toHaveLength(times * MAILS);
    expect(new Set(smtp.received.map((m) => m.messageId)).size).toBe(MAILS);
    expect(smtp.received.some((m) => m.headers.has('x-motcua-possibly-repeated'))).toBe(false);
  });
});
