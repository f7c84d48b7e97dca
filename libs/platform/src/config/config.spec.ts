import { Config, ConfigError } from './config.js';

const embedded = { MOTCUA_MODE: 'embedded', DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/m' };
const production = {
  DATABASE_URL: 'postgres://u:p@db/m',
  PUBLIC_URL: 'https://motcua.example.vn/',
  SMTP_URL: 'smtp://mail:25',
};

const faultsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    Config.parse(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
  return [];
};

describe('Config', () => {
  it('has defaults for everything in the embedded mode but the database', () => {
    const config = Config.parse(embedded);
    expect(config).toMatchObject({
      mode: 'embedded',
      demo: true,
      host: '127.0.0.1',
      port: 8080,
      publicUrl: 'http://localhost:8080',
      agencyCode: 'H24.08',
      uploadLimit: 52_428_800,
      redisUrl: undefined,
    });
    expect(config.filesDir).toMatch(/\.data\/files$/);
  });

  it('listens on every address and has no demo in production', () => {
    const config = Config.parse(production);
    expect(config).toMatchObject({ mode: 'production', demo: false, host: '0.0.0.0' });
    expect(config.publicUrl).toBe('https://motcua.example.vn');
  });

  it('reads numbers, and takes an empty value for a missing one', () => {
    expect(Config.parse({ ...embedded, PORT: '9000', REDIS_URL: ' ' })).toMatchObject({
      port: 9000,
      publicUrl: 'http://localhost:9000',
      redisUrl: undefined,
    });
  });

  it('sends mail to the local catcher where no mail server is named', () => {
    expect(Config.parse(embedded).smtpUrl).toBeUndefined();
  });

  it('names every missing value at once', () => {
    const faults = faultsOf({});
    expect(faults).toHaveLength(3);
    expect(faults.join('\n')).toMatch(/DATABASE_URL is not set[^]*/);
    expect(faults.join('\n')).toMatch(/PUBLIC_URL is not set/);
    expect(faults.join('\n')).toMatch(/SMTP_URL is not set/);
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://db/m'],
    ['REDIS_URL', 'localhost:6379'],
    ['SMTP_URL', 'mail.example.vn'],
    ['MAIL_FROM', 'nobody'],
    ['AGENCY_CODE', 'Hai Phong'],
    ['UPLOAD_LIMIT', '50MB'],
    ['LOG_LEVEL', 'loud'],
    ['MOTCUA_MODE', 'test'],
    ['DEMO', 'perhaps'],
  ])('refuses %s = %s and names it', (name, value) => {
    const faults = faultsOf({ ...production, ...(name === 'DEMO' ? embedded : {}), [name]: value });
    expect(faults).toEqual([expect.stringContaining(`${name} is "${value}"`)]);
  });

  it('never shows a password', () => {
    expect(faultsOf({ ...embedded, REDIS_URL: 'http://user:hidden@host' }).join()).not.toContain(
      'hidden',
    );
  });

  it.each([
    ['SECOND_FACTOR_REQUIRED', 'false'],
    ['STEP_UP_MINUTES', '16'],
    ['PUBLIC_URL', 'http://motcua.example.vn'],
    ['DATABASE_URL', 'postgres://motcua:postgres@db:5432/motcua'],
    ['REDIS_URL', 'redis://:changeme@redis:6379'],
    ['BOUNCE_SECRET', 'change-me-change-me'],
    ['BOUNCE_SECRET', '12121212121212121212'],
  ])('refuses to start a production with %s=%s', (name, value) => {
    expect(faultsOf({ ...production, [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^${name}: `)),
    ]);
  });

  it('asks officers of a production for a second factor, and of nobody else', () => {
    expect(Config.parse(production)).toMatchObject({
      secondFactorRequired: true,
      stepUpMinutes: 15,
    });
    expect(Config.parse(embedded)).toMatchObject({ secondFactorRequired: false });
  });

  it('reads providers of single sign-on, whole or not at all', () => {
    const whole = {
      OIDC_VNEID_ISSUER: 'https://id.example.vn',
      OIDC_VNEID_CLIENT_ID: 'motcua',
      OIDC_VNEID_CLIENT_SECRET: 'hidden-secret',
      OIDC_VNEID_STRONG: 'loa3, mfa',
    };
    expect(Config.parse({ ...production, ...whole }).oidcProviders).toEqual([
      expect.objectContaining({ key: 'vneid', audience: 'investor', strong: ['loa3', 'mfa'] }),
    ]);
    const { OIDC_VNEID_CLIENT_SECRET: _, ...part } = whole;
    expect(faultsOf({ ...production, ...part })).toEqual([
      expect.stringMatching(/^OIDC_VNEID_CLIENT_SECRET is not set/),
    ]);
    const open = { ...production, ...whole, OIDC_VNEID_ISSUER: 'http://id.example.vn' };
    expect(faultsOf(open)).toEqual([expect.stringMatching(/^OIDC_VNEID_ISSUER is/)]);
  });

  it('refuses demo accounts in production', () => {
    expect(faultsOf({ ...production, DEMO: 'true' })).toEqual([expect.stringMatching(/^DEMO/)]);
  });
});
