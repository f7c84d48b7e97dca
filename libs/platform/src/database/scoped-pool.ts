import pg, { type ClientBase, type PoolClient } from 'pg';
import { PORTAL, wanted } from './sight.js';

type Callback = (
  error: Error | undefined,
  client: PoolClient | undefined,
  release: (release?: boolean | Error) => void,
) => void;

/** What each connection was told last. A new one speaks for the portal. */
const told = new WeakMap<ClientBase, string | undefined>();

/** What has to be said on a connection before the work of now, and to be noted when it was said. */
export function change(client: ClientBase): { readonly sql: string; done(): void } | undefined {
  const settings = wanted();
  const last = told.has(client) ? told.get(client) : PORTAL;
  if (settings === undefined || settings === last) return undefined;
  return { sql: settings, done: () => void told.set(client, settings) };
}

/** After a transaction that failed: what was said in it is taken back with it. */
export const forget = (client: ClientBase): void => void told.set(client, undefined);

/**
 * The only place where connections are handed out. Whoever gets one gets it under the sight of the
 * request that asks, or as the portal itself: there is nothing to be remembered at the callers.
 */
export class ScopedPool extends pg.Pool {
  /** When a connection was last found lost. */
  private doubtedAt = -Infinity;
  /** When each connection was last known to answer. */
  private readonly heardAt = new WeakMap<ClientBase, number>();

  constructor(...options: ConstructorParameters<typeof pg.Pool>) {
    super(...options);
    // One that breaks between two statements is found broken by the next; nobody else has to hear of it.
    this.on('connect', (client) => client.on('error', () => undefined));
  }

  /** Whatever befell this connection may have befallen those that lie idle: none is trusted unasked. */
  doubt(): void {
    this.doubtedAt = performance.now();
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<PoolClient> | void {
    const ready = this.connectBare().then(fit);
    if (!callback) return ready;
    ready.then(
      (client) => callback(undefined, client, (error) => client.release(error)),
      (error: unknown) => callback(asError(error), undefined, () => undefined),
    );
  }

  /** For whoever says the change together with the first statement. */
  async connectBare(): Promise<PoolClient> {
    try {
      for (;;) {
        const client = await super.connect();
        if (await this.isAlive(client)) return client;
      }
    } catch (error) {
      // Nobody had one to spare in time, or the server is away: not a fault, but a moment to come back.
      throw Object.assign(asError(error), { statusCode: 503 });
    }
  }

  /** Asked only after some connection was lost, and of those only that are older than that. */
  private async isAlive(client: PoolClient): Promise<boolean> {
    const since = this.heardAt.get(client);
    if (since === undefined || since < this.doubtedAt) {
      // One that was made since has answered to its log-in.
      if (since !== undefined && !(await answers(client))) {
        client.release(true);
        return false;
      }
      this.heardAt.set(client, performance.now());
    }
    return true;
  }
}

const PING_MS = 2_000;

async function answers(client: PoolClient): Promise<boolean> {
  try {
    await client.query({ text: 'SELECT 1', query_timeout: PING_MS } as pg.QueryConfig);
    return true;
  } catch {
    return false;
  }
}

async function fit(client: PoolClient): Promise<PoolClient> {
  const next = change(client);
  if (next === undefined) return client;
  try {
    await client.query(next.sql);
  } catch (error) {
    client.release(asError(error));
    throw Object.assign(asError(error), { statusCode: 503 });
  }
  next.done();
  return client;
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
