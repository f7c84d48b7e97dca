import type { Grouping, Measure } from '../domain/measure.js';

/**
 * What is looked at, as one SQL relation whichever it is: dossiers or their steps, with
 * `key, label, dossier_id, started_at, due_at, finished_at, ended_at, over_at, minutes`.
 * A linked dossier is counted once, with the one that handed it over.
 * `$1` is the units that the reader manages. `over_at` carries the index.
 */
const DOSSIERS = (key: string, label: string): string => `
  SELECT ${key} AS key, ${label} AS label, d.id AS dossier_id, d.received_at AS started_at, d.due_at,
         d.decided_at AS finished_at,
         CASE WHEN d.decided_at IS NULL THEN d.closed_at END AS ended_at,
         d.over_at, m.minutes
    FROM dossier d LEFT JOIN dossier_measure m ON m.dossier_id = d.id
   WHERE d.agency_unit_id = ANY($1) AND d.received_at IS NOT NULL AND d.origin_id IS NULL`;

const STEPS = (key: string, label: string, join: string): string => `
  SELECT ${key} AS key, ${label} AS label, coalesce(t.root_dossier_id, t.dossier_id) AS dossier_id, t.node_id AS node,
         t.opened_at AS started_at, t.due_at,
         CASE WHEN t.state = 'completed' THEN t.closed_at END AS finished_at,
         CASE WHEN t.state = 'cancelled' THEN t.closed_at END AS ended_at,
         t.over_at, m.minutes
    FROM task t LEFT JOIN task_measure m ON m.task_id = t.id ${join}
   WHERE t.unit_id = ANY($1)`;

const UNIT_LABEL = `jsonb_build_object('vi', u.name_vi, 'en', u.name_en)`;

export const SUBJECTS: Readonly<Record<Grouping, string>> = {
  procedure: DOSSIERS('d.procedure_code', 'd.procedure_name'),
  month: DOSSIERS('NULL::text', 'NULL::jsonb'),
  unit: STEPS('u.code', UNIT_LABEL, 'JOIN unit u ON u.id = t.unit_id'),
  step: STEPS(
    // The desk's payment and the leader's escalation lie over a step of the process.
    `d.procedure_code || '/' || t.node_id || CASE WHEN t.kind IN ('payment', 'escalation', 'hand-over') THEN ':' || t.kind ELSE '' END`,
    `jsonb_build_object('vi', (t.name->>'vi') || ' · ' || d.procedure_code, 'en', (t.name->>'en') || ' · ' || d.procedure_code)`,
    'JOIN dossier d ON d.id = t.dossier_id',
  ),
  officer: STEPS(
    'a.id::text',
    `jsonb_build_object('vi', a.name, 'en', a.name)`,
    'JOIN account a ON a.id = coalesce(t.closed_by, t.assignee_id)',
  ),
};

const DATE = (instant: string): string => `(${instant} AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;

/**
 * How each dossier lived under each key in the period `p`: one row per dossier, however many of its
 * steps fall under the key. What happens later does not change what a past period says.
 */
export const LIVES = `
  SELECT p.key AS period, s.key, s.dossier_id, (array_agg(s.label))[1] AS label,
         bool_or(s.started_at < p.from_at) AS carried,
         bool_or(s.over_at >= p.to_at) AS open,
         bool_or(s.over_at >= p.to_at AND coalesce(s.due_at < least(p.to_at, p.now_at), false)) AS overdue,
         (array_agg(s.finished_at IS NOT NULL ORDER BY s.over_at DESC, (s.finished_at IS NULL)))[1] AS done,
         bool_or(s.finished_at < p.to_at AND coalesce(s.finished_at > s.due_at, false)) AS slow,
         bool_and(coalesce(${DATE('s.finished_at')} < ${DATE('s.due_at')}, s.finished_at IS NULL)) AS early,
         sum(s.minutes) FILTER (WHERE s.finished_at < p.to_at) AS minutes
    FROM p JOIN s ON s.over_at >= p.from_at AND s.started_at < p.to_at`;
export const LIVES_GROUP = `GROUP BY p.key, s.key, s.dossier_id`;

const FINISHED = 'NOT l.open AND l.done';

/** When a number of a board counts the life `l` of a dossier. */
export const CONDITIONS: Readonly<Record<Measure, string>> = {
  received: 'NOT l.carried',
  carriedOver: 'l.carried',
  finished: FINISHED,
  early: `${FINISHED} AND l.early`,
  onTime: `${FINISHED} AND l.slow IS NOT TRUE`,
  late: `${FINISHED} AND l.slow`,
  ended: 'NOT l.open AND NOT l.done',
  open: 'l.open',
  overdue: 'l.overdue',
};
