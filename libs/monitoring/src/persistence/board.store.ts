import { Inject, Injectable } from '@nestjs/common';
import type { Instant, Localized } from '#libs/kernel';
import { Database } from '#libs/platform';
import { monthsOf } from '../domain/period.js';
import {
  MEASURES,
  type BoardRow,
  type Grouping,
  type Measure,
  type Period,
} from '../domain/measure.js';
import { CONDITIONS, LIVES, LIVES_GROUP, SUBJECTS } from './subject.js';

type BoardRecord = Record<Measure, string> & {
  key: string;
  label: Localized | null;
  medianMinutes: number | null;
  p90Minutes: number | null;
};

const COLUMNS = MEASURES.map((m) => `count(*) FILTER (WHERE ${CONDITIONS[m]}) AS "${m}"`).join(
  ',\n',
);
const percentile = (share: number, name: string): string =>
  `percentile_cont(${share}) WITHIN GROUP (ORDER BY l.minutes) FILTER (WHERE ${CONDITIONS.finished}) AS "${name}"`;

/** The boards: dossiers counted by how they, or their steps under a key, lived in a period. */
@Injectable()
export class BoardStore {
  constructor(@Inject(Database) private readonly database: Database) {}

  async rows(
    units: readonly string[],
    grouping: Grouping,
    period: Period,
    now: Instant,
  ): Promise<BoardRow[]> {
    const periods = grouping === 'month' ? monthsOf(period) : [{ ...period, key: '' }];
    const key = grouping === 'month' ? 'l.period' : 'l.key';
    const records = await this.database.query<BoardRecord>(
      `WITH p AS (SELECT key, to_timestamp(f / 1000) AS from_at, to_timestamp(t / 1000) AS to_at,
                         to_timestamp($5::float8 / 1000) AS now_at
                    FROM unnest($2::text[], $3::float8[], $4::float8[]) AS x(key, f, t)),
            s AS NOT MATERIALIZED (${SUBJECTS[grouping]}),
            l AS (${LIVES}
                   WHERE s.over_at >= to_timestamp($6::float8 / 1000) AND s.started_at < to_timestamp($7::float8 / 1000)
                   ${LIVES_GROUP})
       SELECT ${key} AS key, (array_agg(l.label))[1] AS label, ${COLUMNS},
              ${percentile(0.5, 'medianMinutes')}, ${percentile(0.9, 'p90Minutes')}
         FROM l
        GROUP BY 1 ORDER BY ${grouping === 'month' ? '1' : '"open" DESC, "received" DESC, 1'}`,
      // The whole period is said once more by itself, so that the planner sees how short it is.
      [
        units,
        periods.map((p) => p.key),
        periods.map((p) => p.from),
        periods.map((p) => p.to),
        now,
        period.from,
        period.to,
      ],
    );
    return records.map(toRow);
  }

  /** The units that somebody may look into: those named and everything below them. */
  async unitsBelow(units: readonly string[]): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `WITH RECURSIVE below AS (
         SELECT id FROM unit WHERE id = ANY($1)
         UNION SELECT u.id FROM unit u JOIN below b ON u.parent_id = b.id)
       SELECT id FROM below`,
      [units],
    );
    return rows.map((r) => r.id);
  }

  async allUnits(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(`SELECT id FROM unit`);
    return rows.map((r) => r.id);
  }
}

function toRow(record: BoardRecord): BoardRow {
  const counts = Object.fromEntries(MEASURES.map((m) => [m, Number(record[m])])) as Record<
    Measure,
    number
  >;
  const round = (n: number | null): number | null => (n === null ? null : Math.round(n));
  return {
    ...counts,
    key: record.key,
    label: record.label ?? { vi: record.key, en: record.key },
    medianMinutes: round(record.medianMinutes),
    p90Minutes: round(record.p90Minutes),
  };
}
