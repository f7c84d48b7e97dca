import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Config, ConfigError } from './config.js';

const embedded = { MOTCUA_MODE: 'embedded', DATABASE_URL: 'postgres://u:p@127.0.0.1:5432/m' };
const production = {
  DATABASE_URL: 'postgres://u:p@db/m',
  PUBLIC_URL: 'https://motcua.example.vn/',
  SMTP_URL: 'smtp://mail:25',
  TRUSTED_HOSTS: 'db, redis',
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

  it.each([
    ['DATABASE_URL', 'postgres://u:p@far:5432/m'],
    ['DATABASE_URL', 'postgres://u:p@far/m?sslmode=require'],
    ['MIGRATION_DATABASE_URL', 'postgres://o:p@far/m'],
    ['REDIS_URL', 'redis://:p@far:6379'],
    ['SMS_GATEWAY_URL', 'http://far'],
    ['ZALO_GATEWAY_URL', 'http://far/zalo'],
    ['CLAMD_URL', 'tcp://far:3310'],
  ])('refuses a production that would send in clear to %s=%s', (name, value) => {
    const gateway = name.replace('_URL', '_SECRET');
    const set = { ...production, [gateway]: 'a0b1c2d3e4f5g6h7', [name]: value };
    expect(faultsOf(set)).toEqual([
      expect.stringMatching(new RegExp(`^${name}: goes unencrypted to far;`)),
    ]);
    expect(faultsOf({ ...set, TRUSTED_HOSTS: 'db,far' })).toEqual([]);
    expect(faultsOf({ ...set, [name]: value.replace('far', '127.0.0.1') })).toEqual([]);
  });

  it('takes encrypted addresses of any host, and demands TLS of a mail server in a production', () => {
    const encrypted = {
      DATABASE_URL: 'postgres://u:p@far/m?sslmode=verify-full',
      REDIS_URL: 'rediss://:p@far:6379',
      SMS_GATEWAY_URL: 'https://far',
      SMS_GATEWAY_SECRET: 'a0b1c2d3e4f5g6h7',
      CLAMD_URL: 'unix:/run/clamd.sock',
    };
    expect(faultsOf({ ...production, ...encrypted })).toEqual([]);
    const needsTls = (more: Record<string, string>): boolean =>
      Config.parse({ ...production, ...more }).smtpNeedsTls;
    expect(needsTls({})).toBe(true);
    expect(needsTls({ TRUSTED_HOSTS: 'db,mail' })).toBe(false);
    expect(needsTls({ SMTP_URL: 'smtp://localhost:25' })).toBe(false);
    expect(Config.parse(embedded).smtpNeedsTls).toBe(false);
  });

  it('reads secrets from files, where they are handed over so', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'motcua-secrets-'));
    const file = path.join(folder, 'url');
    writeFileSync(file, 'postgres://u:from-a-file@db/m\n');
    const { DATABASE_URL: _, ...rest } = production;
    const config = Config.parse({ ...rest, DATABASE_URL_FILE: file });
    expect(config.databaseUrl).toBe('postgres://u:from-a-file@db/m');
    expect(faultsOf({ ...production, DATABASE_URL_FILE: file })).toEqual([
      expect.stringMatching(/^DATABASE_URL_FILE: DATABASE_URL is set too/),
    ]);
    rmSync(folder, { recursive: true });
    expect(faultsOf({ ...production, BOUNCE_SECRET_FILE: file })).toEqual([
      expect.stringMatching(/^BOUNCE_SECRET_FILE is .*cannot be read/),
    ]);
  });

  it('asks officers of a production for a second factor, and investors where it is told so', () => {
    const asked = (source: Record<string, string>): boolean[] =>
      ['officer', 'investor'].map((kind) => Config.parse(source).asksSecondFactorOf(kind));
    expect(asked(production)).toEqual([true, false]);
    expect(asked({ ...production, SECOND_FACTOR_FOR_INVESTORS: 'true' })).toEqual([true, true]);
    expect(asked(embedded)).toEqual([false, false]);
    expect(Config.parse(production).stepUpMinutes).toBe(15);
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
