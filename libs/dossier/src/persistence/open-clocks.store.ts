import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Localized } from '#libs/kernel';
import type { Tx } from '#libs/platform';
import type { TimeLimit } from '#libs/procedure/domain';
import type { ClockLine, OpenClocks, TaskKind } from '../domain/index.js';
import { plainArray } from './plain-array.js';

interface TaskRow {
  readonly dossier_id: string;
  readonly id: string;
  readonly kind: TaskKind;
  readonly name: Localized;
  readonly time_limit: TimeLimit;
  readonly opened_at: Date;
  readonly due_at: Date | null;
  readonly unit_id: string;
  readonly consultation_id: string | null;
}
interface LineRow extends Pick<ClockLine, 'clock' | 'kind'> {
  readonly dossier_id: string;
  readonly at: Date;
  readonly data: object | null;
}
interface Row {
  readonly id: string;
  readonly last_hash: string;
  readonly procedure_version_id: string;
  readonly procedure_code: string;
  readonly agency_unit_id: string;
  readonly calendar_version: string | null;
  readonly limit_case: string | null;
  readonly legal_limit: TimeLimit | null;
  readonly committed_limit: TimeLimit | null;
  readonly due_at: Date | null;
  readonly legal_due_at: Date | null;
  readonly provisional: boolean;
}

/** Dossiers after one, up to and with the other. */
export interface Range {
  readonly after: string | null;
  readonly until: string | null;
}
/** Before every identifier. */
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** A dossier with its open clocks. */
export interface OpenDossier {
  readonly head: Row;
  readonly clocks: OpenClocks;
}

/** What has a clock that runs or stands still; the dossier is `d`. */
export const OPEN_DOSSIER = `d.status IN ('submitted', 'supplement-requested', 'in-process', 'awaiting-payment', 'decided')`;

/** Many clocks at once: for changes of the rules under which all of them run. */
@Injectable()
export class OpenClocksStore {
  /** These dossiers with their clocks, in the order of their identifiers. */
  async read(tx: Tx, dossiers: readonly string[]): Promise<OpenDossier[]> {
    if (dossiers.length === 0) return [];
    const ids = plainArray(dossiers);
    const rows: Row[] = await tx.query(
      `SELECT d.id, d.last_hash, d.procedure_version_id, d.procedure_code, d.agency_unit_id, d.calendar_version,
              d.limit_case, d.legal_limit, d.committed_limit, d.due_at, d.legal_due_at, d.provisional
         FROM dossier d WHERE d.id = ANY($1::uuid[]) ORDER BY d.id`,
      [ids],
    );
    const lines: LineRow[] = await tx.query(
      `SELECT dossier_id, clock, kind, at, nullif(data, '{}') AS data FROM clock_entry
        WHERE dossier_id = ANY($1::uuid[]) ORDER BY dossier_id, seq`,
      [ids],
    );
    const tasks: TaskRow[] = await tx.query(
      `SELECT dossier_id, id, kind, name, time_limit, opened_at, due_at, unit_id, consultation_id
         FROM task WHERE dossier_id = ANY($1::uuid[]) AND state = 'open'`,
      [ids],
    );
    return openDossiers(rows, lines, tasks);
  }

  /** How many there are to look at. */
  async count(reader: EntityManager): Promise<number> {
    const rows: { open: number }[] = await reader.query(
      `SELECT count(*)::int AS open FROM dossier d WHERE ${OPEN_DOSSIER}`,
    );
    return rows[0]?.open ?? 0;
  }
}

/** Lines and tasks came in the order of their dossiers, or by dossier. */
function openDossiers(
  rows: readonly Row[],
  lines: readonly LineRow[],
  tasks: readonly TaskRow[],
): OpenDossier[] {
  const clocks = new Map<string, { clock: ClockLine[]; tasks: OpenClocks['tasks'][number][] }>();
  for (const { id } of rows) clocks.set(id, { clock: [], tasks: [] });
  for (const { dossier_id, data, clock, kind, at } of lines) {
    clocks.get(dossier_id)?.clock.push({ ...data, clock, kind, at: at.getTime() });
  }
  for (const task of tasks) clocks.get(task.dossier_id)?.tasks.push(openTask(task));
  return rows.map((row) => ({
    head: row,
    clocks: {
      ...(clocks.get(row.id) ?? { clock: [], tasks: [] }),
      legalLimit: row.legal_limit,
      committedLimit: row.committed_limit,
      dueAt: row.due_at?.getTime() ?? null,
      legalDueAt: row.legal_due_at?.getTime() ?? null,
      provisional: row.provisional,
    },
  }));
}

const openTask = (t: TaskRow): OpenClocks['tasks'][number] => ({
  id: t.id,
  kind: t.kind,
  name: t.name,
  limit: t.time_limit,
  openedAt: t.opened_at.getTime(),
  dueAt: t.due_at?.getTime() ?? null,
  unitId: t.unit_id,
  consultationId: t.consultation_id,
});
