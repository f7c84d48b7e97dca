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
      return await super.connect();
    } catch (error) {
      // Nobody had one to spare in time, or the server is away: not a fault, but a moment to come back.
      throw Object.assign(asError(error), { statusCode: 503 });
    }
  }
}

async function fit(client: PoolClient): Promise<PoolClient> {
  const next = change(client);
  if (next === undefined) return client;
  try {
    await client.query(next.sql);
  } catch (error) {
    client.release(asError(error));
    throw error;
  }
  next.done();
  return client;
}

const asError = (error: unknown): Error =>
  error instanceof Error ? error : new Error(String(error));
