import { startPortal, type Portal } from '../support/portal.js';
import { apiOf, logIn } from './people.js';

let portal: Portal;
const api = apiOf(() => portal);
beforeAll(async () => {
  portal = await startPortal();
});
afterAll(() => portal.close());

describe('logging in', () => {
  it('answers a token, the account and an httpOnly cookie', async () => {
    const { status, body, headers } = await logIn(api, 'Specialist@Demo.test');
    expect(status).toBe(200);
    expect(body.account).toMatchObject({
      email: 'specialist@demo.test',
      kind: 'officer',
      roles: ['specialist'],
    });
    expect(headers.get('set-cookie')).toMatch(/^motcua_session=.*HttpOnly; SameSite=Lax/);
    const me = await api('GET', '/me', { token: String(body.token) });
    expect(me.body.posts?.[0]).toMatchObject({
      unit: { code: 'heza.investment', name: { vi: 'Phòng Quản lý đầu tư' } },
      role: 'specialist',
    });
  });
});
