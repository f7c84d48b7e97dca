import type { Grouping } from '../domain/measure.js';

/**
 * What is counted, as one SQL relation whichever it is: dossiers or their steps, with
 * `key, label, dossier_id, started_at, due_at, finished_at, ended_at, over_at, minutes`.
 * `$1` is the units that the reader manages. `over_at` carries the index.
 */
const DOSSIERS = (key: string, label: string): string => `
  SELECT ${key} AS key, ${label} AS label, d.id AS dossier_id, d.received_at AS started_at, d.due_at,
         d.decided_at AS finished_at,
         CASE WHEN d.decided_at IS NULL THEN d.closed_at END AS ended_at,
         coalesce(d.decided_at, d.closed_at, 'infinity'::timestamptz) AS over_at, m.minutes
    FROM dossier d LEFT JOIN dossier_measure m ON m.dossier_id = d.id
   WHERE d.agency_unit_id = ANY($1) AND d.received_at IS NOT NULL`;

const STEPS = (key: string, label: string, join: string): string => `
  SELECT ${key} AS key, ${label} AS label, t.dossier_id, t.opened_at AS started_at, t.due_at,
         CASE WHEN t.state = 'completed' THEN t.closed_at END AS finished_at,
         CASE WHEN t.state = 'cancelled' THEN t.closed_at END AS ended_at,
         coalesce(t.closed_at, 'infinity'::timestamptz) AS over_at, m.minutes
    FROM task t LEFT JOIN task_measure m ON m.task_id = t.id ${join}
   WHERE t.unit_id = ANY($1)`;

const UNIT_LABEL = `jsonb_build_object('vi', u.name_vi, 'en', u.name_en)`;

export const SUBJECTS: Readonly<Record<Grouping, string>> = {
  procedure: DOSSIERS('d.procedure_code', 'd.procedure_name'),
  month: DOSSIERS('NULL::text', 'NULL::jsonb'),
  unit: STEPS('u.code', UNIT_LABEL, 'JOIN unit u ON u.id = t.unit_id'),
  step: STEPS(
    `d.procedure_code || '/' || t.node_id`,
    `jsonb_build_object('vi', (t.name->>'vi') || ' · ' || d.procedure_code, 'en', (t.name->>'en') || ' · ' || d.procedure_code)`,
    'JOIN dossier d ON d.id = t.dossier_id',
  ),
  officer: STEPS(
    'a.id::text',
    `jsonb_build_object('vi', a.name, 'en', a.name)`,
    'JOIN account a ON a.id = coalesce(t.closed_by, t.assignee_id)',
  ),
};

/** When each number of a board is true of a row of the subject `s` in the period `p`. */
export const CONDITIONS = {
  received: `s.started_at >= p.from_at AND s.started_at < p.to_at`,
  carriedOver: `s.started_at < p.from_at AND s.over_at >= p.from_at`,
  finished: `s.finished_at >= p.from_at AND s.finished_at < p.to_at`,
  early: `s.finished_at >= p.from_at AND s.finished_at < p.to_at
          AND (s.finished_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date < (s.due_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`,
  onTime: `s.finished_at >= p.from_at AND s.finished_at < p.to_at AND (s.due_at IS NULL OR s.finished_at <= s.due_at)`,
  late: `s.finished_at >= p.from_at AND s.finished_at < p.to_at AND s.finished_at > s.due_at`,
  ended: `s.ended_at >= p.from_at AND s.ended_at < p.to_at`,
  open: `s.started_at < p.to_at AND s.over_at >= p.to_at`,
  overdue: `s.started_at < p.to_at AND s.over_at >= p.to_at AND s.due_at < least(p.to_at, p.now_at)`,
} as const;
