import { randomUUID } from 'node:crypto';
import { formatInstant } from '#libs/kernel';
import { Database, Outbox, UnitOfWork } from '#libs/platform';
import { startPortal, type Portal } from '../support/portal.js';

interface Notification {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly body: string;
  readonly dossierCode?: string;
  readonly createdAt: string;
  readonly readAt?: string;
}
interface NotificationPage {
  readonly items: Notification[];
  readonly nextCursor: string | null;
  readonly unread: number;
}
interface CaughtMail {
  readonly to: string[];
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers: Record<string, string>;
  readonly receivedAt: string;
}

const INVESTOR = 'investor@demo.test';
const CODE = 'H24.08-261123-0007';
const BASE = '/api/v1/notifications';

describe('the inbox over HTTP', () => {
  let portal: Portal;
  let token: string;
  let other: string;

  beforeAll(async () => {
    portal = await startPortal();
    token = await logIn(INVESTOR);
    other = await logIn('investor2@demo.test');
    for (let i = 0; i < 5; i++) {
      await happen('dossier.resumed');
      portal.clock.advance(1_000);
    }
    await portal.drain();
  }, 120_000);
  afterAll(() => portal.close());

  async function logIn(email: string): Promise<string> {
    const body = { email, password: 'motcua-demo' };
    const answer = await portal.http<{ token: string }>('POST', '/api/v1/auth/login', { body });
    expect(answer.status).toBe(200);
    return answer.body.token;
  }

  async function happen(kind: string): Promise<void> {
    const [account] = await portal.app
      .get(Database)
      .query<{ id: string }>(`SELECT id FROM account WHERE email = $1`, [INVESTOR]);
    const payload = {
      eventId: randomUUID(),
      dossierId: randomUUID(),
      seq: 1,
      kind,
      at: formatInstant(await portal.clock.now()),
      dossierCode: CODE,
      procedure: { code: '1.009748', name: { vi: 'Chấp thuận', en: 'Approval' } },
      applicantAccountId: account?.id,
      data: {},
    };
    const write = portal.app.get(UnitOfWork);
    await write.run((tx) => portal.app.get(Outbox).add(tx, [{ topic: 'dossier-event', payload }]));
  }

  const list = async (query = '', as = token): Promise<NotificationPage> => {
    const answer = await portal.http<NotificationPage>('GET', `${BASE}${query}`, { token: as });
    expect(answer.status).toBe(200);
    return answer.body;
  };

  it('shows mine, newest first, page by page', async () => {
    const first = await list('?limit=2');
    const second = await list(`?limit=2&cursor=${first.nextCursor}`);
    const third = await list(`?limit=2&cursor=${second.nextCursor}`);
    const all = [...first.items, ...second.items, ...third.items];
    expect(third.nextCursor).toBeNull();
    expect(new Set(all.map((n) => n.id)).size).toBe(5);
    expect(all.map((n) => n.createdAt)).toEqual(
      all
        .map((n) => n.createdAt)
        .sort()
        .reverse(),
    );
    expect(all[0]).toMatchObject({ kind: 'dossier.resumed', dossierCode: CODE });
    expect(all[0]).not.toHaveProperty('readAt');
    expect(first.unread).toBe(5);
    expect(await list('', other)).toEqual({ items: [], nextCursor: null, unread: 0 });
  });

  it('counts down while I read, and once only', async () => {
    const [one] = (await list('?limit=1')).items;
    const read = (id: string, as: string) =>
      portal.http('POST', `${BASE}/${id}/read`, { token: as });
    expect((await read(one?.id ?? '', other)).status).toBe(404);
    expect((await read(one?.id ?? '', token)).status).toBe(204);
    const { readAt } = (await list('?limit=1')).items[0] ?? {};
    portal.clock.advance(60_000);
    expect((await read(one?.id ?? '', token)).status).toBe(204);
    expect((await list('?limit=1')).items[0]?.readAt).toBe(readAt);
    const count = await portal.http('GET', `${BASE}/unread-count`, { token });
    expect(count.body).toEqual({ unread: 4 });
    expect((await portal.http('POST', `${BASE}/read-all`, { token })).status).toBe(204);
    expect((await list()).unread).toBe(0);
  });

  it('asks for a session, and refuses what is no notification or cursor', async () => {
    for (const path of ['', '/unread-count', '/stream']) {
      expect((await portal.http('GET', `${BASE}${path}`)).status).toBe(401);
    }
    expect((await portal.http('POST', `${BASE}/nonsense/read`, { token })).body).toMatchObject({
      status: 404,
      code: 'notification.not-found',
    });
    expect((await portal.http('GET', `${BASE}?cursor=x`, { token })).status).toBe(400);
    expect((await portal.http('GET', `${BASE}?limit=101`, { token })).status).toBe(400);
  });

  it('tells the unread count live', async () => {
    const abort = new AbortController();
    const response = await fetch(`${portal.url}${BASE}/stream`, {
      headers: { authorization: `Bearer ${token}` },
      signal: abort.signal,
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const heard: number[] = [];
    const listening = (async () => {
      const decoder = new TextDecoder();
      for await (const chunk of response.body ?? []) {
        for (const [, data] of decoder.decode(chunk as Uint8Array).matchAll(/^data: (.+)$/gm)) {
          heard.push((JSON.parse(data ?? '{}') as { unread: number }).unread);
          if (heard.length === 1) await happen('dossier.accepted').then(() => portal.drain());
          if (heard.length === 2) return;
        }
      }
    })();
    await listening;
    abort.abort();
    expect(heard).toEqual([0, 1]);
  }, 20_000);

  it('shows what the mail catcher caught, to one address or to all', async () => {
    const path = (query: string) => `/dev/mail${query}`;
    const mine = await portal.http<{ items: CaughtMail[] }>('GET', path(`?to=${INVESTOR}&limit=2`));
    expect(mine.status).toBe(200);
    expect(mine.body.items).toHaveLength(2);
    const [mail] = mine.body.items;
    expect(mail).toMatchObject({
      to: [INVESTOR],
      from: 'no-reply@motcua.test',
      subject: expect.stringContaining(CODE),
      text: expect.stringContaining(CODE),
      html: expect.stringContaining('<html lang="vi">'),
      headers: expect.objectContaining({ 'auto-submitted': 'auto-generated' }),
      receivedAt: expect.stringMatching(/^2026-11-23T09:0\d:\d\d(\.\d+)?\+07:00$/),
    });
    const nobody = await portal.http<{ items: CaughtMail[] }>('GET', path('?to=nobody@demo.test'));
    expect(nobody.body.items).toEqual([]);
    expect((await portal.http('GET', path('?limit=101'))).status).toBe(400);
    const page = await portal.http<string>('GET', path('/inbox'));
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('content-security-policy')).not.toContain('script');
    expect(page.body).toContain(CODE);
  });
});

describe('with a real mail server', () => {
  let portal: Portal;
  beforeAll(async () => {
    const environment = { SMTP_URL: 'smtp://127.0.0.1:9' };
    portal = await startPortal({ seeds: 'none', environment });
  }, 120_000);
  afterAll(() => portal.close());

  it.each(['/dev/mail', '/dev/mail/inbox'])('%s does not exist', async (path) => {
    const answer = await portal.http('GET', path);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});
