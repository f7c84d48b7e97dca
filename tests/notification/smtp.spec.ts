import { HOUR, MINUTE } from '#libs/kernel';
import { startSmtp, type TestSmtp } from '../support/smtp.js';
import { CODE, openPostOffice, type PostOffice } from './post-office.js';

interface Delivery {
  readonly state: string;
  readonly attempts: number;
  readonly possibly_repeated: boolean;
  readonly last_error: string | null;
  readonly message_id: string;
  readonly finished_at: Date | null;
}

describe('mail over real SMTP', () => {
  let office: PostOffice;
  let smtp: TestSmtp;

  beforeEach(async () => {
    smtp = await startSmtp();
    office = await openPostOffice({ environment: { SMTP_URL: smtp.url, SMTP_CONNECTIONS: '4' } });
    await office.happen('dossier.accepted');
  }, 60_000);
  afterEach(async () => {
    await office.close();
    await smtp.stop();
  });

  const delivery = async (): Promise<Delivery> => {
    const [row] = await office.query<Delivery>(`SELECT * FROM delivery WHERE channel = 'e-mail'`);
    if (row === undefined) throw new Error('There is no delivery');
    return row;
  };
  const later = async (ms: number): Promise<void> => {
    office.clock.advance(ms);
    await office.drain();
  };
  const warned = (): Promise<{ body: string }[]> =>
    office.query(`SELECT body FROM notification WHERE kind = 'mail.not-delivered'`);

  it('sends once, over a connection that stays open', async () => {
    for (let i = 0; i < 30; i++) await office.happen('dossier.resumed');
    await office.drain();
    expect(smtp.received).toHaveLength(31);
    expect(smtp.connections).toBeLessThanOrEqual(4);
    expect(new Set(smtp.received.map((m) => m.messageId)).size).toBe(31);
    expect(smtp.received[0]?.subject).toContain(CODE);
    expect(await delivery()).toMatchObject({ state: 'sent', attempts: 1, last_error: null });
  });

  it('tries again after 4xx, with the same Message-ID and the same content', async () => {
    smtp.mood = 'busy-after-data';
    await office.drain();
    expect(await delivery()).toMatchObject({ state: 'temporary-failure', attempts: 1 });
    await office.query(`UPDATE account SET name = 'Somebody Else', locale = 'en'`);
    smtp.mood = 'ok';
    await later(MINUTE);
    expect(await delivery()).toMatchObject({
      state: 'sent',
      attempts: 2,
      possibly_repeated: false,
      last_error: null,
    });
    const [first, second] = smtp.received;
    expect(second?.messageId).toBe(first?.messageId);
    expect(second?.text).toBe(first?.text);
    expect(second?.html).toBe(first?.html);
  });

  it('waits longer and longer between attempts', async () => {
    smtp.mood = 'busy';
    await office.drain();
    for (let i = 0; i < 60; i++) await later(10_000);
    const { attempts } = await delivery();
    expect(attempts).toBeGreaterThan(6);
    expect(attempts).toBeLessThan(15);
  });

  it('gives up after four hours of 4xx and tells the administrators', async () => {
    smtp.mood = 'busy';
    await office.drain();
    await later(3 * HOUR + 59 * MINUTE);
    expect(await delivery()).toMatchObject({ state: 'temporary-failure' });
    await later(15 * MINUTE);
    expect(await delivery()).toMatchObject({ state: 'permanent-failure' });
    expect((await delivery()).finished_at).not.toBeNull();
    expect(await warned()).toEqual([{ body: expect.stringContaining(CODE) }]);
    const { attempts } = smtp;
    await later(24 * HOUR);
    expect(smtp.attempts).toBe(attempts);
    expect(await warned()).toHaveLength(1);
  });

  it('never tries again after 5xx', async () => {
    smtp.mood = 'unknown-user';
    await office.drain();
    await later(HOUR);
    expect(smtp.attempts).toBe(1);
    const after = await delivery();
    expect(after).toMatchObject({ state: 'permanent-failure', attempts: 1 });
    expect(after.last_error).toContain('550');
    expect(after.last_error).not.toContain('who@post.test');
    expect(await warned()).toHaveLength(1);
  });

  it('marks a mail as possibly repeated after a connection that closed behind the content', async () => {
    smtp.mood = 'hangs-up-after-data';
    await office.drain();
    expect(smtp.received).toHaveLength(1);
    expect(await delivery()).toMatchObject({ state: 'temporary-failure', possibly_repeated: true });
    smtp.mood = 'ok';
    await later(MINUTE);
    const [first, second] = smtp.received;
    expect(smtp.received).toHaveLength(2);
    expect(second?.messageId).toBe(first?.messageId);
    expect(first?.headers.get('x-motcua-possibly-repeated')).toBeUndefined();
    expect(second?.headers.get('x-motcua-possibly-repeated')).toBe('yes');
    expect(await delivery()).toMatchObject({ state: 'sent', attempts: 2 });
  });

  it('rides out a server that is down for hours, and nothing stays "sending"', async () => {
    const port = Number(new URL(smtp.url).port);
    await smtp.stop();
    await office.drain();
    for (let i = 0; i < 3; i++) await later(HOUR);
    expect(await delivery()).toMatchObject({
      state: 'temporary-failure',
      possibly_repeated: false,
    });
    smtp = await startSmtp(port);
    await later(30 * MINUTE);
    expect(await delivery()).toMatchObject({ state: 'sent', possibly_repeated: false });
    expect(smtp.received).toHaveLength(1);
  });

  it('calls it a technical failure when the server never came back', async () => {
    await smtp.stop();
    await office.drain();
    await later(4 * HOUR);
    expect(await delivery()).toMatchObject({ state: 'technical-failure' });
    expect(await warned()).toHaveLength(1);
  });

  it('takes over a mail whose sender was killed, and says that it may come twice', async () => {
    await office.drain();
    await office.query(
      `UPDATE delivery SET state = 'sending', finished_at = NULL, sending_at = $1 WHERE channel = 'e-mail'`,
      [new Date(await office.clock.now())],
    );
    await office.query(`UPDATE outbox SET done_at = NULL, sent_at = NULL WHERE topic = 'delivery'`);
    await later(5_000);
    expect(smtp.received).toHaveLength(1);
    await later(MINUTE);
    expect(smtp.received).toHaveLength(2);
    expect(smtp.received[1]?.headers.get('x-motcua-possibly-repeated')).toBe('yes');
    expect(await delivery()).toMatchObject({ state: 'sent', possibly_repeated: true });
  });

  it('makes no header and no recipient of line breaks in names, codes and subjects', async () => {
    const evil = 'x\r\nBcc: evil@post.test\r\nX-Evil: yes\r\n\r\nbody';
    const link = 'http://localhost:8080/x';
    const to = 'someone@post.test';
    const named = { vi: evil, en: evil };
    await office.add('account-mail', { to, link, kind: 'confirm-email', name: evil });
    await office.add('outside-mail', {
      to,
      link,
      template: 'outside-question',
      name: evil,
      dossierCode: evil,
      agency: named,
      question: named,
      procedure: named,
    });
    await office.drain();
    expect(smtp.received).toHaveLength(3);
    expect(smtp.attempts).toBe(3);
    for (const { headers, bcc, subject } of smtp.received) {
      expect([bcc, headers.get('bcc'), headers.get('x-evil')]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(subject).not.toMatch(/[\r\n]/);
    }
    expect(smtp.received.filter(({ subject }) => subject?.includes('X-Evil'))).not.toEqual([]);
  });

  it('does not exist as a catcher beside a real mail server', async () => {
    await office.drain();
    expect(await office.query(`SELECT 1 FROM caught_mail`)).toEqual([]);
  });
});
