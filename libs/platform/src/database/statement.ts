import type { ClientBase, QueryResult, QueryResultRow } from 'pg';
import { EntityManager, QueryFailedError } from 'typeorm';
import { withConnection } from './connections.js';
import { StatementNames } from './statement-names.js';

const names = new StatementNames();

/** Runs a statement on a connection itself: prepared where it is hot, with TypeORM's error where it fails. */
export async function execute<Row extends QueryResultRow>(
  client: ClientBase,
  text: string,
  values?: unknown[],
): Promise<QueryResult<Row>> {
  const name = values?.length ? names.nameOf(text) : undefined;
  try {
    return await client.query<Row>(
      name === undefined
        ? { text, ...(values ? { values } : {}) }
        : { name, text, values: values ?? [] },
    );
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (isOutdatedPlan(error)) names.renew();
    throw new QueryFailedError(text, values, error);
  }
}

/** A table has changed under a prepared statement; the next try prepares it anew. */
export const isOutdatedPlan = (error: object): boolean =>
  Reflect.get(error, 'code') === '0A000' &&
  Reflect.get(error, 'routine') === 'RevalidateCachedQuery';

/**
 * What stores ask, as they ask TypeORM and with its results, but without the promises and broadcasts
 * with which TypeORM surrounds every statement: our SQL is written by hand.
 */
export class StatementManager extends EntityManager {
  override async query<T>(text: string, values?: unknown[]): Promise<T> {
    return resultOf(await this.ask(text, values));
  }

  /** On a connection of the pool. */
  protected async ask(text: string, values?: unknown[]): Promise<QueryResult> {
    const once = (): Promise<QueryResult> =>
      withConnection(this.dataSource, (client) => execute(client, text, values));
    try {
      return await once();
    } catch (error) {
      if (error instanceof QueryFailedError && isOutdatedPlan(error.driverError)) return once();
      throw error;
    }
  }
}

export const resultOf = <T>({ command, rows, rowCount }: QueryResult): T =>
  (command === 'UPDATE' || command === 'DELETE' ? [rows, rowCount] : rows) as T;
