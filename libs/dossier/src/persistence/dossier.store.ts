import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { GENESIS } from '#libs/audit';
import { isUuid, type Localized } from '#libs/kernel';
import { Vault, type JsonPath, type Statement, type Tx } from '#libs/platform';
import type { DossierState } from '../domain/index.js';
import { toState, type DossierRecord } from './dossier-record.js';
import { NO_PARTS, PARTS_SQL, toParts, type PartsRecord } from './parts.js';
import { save, type Save } from './save.js';

/** A dossier as it was read: what decisions look at, and the columns that they do not. */
export interface LoadedDossier {
  readonly state: DossierState;
  readonly record: DossierRecord;
}

export interface NewDraft {
  readonly id: string;
  readonly versionId: string;
  readonly procedure: { readonly code: string; readonly name: Localized };
  readonly agencyUnitId: string;
  readonly channel: string;
  readonly trackingSecret: string;
  readonly applicant: { readonly accountId: string; readonly name: string };
  /** Where a linked dossier comes from, and what it brings along. */
  readonly linked?: {
    readonly origin: LoadedDossier;
    readonly nodeId: string;
    readonly form: Readonly<Record<string, unknown>>;
    /** What of the form is sealed at rest. */
    readonly sensitive: readonly JsonPath[];
    readonly contactEmail: string | null;
  };
}

/** `{id}` and `{code}` are interchangeable; a code is always upper case. */
export const keyOf = (idOrCode: string): { column: 'id' | 'code'; value: string } =>
  isUuid(idOrCode.toLowerCase())
    ? { column: 'id', value: idOrCode.toLowerCase() }
    : { column: 'code', value: idOrCode.toUpperCase() };

export const sealContext = (dossierId: string): string => `dossier:${dossierId}`;

const rowOf = (idOrCode: string, lock: string): Statement => {
  const { column, value } = keyOf(idOrCode);
  return { text: `SELECT * FROM dossier WHERE ${column} = $1 ${lock}`, values: [value] };
};

@Injectable()
export class DossierStore {
  constructor(@Inject(Vault) private readonly vault: Vault) {}

  /** Locks the row for this transaction; everybody else who wants to change it waits. */
  lock(tx: Tx, idOrCode: string): Promise<LoadedDossier | undefined> {
    return this.read(tx, idOrCode, 'FOR UPDATE');
  }

  /** How `lock` begins. */
  aheadOfLock(idOrCode: string): Statement {
    return rowOf(idOrCode, 'FOR UPDATE');
  }

  /** How `lock` goes on where the dossier is not a draft. */
  aheadOfParts(id: string): Statement {
    return { text: PARTS_SQL, values: [id] };
  }

  find(reader: EntityManager, idOrCode: string): Promise<LoadedDossier | undefined> {
    return this.read(reader, idOrCode, '');
  }

  private async read(
    reader: EntityManager,
    idOrCode: string,
    lock: string,
  ): Promise<LoadedDossier | undefined> {
    const { text, values } = rowOf(idOrCode, lock);
    const rows: DossierRecord[] = await reader.query(text, [...values]);
    const found = rows[0];
    if (!found) return undefined;
    const form = await this.vault.openJson(found.form, sealContext(found.id));
    const record = { ...found, form };
    const bare = record.status === 'draft' && record.origin_id === null;
    const parts = bare ? NO_PARTS : (await reader.query<PartsRecord[]>(PARTS_SQL, [record.id]))[0];
    return { record, state: toState(record, toParts(parts ?? NO_PARTS, record)) };
  }

  async insertDraft(tx: Tx, draft: NewDraft): Promise<LoadedDossier> {
    const { linked } = draft;
    const form = linked
      ? await this.vault.sealJson(linked.form, linked.sensitive, sealContext(draft.id))
      : {};
    const rows: DossierRecord[] = await tx.query(
      `INSERT INTO dossier (id, version, status, stage, procedure_version_id, procedure_code,
         procedure_name, agency_unit_id, channel, tracking_secret, applicant_account_id,
         applicant_name, form, last_seq, last_hash, created_at, updated_at, contact_email,
         origin_id, origin_node, root_id, sealed_with)
       VALUES ($1, 1, 'draft', 'reception', $2, $3, $4, $5, $6, $7, $8, $9, $12, 0, $10, $11, $11, $13,
         $14, $15, $16, $17)
       RETURNING *`,
      [
        draft.id,
        draft.versionId,
        draft.procedure.code,
        JSON.stringify(draft.procedure.name),
        draft.agencyUnitId,
        draft.channel,
        draft.trackingSecret,
        draft.applicant.accountId,
        draft.applicant.name,
        GENESIS,
        new Date(tx.now),
        JSON.stringify(form),
        linked?.contactEmail ?? null,
        linked?.origin.record.id ?? null,
        linked?.nodeId ?? null,
        linked?.origin.record.root_id ?? linked?.origin.record.id ?? null,
        linked ? await this.vault.current() : null,
      ],
    );
    const [inserted] = rows;
    if (!inserted) throw new Error('The draft was not inserted');
    const record = { ...inserted, form: { ...linked?.form } };
    return { record, state: toState(record, toParts(NO_PARTS, record)) };
  }

  /** Writes what differs, under the lock; returns the code, which a new dossier gets here. */
  async save(tx: Tx, changes: Save, sensitive: readonly JsonPath[]): Promise<string | null> {
    const { id, form } = changes.next;
    if (form === changes.before.form) return save(tx, changes, undefined);
    const sealedWith = await this.vault.current();
    const sealed = await this.vault.sealJson(form, sensitive, sealContext(id));
    return save(tx, changes, { form: sealed, sealedWith });
  }

  async dossierOfTask(tx: Tx, taskId: string): Promise<string | undefined> {
    const rows: { dossier_id: string }[] = await tx.query(
      `SELECT dossier_id FROM task WHERE id = $1`,
      [taskId],
    );
    return rows[0]?.dossier_id;
  }

  async dossierOfConsultation(reader: EntityManager, id: string): Promise<string | undefined> {
    const rows: { dossier_id: string }[] = await reader.query(
      `SELECT dossier_id FROM consultation WHERE id = $1`,
      [id],
    );
    return rows[0]?.dossier_id;
  }

  /** A hand-over begins a new wait for its being noted; whoever takes a task has noted it. */
  async handOver(tx: Tx, taskId: string, noted: boolean): Promise<void> {
    await tx.query(
      `UPDATE task SET handed_at = $2, acknowledged_at = CASE WHEN $3 THEN $2::timestamptz END,
              unread_level = 0 WHERE id = $1`,
      [taskId, new Date(tx.now), noted],
    );
  }

  /** Whether this was the first to take note. */
  async acknowledge(tx: Tx, taskId: string): Promise<boolean> {
    const rows: unknown[] = await tx.query(
      `WITH noted AS (
         UPDATE task SET acknowledged_at = $2
          WHERE id = $1 AND acknowledged_at IS NULL AND state = 'open' RETURNING id)
       SELECT id FROM noted`,
      [taskId, new Date(tx.now)],
    );
    return rows.length > 0;
  }

  /** Under the dossier's lock. */
  async assign(tx: Tx, taskId: string, assigneeId: string | null): Promise<void> {
    await tx.query(`UPDATE task SET assignee_id = $2 WHERE id = $1`, [taskId, assigneeId]);
  }
}
