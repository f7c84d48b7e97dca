import { Inject, Injectable } from '@nestjs/common';
import { MINUTE } from '#libs/kernel';
import { UnitOfWork } from '../database/unit-of-work.js';
import type { Tx } from '../database/tx.js';
import { SweepRegistry } from '../sweeps.js';
import { Vault } from './vault.js';

const BATCH = 100;
const BATCHES_A_RUN = 50;

/** Rows that hold sealed values, and how to seal them again. */
export interface SealedRows {
  readonly table: string;
  /** Rows under another key than `current`, or never sealed, at most `limit`; returns how many were done. */
  reseal(tx: Tx, current: string, limit: number): Promise<number>;
}

/**
 * Seals again what stands under an older key, a batch a transaction. It begins where it was cut off:
 * each row says under which key it stands.
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

  register(rows: SealedRows): void {
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
        done = await this.work.run((tx) => rows.reseal(tx, current, BATCH));
      }
    }
    for (const id of await this.vault.retiring()) await this.vault.destroy(id);
    return true;
  }
}
