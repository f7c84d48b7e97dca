import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/kernel';
import type { Tx } from '#libs/platform';

/** A span of work that is over, with the times at which its clock stood still. */
export interface FinishedSpan {
  readonly id: string;
  readonly unitId: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant }[];
}

export type MeasuredSubject = 'dossier' | 'task';

interface SpanRecord {
  id: string;
  unit_id: string;
  from_at: Date;
  to_at: Date;
  marks: { kind: string; at: string }[] | null;
}

const MARKS = `(SELECT jsonb_agg(jsonb_build_object('kind', c.kind, 'at', c.at) ORDER BY c.seq)
    FROM clock_entry c WHERE c.dossier_id = x.dossier_id AND c.clock = 'dossier' AND c.kind IN ('pause', 'resume')) AS marks`;

const SPANS: Readonly<Record<MeasuredSubject, string>> = {
  dossier: `SELECT x.id, x.agency_unit_id AS unit_id, x.received_at AS from_at, x.decided_at AS to_at, ${MARKS}
    FROM (SELECT id, id AS dossier_id, agency_unit_id, received_at, decided_at FROM dossier
           WHERE decided_at IS NOT NULL AND received_at IS NOT NULL AND (decided_at, id) > ($1, $2)
           ORDER BY decided_at, id LIMIT $3) x ORDER BY x.decided_at, x.id`,
  task: `SELECT x.id, x.unit_id, x.opened_at AS from_at, x.closed_at AS to_at, ${MARKS}
    FROM (SELECT id, dossier_id, unit_id, opened_at, closed_at FROM task
           WHERE state = 'completed' AND (closed_at, id) > ($1, $2)
           ORDER BY closed_at, id LIMIT $3) x ORDER BY x.closed_at, x.id`,
};

const FIRST = '00000000-0000-0000-0000-000000000000';

/** Working minutes of what is finished, kept once so that boards need not compute them. */
@Injectable()
export class MeasureStore {
  /** Where measuring stopped; locked, so that two workers do not measure the same. */
  async measuredTo(tx: Tx, subject: MeasuredSubject): Promise<Instant> {
    await tx.query(
      `INSERT INTO measure_progress (subject, measured_to) VALUES ($1, 'epoch') ON CONFLICT DO NOTHING`,
      [subject],
    );
    const rows = await tx.query<{ measured_to: Date }[]>(
      `SELECT measured_to FROM measure_progress WHERE subject = $1 FOR UPDATE`,
      [subject],
    );
    return rows[0]?.measured_to.getTime() ?? 0;
  }

  /** The next measuring begins at the beginning; what is measured already stays. */
  async forget(tx: Tx): Promise<void> {
    await tx.query(`UPDATE measure_progress SET measured_to = 'epoch'`);
  }

  async finishedAfter(
    tx: Tx,
    subject: MeasuredSubject,
    after: { readonly at: Instant; readonly id?: string },
    limit: number,
  ): Promise<FinishedSpan[]> {
    const rows = await tx.query<SpanRecord[]>(SPANS[subject], [
      new Date(after.at),
      after.id ?? FIRST,
      limit,
    ]);
    return rows.map(toSpan);
  }

  async record(
    tx: Tx,
    subject: MeasuredSubject,
    measures: readonly { readonly id: string; readonly minutes: number }[],
    measuredTo: Instant,
  ): Promise<void> {
    await tx.query(
      `INSERT INTO ${subject}_measure (${subject}_id, minutes)
       SELECT * FROM unnest($1::uuid[], $2::int[])
       ON CONFLICT (${subject}_id) DO UPDATE SET minutes = excluded.minutes
        WHERE ${subject}_measure.minutes <> excluded.minutes`,
      [measures.map((m) => m.id), measures.map((m) => m.minutes)],
    );
    await tx.query(`UPDATE measure_progress SET measured_to = $2 WHERE subject = $1`, [
      subject,
      new Date(measuredTo),
    ]);
  }
}

function toSpan(r: SpanRecord): FinishedSpan {
  const to = r.to_at.getTime();
  const pauses: { from: Instant; to: Instant }[] = [];
  let pausedAt: Instant | undefined;
  for (const mark of r.marks ?? []) {
    const at = Date.parse(mark.at);
    if (mark.kind === 'pause') pausedAt ??= at;
    else if (pausedAt !== undefined) {
      pauses.push({ from: pausedAt, to: at });
      pausedAt = undefined;
    }
  }
  if (pausedAt !== undefined) pauses.push({ from: pausedAt, to });
  return { id: r.id, unitId: r.unit_id, from: r.from_at.getTime(), to, pauses };
}
