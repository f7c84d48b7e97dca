import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { isUuid } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { DossierState } from '../domain/index.js';
import { toState, type DossierRecord } from './dossier-record.js';
import { NO_PARTS, PARTS_SQL, toParts, type PartsRecord } from './parts.js';
import { saveConsultations, saveClock, saveDossier, saveSupplements, saveTasks } from './save.js';

/** A dossier as it was read: what decisions look at, and the columns that they do not. */
export interface LoadedDossier {
  readonly state: DossierState;
  readonly record: DossierRecord;
}

/** `{id}` and `{code}` are interchangeable; a code is always upper case. */
export const keyOf = (idOrCode: string): { column: 'id' | 'code'; value: string } =>
  isUuid(idOrCode.toLowerCase())
    ? { column: 'id', value: idOrCode.toLowerCase() }
    : { column: 'code', value: idOrCode.toUpperCase() };

@Injectable()
export class DossierStore {
  /** Locks the row for this transaction; everybody else who wants to change it waits. */
  lock(tx: Tx, idOrCode: string): Promise<LoadedDossier | undefined> {
    return this.read(tx, idOrCode, 'FOR UPDATE');
  }

  find(reader: EntityManager, idOrCode: string): Promise<LoadedDossier | undefined> {
    return this.read(reader, idOrCode, '');
  }

  private async read(
    reader: EntityManager,
    idOrCode: string,
    lock: string,
  ): Promise<LoadedDossier | undefined> {
    const { column, value } = keyOf(idOrCode);
    const rows: DossierRecord[] = await reader.query(
      `SELECT * FROM dossier WHERE ${column} = $1 ${lock}`,
      [value],
    );
    const record = rows[0];
    if (!record) return undefined;
    const parts =
      record.status === 'draft'
        ? NO_PARTS
        : (await reader.query<PartsRecord[]>(PARTS_SQL, [record.id]))[0];
    return { record, state: toState(record, toParts(parts ?? NO_PARTS)) };
  }

  /** Writes what differs. The caller holds the lock and has appended the events. */
  async save(tx: Tx, before: DossierState, next: DossierState): Promise<void> {
    await saveDossier(tx, next);
    await saveConsultations(tx, before, next);
    await saveTasks(tx, before, next);
    await saveClock(tx, before, next);
    await saveSupplements(tx, before, next);
  }
}
