import type { Database } from '#libs/platform';

/** Rows as a busy authority would have them after three years: for planners, not for people. */
export async function fillWithDossiers(database: Database, count: number): Promise<void> {
  await database.query(
    `INSERT INTO dossier (id, version, status, stage, procedure_version_id, procedure_code, procedure_name,
       agency_unit_id, channel, code, tracking_secret, applicant_account_id, applicant_name, form, sent_at,
       arrived_at, received_at, decided_at, closed_at, due_at, legal_due_at, last_seq, last_hash, created_at, updated_at)
     SELECT gen_random_uuid(), 9, CASE WHEN open THEN 'in-process' ELSE 'returned' END, 'processing', v.id,
            v.code, v.name, v.unit_id, 'portal', 'H24.08-' || to_char(at, 'YYMMDD') || '-' || lpad(n::text, 6, '0'),
            'secret', a.ids[1 + n % array_length(a.ids, 1)], 'Công ty ' || n, '{}', at, at, at,
            CASE WHEN open THEN NULL ELSE at + interval '9 days' END,
            CASE WHEN open THEN NULL ELSE at + interval '10 days' END,
            at + interval '14 days', at + interval '14 days', 0, repeat('0', 64), at, at
       FROM generate_series(1, $1::int) AS n
       CROSS JOIN LATERAL (SELECT timestamptz '2026-11-23 09:00+07' - n * interval '3 years' / $1::int AS at) t
       CROSS JOIN LATERAL (SELECT at > timestamptz '2026-11-10 00:00+07' AS open) o
       JOIN LATERAL (
         SELECT pv.id, p.code, pv.content->'name' AS name, u.id AS unit_id
           FROM procedure p JOIN procedure_version pv ON pv.procedure_id = p.id
           JOIN unit u ON u.code = pv.content->>'agencyUnit'
          ORDER BY md5(p.code) LIMIT 1 OFFSET 0) v ON true
       CROSS JOIN (SELECT array_agg(id) AS ids FROM account) a`,
    [count],
  );
  await database.query(
    `INSERT INTO task (id, dossier_id, node_id, kind, name, unit_id, role, time_limit, opened_at, handed_at, due_at,
       sort_at, state, assignee_id, closed_at, closed_by, outcome)
     SELECT gen_random_uuid(), d.id, 'step-' || (hashtext(d.code) & 7), 'step', '{"vi": "Bước", "en": "Step"}',
            u.ids[1 + (hashtext(d.code) & 65535 + s) % array_length(u.ids, 1)], 'specialist',
            '{"amount": 8, "unit": "working-hour"}', opened, opened, opened + interval '2 days', opened + interval '2 days',
            CASE WHEN over THEN 'completed' ELSE 'open' END, d.applicant_account_id,
            CASE WHEN over THEN opened + interval '1 day' END,
            CASE WHEN over THEN d.applicant_account_id END, CASE WHEN over THEN 'submit' END
       FROM dossier d
       CROSS JOIN generate_series(1, 2) AS s
       CROSS JOIN LATERAL (SELECT d.received_at + (s - 1) * interval '3 days' AS opened) o
       CROSS JOIN LATERAL (SELECT d.decided_at IS NOT NULL OR s < 2 AS over) x
       CROSS JOIN (SELECT array_agg(id) AS ids FROM unit) u`,
  );
  await database.query(`ANALYZE dossier, task`);
}
