/** Where the queue lives. Without `redisUrl` it lives in PostgreSQL, in a schema of its own. */
export abstract class QueueSettings {
  abstract readonly databaseUrl: string;
  abstract readonly redisUrl: string | undefined;
  /** Keeps several installations (or test files) apart on one Redis. */
  abstract readonly queuePrefix: string;
  /** What was sent and not confirmed for so long is sent again: whoever had it has died. */
  abstract readonly takeOverMs: number;
}
