import type { LoggerService } from '@nestjs/common';
import { pino, type Logger as Pino } from 'pino';

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';

/** What must never reach a log, wherever it hides in an object that someone logs. */
const PERSONAL = ['email', 'password', 'token', 'name', 'phone', 'to', 'secret', 'authorization'];

/** One JSON line per fact, on standard output. */
export const createLogger = (service: string, level: LogLevel): Pino =>
  pino({
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: {
      paths: [...PERSONAL, ...PERSONAL.map((key) => `*.${key}`), 'req.headers.cookie'],
      censor: '[hidden]',
    },
  });

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
