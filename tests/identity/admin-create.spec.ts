import { adminCreate } from '../../apps/cli/src/admin-create.js';
import { HOUR } from '#libs/kernel';
import { SimulatedClock } from '#libs/platform';
import { startPortal, type Portal } from '../support/portal.js';

let portal: Portal;
beforeAll(async () => {
  // The command line reads the real time: the portal must not be behind it.
  const clock = new SimulatedClock(Date.now() + HOUR);
  portal = await startPortal({ seeds: 'reference', clock });
});
afterAll(() => portal.close());

const run = async (...argv: string[]): Promise<{ code: number; text: string }> => {
  const lines: unknown[] = [];
  const say = (...said: unknown[]): void => void lines.push(...said);
  const spies = (['log', 'error'] as const).map((how) =>
    jest.spyOn(console, how).mockImplementation(say),
  );
  const code = await adminCreate(argv, {
    MOTCUA_MODE: 'embedded',
    DATABASE_URL: portal.database.url,
    PUBLIC_URL: 'https://motcua.example.vn',
    LOG_LEVEL: 'silent',
  });
  for (const spy of spies) spy.mockRestore();
  return { code, text: lines.join('\n') };
};

describe('motcua admin create', () => {
  it('prints a link with which the administrator begins', async () => {
    const { code, text } = await run('first@heza.vn');
    expect(code).toBe(0);
    const token = /https:\/\/motcua\.example\.vn\/invitation\?token=([\w-]{43})/.exec(text)?.[1];
    const { status, body } = await portal.http<{ account: { roles: string[] } }>(
      'POST',
      '/api/v1/auth/accept-invitation',
      { body: { token, password: 'hoàn toàn mới 2026' } },
    );
    expect([status, body.account.roles]).toEqual([200, ['administrator']]);
  });

  it.each([[[]], [['a@b.vn', 'more']], [['--help']]])('explains itself for %j', async (argv) => {
    expect(await run(...argv)).toMatchObject({ code: 2, text: expect.stringContaining('Usage') });
  });

  it('refuses what is no address', async () => {
    expect(await run('nobody')).toMatchObject({ code: 1, text: 'nobody is not an e-mail address' });
  });
});
