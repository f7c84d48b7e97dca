import pg, { type ClientBase, type Connection, type Query, type QueryResult } from 'pg';

/**
 * Prepared statements in one message with one end (PostgreSQL, 54.2.3 extended query): all of them are
 * answered at once, and none after one that fails.
 */
export const askedAsOne = (
  client: ClientBase,
  statements: readonly Query[],
): Promise<QueryResult[]> =>
  new Promise((resolve, reject) => {
    const answered: Answered = (error, results) =>
      error ? reject(error) : resolve([results].flat());
    client.query(new AsOne(statements, answered));
  });

/** The driver gives a list of results where a query is answered several times, else the one. */
type Answered = (error: Error | null, results: QueryResult | QueryResult[]) => void;

class AsOne extends pg.Query {
  constructor(
    private readonly statements: readonly Query[],
    /** Where the driver looks for it. */
    readonly callback: Answered,
  ) {
    super({ text: '' });
  }

  override submit = (connection: Connection): void => {
    const unended: Connection = Object.create(connection, { sync: { value: () => undefined } });
    try {
      for (const statement of this.statements) statement.submit(unended);
    } catch (error) {
      // Half a message would be answered together with the next one.
      connection.stream.destroy(error instanceof Error ? error : undefined);
      throw error;
    }
    connection.sync();
  };
}
