/** Where the queue lives. Without `redisUrl` it lives in PostgreSQL, in a schema of its own. */
export abstract class QueueSettings {
  abstract readonly databaseUrl: string;
  abstract readonly redisUrl: string | undefined;
  /** Keeps several installations (or test files) apart on one Redis. */
  abstract readonly queuePrefix: string;
}
