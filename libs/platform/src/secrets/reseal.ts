import { Inject, Injectable } from '@nestjs/common';
import { MINUTE } from '#libs/kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Tx } from '../database/tx.js';
import { SweepRegistry } from '../sweeps.js';
import { Vault } from './vault.js';

const BATCH = 100;
const BATCHES_A_RUN = 50;

/** Names of columns with their types. */
type Columns = Readonly<Record<string, string>>;

/** A table `t` with sealed values; each of its rows says in `sealed_with` under which key it stands. */
export interface SealedRows<Row extends object = object> {
  readonly table: string;
  /** By what a row is found. */
  readonly key: Columns;
  readonly sealed: Columns;
  /** What else has to be known of a row. */
  readonly known?: string;
  /** Which of the rows hold something. */
  readonly only?: string;
  /** The sealed columns of a row, opened and sealed anew. */
  again(row: Row, tx: Tx): Promise<object>;
}

/**
 * Seals again what stands under an older key, or was never sealed, a batch a transaction. It begins
 * where it was cut off: each row says under which key it stands.
 */
@Injectable()
export class Reseal {
  private readonly tables: SealedRows[] = [];

  constructor(
    @Inject(Vault) private readonly vault: Vault,
    @Inject(UnitOfWork) private readonly work: UnitOfWork,
    @Inject(SweepRegistry) sweeps: SweepRegistry,
  ) {
    sweeps.register({ name: 'reseal', everyMs: MINUTE, run: async () => void (await this.run()) });
  }

  register<Row extends object>(rows: SealedRows<Row>): void {
    this.tables.push(rows);
  }

  /** @returns whether everything stands under the current key now */
  async run(batches = BATCHES_A_RUN): Promise<boolean> {
    await this.vault.refresh();
    const current = await this.vault.current();
    let left = batches;
    for (const rows of this.tables) {
      for (let done = BATCH; done === BATCH;) {
        if (left-- <= 0) return false;
        done = await this.work.run((tx) => reseal(tx, rows, current));
      }
    }
    for (const id of await this.vault.retiring()) await this.vault.destroy(id);
    return true;
  }
}

/** @returns how many rows of a batch there were */
async function reseal(tx: Tx, rows: SealedRows, current: string): Promise<number> {
  const { table, key, sealed, known, only = 'true' } = rows;
  const [names, values] = [Object.keys(key), Object.keys(sealed)];
  const due = await tx.query<Record<string, unknown>[]>(
    `SELECT ${[...names, ...values].map((name) => `t.${name}`).join(', ')}${known ? `, ${known}` : ''}
       FROM ${table} t WHERE ${only} AND (t.sealed_with IS NULL OR t.sealed_with <> $1)
      ORDER BY t.sealed_with LIMIT $2 FOR NO KEY UPDATE OF t SKIP LOCKED`,
    [current, BATCH],
  );
  const anew: object[] = [];
  for (const row of due) anew.push({ ...row, ...(await rows.again(row, tx)) });
  const types = Object.entries({ ...key, ...sealed }).map((column) => column.join(' '));
  await tx.query(
    `UPDATE ${table} t SET ${values.map((name) => `${name} = r.${name}, `).join('')}sealed_with = $2
       FROM jsonb_to_recordset($1::jsonb) AS r(${types.join(', ')})
      WHERE ${names.map((name) => `t.${name} = r.${name}`).join(' AND ')}`,
    [JSON.stringify(anew), current],
  );
  return due.length;
}
