import pg, { type ClientBase, type QueryResult, type QueryResultRow } from 'pg';
import { EntityManager, QueryFailedError } from 'typeorm';
import { askedAsOne } from './asked-as-one.js';
import { withConnection } from './connections.js';
import { StatementNames } from './statement-names.js';
import type { Statement } from './tx.js';

const names = new StatementNames();

/** What each connection has prepared. */
const prepared = new WeakMap<ClientBase, Set<string>>();

/** Runs a statement on a connection itself: prepared where it is hot, with TypeORM's error where it fails. */
export const execute = <Row extends QueryResultRow>(
  client: ClientBase,
  text: string,
  values?: unknown[],
): Promise<QueryResult<Row>> =>
  run<Row>(client, { text, values }, values?.length ? names.nameOf(text) : undefined);

async function run<Row extends QueryResultRow>(
  client: ClientBase,
  { text, values }: { readonly text: string; readonly values: unknown[] | undefined },
  name: string | undefined,
): Promise<QueryResult<Row>> {
  try {
    if (name === undefined) return await client.query<Row>(text, values);
    const result = await client.query<Row>({ name, text, values: values ?? [] });
    const known = prepared.get(client) ?? new Set();
    prepared.set(client, known.add(name));
    return result;
  } catch (error) {
    throw failed(error, text, values);
  }
}

/**
 * Asks several statements at once, in this order; after one that fails, the rest is not done where it would
 * not be done one by one in a transaction. Where the connection has prepared all of them, they go out as
 * one message and the server answers once: every answer of its own costs it a system call, and us a turn.
 */
export function together(
  client: ClientBase,
  statements: readonly Statement[],
): Promise<QueryResult>[] {
  const named = statements.map(({ text, values }) => ({
    name: names.nameOf(text),
    text,
    values: [...values],
  }));
  const known = prepared.get(client);
  const all = named.flatMap(({ name, text, values }) =>
    name !== undefined && known?.has(name) ? [new pg.Query({ name, text, values })] : [],
  );
  if (all.length < named.length) return named.map((one) => run(client, one, one.name));
  const answers = askedAsOne(client, all).catch((error: unknown) => {
    throw failed(error, named.map(({ text }) => text).join('; '), undefined);
  });
  return all.map(async (_, i) => resultAt(await answers, i));
}

function resultAt(results: readonly QueryResult[], i: number): QueryResult {
  const result = results[i];
  if (result === undefined) throw new Error('A statement without an answer');
  return result;
}

function failed(error: unknown, text: string, values: unknown[] | undefined): unknown {
  if (!(error instanceof Error)) return error;
  if (isOutdatedPlan(error)) names.renew();
  return new QueryFailedError(text, values, error);
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
