import { QueryFailedError } from 'typeorm';

/** As the driver says that nothing came in time, that the other side hung up, or that it had before. */
const LOST =
  /read timeout|connection terminated|not queryable|was closed|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH/i;

/** The server said nothing about the statement: it or the network to it is away, not the statement at fault. */
export function isConnectionLost(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : error;
  return (
    cause instanceof Error && LOST.test(`${cause.message} ${String(Reflect.get(cause, 'code'))}`)
  );
}
