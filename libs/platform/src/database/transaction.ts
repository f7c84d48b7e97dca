import type { ClientBase, QueryResult } from 'pg';
import type { DataSource } from 'typeorm';
import { execute, resultOf, StatementManager, together } from './statement.js';
import type { Statement } from './tx.js';

const COMMIT: Statement = { text: 'COMMIT', values: [] };

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

  /** What was asked with the opening, because the work will ask it first. */
  foresee(statements: readonly Statement[], answers: readonly Promise<QueryResult>[]): void {
    this.foreseen = statements.flatMap(({ text, values }, i) => {
      const answer = answers[i];
      // Where the work never asks, nobody hears of it.
      answer?.catch(() => undefined);
      return answer ? [{ text, values, answer }] : [];
    });
  }

  async conclude<T>(text: string, values?: unknown[]): Promise<T> {
    if (!this.mayConclude) return this.query(text, values);
    const [answer, commit] = together(this.client, [{ text, values: values ?? [] }, COMMIT]);
    if (!answer || !commit) throw new Error('Two statements have two answers');
    this.commit = commit;
    commit.catch(() => undefined);
    return resultOf(await answer);
  }

  committed(): Promise<QueryResult> {
    return this.commit ?? execute(this.client, COMMIT.text);
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
