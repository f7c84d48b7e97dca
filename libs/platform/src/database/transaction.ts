import type { ClientBase, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';
import { execute, resultOf, StatementManager } from './statement.js';
import type { Statement } from './tx.js';

interface Foreseen extends Statement {
  readonly answer: Promise<QueryResult>;
}

/** The statements of one transaction, on its connection. */
export class Transaction extends StatementManager {
  private foreseen: Foreseen[] = [];
  private commit: Promise<QueryResult> | undefined;

  constructor(
    dataSource: DataSource,
    private readonly client: ClientBase,
    /** Whether a last statement takes the commit along; not where something is recorded after it. */
    private readonly mayConclude: boolean,
  ) {
    super(dataSource);
  }

  /** Asks now what the work will ask first, so that it goes out with what opens the transaction. */
  foresee(statements: readonly Statement[]): void {
    this.foreseen = statements.map(({ text, values }) => {
      const answer = execute(this.client, text, [...values]);
      // Where the work never asks, nobody hears of it.
      answer.catch(() => undefined);
      return { text, values, answer };
    });
  }

  async conclude<T>(text: string, values?: unknown[]): Promise<T> {
    const answer = this.ask(text, values);
    if (this.mayConclude) {
      this.commit = execute(this.client, 'COMMIT');
      this.commit.catch(() => undefined);
    }
    return resultOf(await answer);
  }

  committed(): Promise<QueryResult> {
    return this.commit ?? execute(this.client, 'COMMIT');
  }

  protected override ask(text: string, values?: unknown[]): Promise<QueryResult> {
    if (this.commit) throw new Error('The transaction is concluded');
    return this.answerTo(text, values) ?? execute(this.client, text, values);
  }

  /** What was foreseen is asked once: the same question later means to see what has changed. */
  private answerTo(text: string, values: readonly unknown[] = []) {
    const found = this.foreseen.find(
      (one) =>
        one.text === text &&
        one.values.length === values.length &&
        one.values.every((value, i) => value === values[i]),
    );
    if (found) this.foreseen = this.foreseen.filter((one) => one !== found);
    return found?.answer;
  }
}
