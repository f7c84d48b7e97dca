import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger as Pino } from 'pino';
import { QueryFailedError } from 'typeorm';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** What must never reach a log, wherever it hides in an object that someone logs. */
const PERSONAL = ['email', 'password', 'token', 'name', 'phone', 'to', 'secret', 'authorization'];

/** One JSON line per fact, on standard output where nobody says otherwise. */
export const createLogger = (
  service: string,
  level: LogLevel,
  destination: DestinationStream = pino.destination(1),
): Pino =>
  pino(
    {
      level,
      base: { service },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
      formatters: { level: (label) => ({ level: label }) },
      redact: {
        paths: [...PERSONAL, ...PERSONAL.map((key) => `*.${key}`), 'req.headers.cookie'],
        censor: '[hidden]',
      },
    },
    destination,
  );

/** What an error says without the data it is about: a failed statement is told without its values. */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  if (!(error instanceof QueryFailedError)) {
    const code: unknown = Reflect.get(error, 'code');
    return {
      type: error.name,
      message: error.message,
      ...(typeof code === 'string' ? { code } : {}),
      stack: frames.join('\n'),
    };
  }
  const of = (key: string): unknown => Reflect.get(error.driverError, key);
  return {
    type: error.name,
    code: of('code'),
    table: of('table'),
    column: of('column'),
    constraint: of('constraint'),
    query: error.query,
    stack: frames.join('\n'),
  };
}

/** Nest writes through pino; the last string argument is the context, as Nest has it. */
export class NestLogger implements LoggerService {
  constructor(private readonly pino: Pino) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(
    level: Exclude<LogLevel, 'silent' | 'trace'>,
    message: unknown,
    rest: unknown[],
  ): void {
    const context = rest.at(-1);
    const stack = rest.length > 1 && typeof rest[0] === 'string' ? rest[0] : undefined;
    const fields = {
      ...(typeof context === 'string' ? { context } : {}),
      ...(stack === undefined ? {} : { stack }),
      ...(message instanceof Error ? { err: message } : {}),
    };
    this.pino[level](fields, message instanceof Error ? message.message : String(message));
  }
}
