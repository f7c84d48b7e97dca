import path from 'node:path';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { Environment } from './environment.js';
import { oidcProvidersIn, type OidcProvider } from './oidc-providers.js';
import { withSecretFiles } from './secret-files.js';
import { hostsIn, isHere, mayBePlain, plainTransports } from './transport.js';

/** A start with wrong settings ends here, with every wrong setting named at once. */
export class ConfigError extends Error {
  override name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(`The configuration is wrong:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}

export interface Dkim {
  readonly domain: string;
  readonly selector: string;
  readonly keyFile: string;
}

export interface SignedGateway {
  readonly url: string;
  readonly secret: string;
}

/** The configuration, parsed once at the start; nothing else reads the environment. */
export class Config {
  readonly mode: Environment['MOTCUA_MODE'];
  readonly demo: boolean;
  readonly host: string;
  readonly port: number;
  readonly workerPort: number;
  readonly publicUrl: string;
  readonly databaseUrl: string;
  /** The role that owns the tables, where that of `databaseUrl` does not. */
  readonly migrationDatabaseUrl: string | undefined;
  readonly databasePool: number;
  readonly databaseMs: number;
  readonly answerMs: number;
  readonly redisUrl: string | undefined;
  readonly queuePrefix: string;
  /** The work of a process that died is given to another after so long. */
  readonly takeOverMs: number;
  /** Without it, mail goes to the local catcher (embedded mode only). */
  readonly smtpUrl: string | undefined;
  /** Mail goes encrypted or not at all. */
  readonly smtpNeedsTls: boolean;
  readonly smtpConnections: number;
  readonly mailFrom: string;
  readonly dkim: Dkim | undefined;
  readonly smsGateway: SignedGateway | undefined;
  readonly zaloGateway: SignedGateway | undefined;
  readonly bounceSecret: string | undefined;
  readonly dataDir: string;
  readonly filesDir: string;
  readonly clamdUrl: string | undefined;
  readonly auditKeyFile: string | undefined;
  readonly auditDir: string | undefined;
  readonly agencyCode: string;
  readonly bodyLimit: number;
  readonly uploadLimit: number;
  readonly answerLinkGraceDays: number;
  readonly trustProxy: number | string | false;
  readonly publicPerMinute: number;
  readonly sessionPerMinute: number;
  readonly sessionHours: number;
  readonly sessionIdleMinutes: number;
  private readonly secondFactorOf: ReadonlySet<string>;
  /** Without it, a session of any age may sign and administer (embedded mode only). */
  readonly stepUpMinutes: number | undefined;
  readonly oidcProviders: readonly OidcProvider[];
  readonly logLevel: Environment['LOG_LEVEL'];

  private constructor(e: Environment, oidcProviders: readonly OidcProvider[]) {
    const embedded = e.MOTCUA_MODE === 'embedded';
    this.mode = e.MOTCUA_MODE;
    this.demo = e.DEMO ?? embedded;
    this.host = e.HOST ?? (embedded ? '127.0.0.1' : '0.0.0.0');
    this.port = e.PORT;
    this.workerPort = e.WORKER_PORT;
    this.publicUrl = e.PUBLIC_URL.replace(/\/+$/, '');
    this.databaseUrl = e.DATABASE_URL;
    this.migrationDatabaseUrl = e.MIGRATION_DATABASE_URL;
    this.databasePool = e.DATABASE_POOL;
    this.databaseMs = e.DATABASE_SECONDS * 1_000;
    this.answerMs = e.ANSWER_SECONDS * 1_000;
    this.redisUrl = e.REDIS_URL;
    this.queuePrefix = e.QUEUE_PREFIX;
    this.takeOverMs = e.TAKE_OVER_SECONDS * 1_000;
    this.smtpUrl = e.SMTP_URL;
    this.smtpNeedsTls = !embedded && !mayBePlain(e.SMTP_URL ?? '', hostsIn(e.TRUSTED_HOSTS));
    this.smtpConnections = e.SMTP_CONNECTIONS;
    this.mailFrom = e.MAIL_FROM;
    this.dkim = dkimIn(e);
    this.smsGateway = gatewayIn(e.SMS_GATEWAY_URL, e.SMS_GATEWAY_SECRET);
    this.zaloGateway = gatewayIn(e.ZALO_GATEWAY_URL, e.ZALO_GATEWAY_SECRET);
    this.bounceSecret = e.BOUNCE_SECRET;
    this.dataDir = path.resolve(e.DATA_DIR);
    this.filesDir = path.resolve(e.FILES_DIR ?? path.join(e.DATA_DIR, 'files'));
    this.clamdUrl = e.CLAMD_URL;
    this.auditKeyFile = e.AUDIT_KEY_FILE && path.resolve(e.AUDIT_KEY_FILE);
    this.auditDir = e.AUDIT_DIR && path.resolve(e.AUDIT_DIR);
    this.agencyCode = e.AGENCY_CODE;
    this.bodyLimit = e.BODY_LIMIT;
    this.uploadLimit = e.UPLOAD_LIMIT;
    this.answerLinkGraceDays = e.ANSWER_LINK_GRACE_DAYS;
    this.trustProxy = proxyIn(e.TRUST_PROXY);
    this.publicPerMinute = e.PUBLIC_PER_MINUTE;
    this.sessionPerMinute = e.SESSION_PER_MINUTE;
    this.sessionHours = e.SESSION_HOURS;
    this.sessionIdleMinutes = e.SESSION_IDLE_MINUTES;
    this.secondFactorOf = new Set([
      ...((e.SECOND_FACTOR_REQUIRED ?? !embedded) ? ['officer'] : []),
      ...(e.SECOND_FACTOR_FOR_INVESTORS === true ? ['investor'] : []),
    ]);
    this.stepUpMinutes = e.STEP_UP_MINUTES ?? (embedded ? undefined : 15);
    this.oidcProviders = oidcProviders;
    this.logLevel = e.LOG_LEVEL;
    Object.freeze(this);
  }

  /** Whether accounts of this kind can do nothing before they have a second factor. */
  asksSecondFactorOf(kind: string): boolean {
    return this.secondFactorOf.has(kind);
  }

  /** Throws a `ConfigError` that names every wrong or missing setting. */
  static parse(given: Readonly<Record<string, string | undefined>>): Config {
    const { source, faults: unread } = withSecretFiles(given);
    const environment = plainToInstance(Environment, withDefaults(source), {
      excludeExtraneousValues: true,
      exposeDefaultValues: true,
    });
    const faults = validateSync(environment).map((error) => faultLine(error, source));
    const outside = oidcProvidersIn(source);
    faults.push(...unread, ...productionFaults(environment), ...outside.faults);
    if (faults.length > 0) throw new ConfigError(faults);
    return new Config(environment, outside.providers);
  }
}

const dkimIn = (e: Environment): Dkim | undefined =>
  e.DKIM_DOMAIN === undefined || e.DKIM_SELECTOR === undefined || e.DKIM_KEY_FILE === undefined
    ? undefined
    : { domain: e.DKIM_DOMAIN, selector: e.DKIM_SELECTOR, keyFile: path.resolve(e.DKIM_KEY_FILE) };

const gatewayIn = (url?: string, secret?: string): SignedGateway | undefined =>
  url === undefined || secret === undefined ? undefined : { url: url.replace(/\/+$/, ''), secret };

/** What would make a production unsafe is refused at its start. */
function productionFaults(e: Environment): string[] {
  if (e.MOTCUA_MODE !== 'production') return [];
  const faults: string[] = [];
  if (e.DEMO === true) {
    faults.push('DEMO: the demo accounts have a known password and never exist in production');
  }
  if (e.SECOND_FACTOR_REQUIRED === false) {
    faults.push('SECOND_FACTOR_REQUIRED: cannot be turned off in production');
  }
  if (e.STEP_UP_MINUTES !== undefined && e.STEP_UP_MINUTES > 15) {
    faults.push('STEP_UP_MINUTES: at most 15 in production');
  }
  if (typeof e.PUBLIC_URL === 'string' && isOpenHttp(e.PUBLIC_URL)) {
    faults.push('PUBLIC_URL: must be https in production, so that session cookies need TLS');
  }
  for (const name of ['DATABASE_URL', 'REDIS_URL', 'SMTP_URL'] as const) {
    const value = e[name];
    if (value !== undefined && hasDefaultPassword(value)) {
      faults.push(`${name}: its password is one that everybody tries first`);
    }
  }
  faults.push(...plainTransports(e));
  for (const name of ['SMS_GATEWAY_SECRET', 'ZALO_GATEWAY_SECRET', 'BOUNCE_SECRET'] as const) {
    const value = e[name];
    if (value !== undefined && isDefaultSecret(value)) {
      faults.push(`${name}: it is an example or too simple; make one with openssl rand -base64 32`);
    }
  }
  return faults;
}

/** Words that examples use, and texts of a few characters over and over. */
const isDefaultSecret = (value: string): boolean =>
  /^(change|secret|password|example|test|default|motcua|demo)/i.test(value) ||
  new Set(value).size < 8;

const isOpenHttp = (url: string): boolean => url.startsWith('http:') && !isHere(url);

const DEFAULT_PASSWORDS = new Set([
  'password',
  'changeme',
  'postgres',
  'secret',
  'motcua-demo',
  'admin',
  '123456',
]);

function hasDefaultPassword(url: string): boolean {
  const password = /^[^:]+:\/\/[^:@/\s]*:([^@/\s]*)@/.exec(url)?.[1];
  return password !== undefined && !isHere(url) && DEFAULT_PASSWORDS.has(password.toLowerCase());
}

const proxyIn = (value: string | undefined): number | string | false => {
  if (value === undefined) return false;
  return /^\d$/.test(value) ? Number(value) : value;
};

/** An empty value counts as not set: compose files and shells often pass one. */
function withDefaults(
  source: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries(source)) {
    if (value !== undefined && value.trim() !== '') set[name] = value.trim();
  }
  if (set['MOTCUA_MODE'] === 'embedded') {
    set['PUBLIC_URL'] ??= `http://localhost:${set['PORT'] ?? 8080}`;
  }
  return set;
}

const SECRET = /:\/\/[^@\s]*@/;

function faultLine(
  error: ValidationError,
  source: Readonly<Record<string, string | undefined>>,
): string {
  const reasons = Object.values(error.constraints ?? {}).map((reason) =>
    reason.replace(new RegExp(`^${error.property} `), ''),
  );
  const value = source[error.property];
  const shown = value === undefined || value.trim() === '' ? 'is not set' : shownValue(value);
  return `${error.property} ${shown}: ${reasons.join(', ')}`;
}

/** Passwords in addresses never reach a log. */
const shownValue = (value: string): string => `is "${value.replace(SECRET, '://…@')}"`;
