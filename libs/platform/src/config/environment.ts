import 'reflect-metadata';
import { Expose, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';

export const MODES = ['embedded', 'production'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;

const MEBIBYTE = 1024 * 1024;
const Whole =
  (least: number, most: number): PropertyDecorator =>
  (target, key) => {
    Expose()(target, key);
    Type(() => Number)(target, key);
    IsInt()(target, key);
    Min(least)(target, key);
    Max(most)(target, key);
  };
const Address =
  (pattern: RegExp, example: string): PropertyDecorator =>
  (target, key) => {
    Expose()(target, key);
    Matches(pattern, { message: `must look like ${example}` })(target, key);
  };
const truth = new Map<unknown, boolean>([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
]);

/** The environment as it is written: names as people set them, values checked one by one. */
export class Environment {
  @Expose()
  @IsIn(MODES)
  MOTCUA_MODE: (typeof MODES)[number] = 'production';

  /** Demo accounts and the demo history; on by itself in the embedded mode only. */
  @Expose()
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => truth.get(value) ?? value)
  @IsBoolean()
  DEMO?: boolean;

  @Whole(0, 65_535) PORT: number = 8080;
  @Expose() @IsOptional() @IsString() HOST?: string;
  /** The worker's health page. */
  @Whole(0, 65_535) WORKER_PORT: number = 8081;

  @Address(/^https?:\/\/[^/\s]+(\/\S*)?$/, 'https://motcua.example.vn')
  PUBLIC_URL!: string;

  @Address(/^postgres(ql)?:\/\/\S+$/, 'postgres://user:password@host:5432/motcua')
  DATABASE_URL!: string;

  /** The role that owns the tables, where it is not that of DATABASE_URL; for `database migrate` only. */
  @IsOptional()
  @Address(/^postgres(ql)?:\/\/\S+$/, 'postgres://owner:password@host:5432/motcua')
  MIGRATION_DATABASE_URL?: string;

  @Whole(2, 100) DATABASE_POOL: number = 10;
  /** No statement takes longer: then it is given up, and so is a connection that says nothing at all. */
  @Whole(1, 3_600) DATABASE_SECONDS: number = 30;
  /** A request that takes longer is answered that it took too long. */
  @Whole(1, 3_600) ANSWER_SECONDS: number = 60;

  @IsOptional()
  @Address(/^rediss?:\/\/\S+$/, 'redis://host:6379')
  REDIS_URL?: string;

  /** Keeps several installations apart on one Redis. */
  @Expose()
  @Matches(/^[a-z][a-z0-9-]{0,40}$/, { message: 'must look like motcua' })
  QUEUE_PREFIX: string = 'motcua';

  /** After so long without a sign of it, the work of a process that died is given to another. */
  @Whole(6, 600) TAKE_OVER_SECONDS: number = 30;

  /** Where mail is handed over; the embedded mode has a catcher of its own without it. */
  @ValidateIf((o: Environment) => o.MOTCUA_MODE === 'production' || o.SMTP_URL !== undefined)
  @Address(/^smtps?:\/\/\S+$/, 'smtp://user:password@host:587')
  SMTP_URL?: string;
  /** Of one worker process. */
  @Whole(1, 100) SMTP_CONNECTIONS: number = 16;

  @Expose()
  @IsEmail({ allow_display_name: true }, { message: 'must be an address, with or without a name' })
  MAIL_FROM: string = 'Motcua <no-reply@motcua.test>';

  /** Signs mail (RFC 6376): all three or none. */
  @Expose() @IsOptional() @IsString() @MinLength(1) DKIM_DOMAIN?: string;
  @ValidateIf((o: Environment) => o.DKIM_DOMAIN !== undefined)
  @Expose()
  @IsString()
  @MinLength(1)
  DKIM_SELECTOR?: string;
  @ValidateIf((o: Environment) => o.DKIM_DOMAIN !== undefined)
  @Expose()
  @IsString()
  @MinLength(1)
  DKIM_KEY_FILE?: string;

  /** HTTP gateways to telephones; each with the secret by which both sides sign. */
  @IsOptional() @Address(/^https?:\/\/\S+$/, 'https://sms.example.vn') SMS_GATEWAY_URL?: string;
  @ValidateIf((o: Environment) => o.SMS_GATEWAY_URL !== undefined)
  @Expose()
  @IsString()
  @MinLength(16)
  SMS_GATEWAY_SECRET?: string;
  @IsOptional() @Address(/^https?:\/\/\S+$/, 'https://zalo.example.vn') ZALO_GATEWAY_URL?: string;
  @ValidateIf((o: Environment) => o.ZALO_GATEWAY_URL !== undefined)
  @Expose()
  @IsString()
  @MinLength(16)
  ZALO_GATEWAY_SECRET?: string;
  /** Signs the reports about mail that came back; without it they are not accepted. */
  @Expose() @IsOptional() @IsString() @MinLength(16) BOUNCE_SECRET?: string;

  @Expose() @IsString() @MinLength(1) DATA_DIR: string = '.data';
  @Expose() @IsOptional() @IsString() @MinLength(1) FILES_DIR?: string;

  /** ClamAV's daemon; without it files are taken as `not-scanned`. */
  @IsOptional()
  @Address(/^(tcp:\/\/[^\s/]+(:\d+)?|unix:\/\S+)$/, 'tcp://clamav:3310')
  CLAMD_URL?: string;

  /** The Ed25519 key of the daily digest, PKCS#8 PEM; the embedded mode makes its own. */
  @Expose() @IsOptional() @IsString() @MinLength(1) AUDIT_KEY_FILE?: string;
  /** Where the signed digests are written; best a disk that the database's machine cannot change. */
  @Expose() @IsOptional() @IsString() @MinLength(1) AUDIT_DIR?: string;

  /** National code of the agency: the first part of every dossier code. */
  @Expose()
  @Matches(/^[A-Z]\d{2}(\.\d{2}){0,3}$/, { message: 'must look like H24.08' })
  AGENCY_CODE: string = 'H24.08';

  /** An organisation's link to its question outlives the due date by so many days. */
  @Whole(0, 90) ANSWER_LINK_GRACE_DAYS: number = 5;

  @Whole(1024, 64 * MEBIBYTE) BODY_LIMIT: number = MEBIBYTE;
  @Whole(1024, 2048 * MEBIBYTE) UPLOAD_LIMIT: number = 50 * MEBIBYTE;

  /** Hosts that are reached through a network of the operator's own: what goes there may be unencrypted. */
  @Expose()
  @IsOptional()
  @Matches(/^[A-Za-z0-9.:_[\]-]+([\s,]+[A-Za-z0-9.:_[\]-]+)*$/, {
    message: 'must be names of hosts, with commas between them',
  })
  TRUSTED_HOSTS?: string;

  /** Proxies in front whose X-Forwarded-For is believed: a number of hops, or addresses. */
  @Expose()
  @IsOptional()
  @Matches(/^(\d|[0-9a-fA-F.:/, ]+)$/, { message: 'must be a number of hops, or addresses' })
  TRUST_PROXY?: string;

  @Whole(1, 1_000_000) PUBLIC_PER_MINUTE: number = 600;
  @Whole(1, 1_000_000) SESSION_PER_MINUTE: number = 1_200;

  @Whole(1, 24 * 30) SESSION_HOURS: number = 12;
  @Whole(1, 24 * 60) SESSION_IDLE_MINUTES: number = 120;

  /** Officers need a second factor; always in production, where this cannot be turned off. */
  @Expose()
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => truth.get(value) ?? value)
  @IsBoolean()
  SECOND_FACTOR_REQUIRED?: boolean;

  /** Investors need one too; otherwise it is offered to them. */
  @Expose()
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => truth.get(value) ?? value)
  @IsBoolean()
  SECOND_FACTOR_FOR_INVESTORS?: boolean;

  /** How old an authentication may be for signing and administration: 15 in production, never older. */
  @Expose()
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(24 * 60)
  STEP_UP_MINUTES?: number;

  @Expose() @IsIn(LOG_LEVELS) LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';
}
