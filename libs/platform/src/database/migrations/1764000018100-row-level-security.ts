import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The second wall around dossiers: what a request sees of their tables is decided here once more, by the
 * role that it takes and the scope that its connection was told. The portal itself, which owns the
 * tables, is not under it: migrations, the worker, sweeps and the command line stay as they are.
 */
export class RowLevelSecurity1764000018100 implements MigrationInterface {
  name = 'RowLevelSecurity1764000018100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ROLE);
    for (const statement of [...GRANTS, ...SCOPE, ...FACTS, ...POLICIES]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

/** Roles belong to the whole server: several databases may be migrated on it at the same moment. */
const ROLE = `DO $$
DECLARE
  known boolean;
BEGIN
  FOR attempt IN 1..50 LOOP
    known := EXISTS (SELECT FROM pg_roles WHERE rolname = 'motcua_request');
    BEGIN
      IF NOT known THEN
        CREATE ROLE motcua_request NOLOGIN;
      END IF;
      IF NOT pg_has_role(current_user, 'motcua_request', 'SET') THEN
        EXECUTE format('GRANT motcua_request TO %I WITH INHERIT FALSE, SET TRUE', current_user);
      END IF;
      IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'motcua_request' AND (rolsuper OR rolbypassrls)) THEN
        RAISE EXCEPTION 'The role motcua_request must be under row-level security: take SUPERUSER and BYPASSRLS from it';
      END IF;
      RETURN;
    EXCEPTION
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'The portal''s role % may not take the role motcua_request. An administrator of the server has to run once: %',
          current_user,
          CASE WHEN known THEN format('GRANT motcua_request TO %I', current_user)
               ELSE format('CREATE ROLE motcua_request NOLOGIN ROLE %I', current_user) END
          USING ERRCODE = 'insufficient_privilege';
      WHEN duplicate_object OR unique_violation OR internal_error THEN
        -- Another database of this server was a moment faster.
        PERFORM pg_sleep(0.1);
    END;
  END LOOP;
  RAISE EXCEPTION 'The role motcua_request could not be made';
END $$`;

/** Evidence, and the list of migrations: requests read and add, as the portal does, or only read. */
const APPEND_ONLY =
  'dossier_event, audit_digest, personal_data_read, quarantined_file, procedure_event';

const GRANTS = [
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO motcua_request`,
  `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO motcua_request`,
  `ALTER DEFAULT PRIVILEGES IN SCHEMA public
     GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO motcua_request`,
  `ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO motcua_request`,
  `REVOKE UPDATE, DELETE ON ${APPEND_ONLY} FROM motcua_request`,
  `REVOKE DELETE ON dossier, task, consultation, consultation_link, clock_entry, clock_warning,
     supplement_request, attachment, document FROM motcua_request`,
  `REVOKE INSERT, UPDATE, DELETE ON migration FROM motcua_request`,
];

/** Read once for each statement. The order of the parts is that in which the portal writes them. */
const SCOPE = [
  `CREATE FUNCTION scope_part(n integer) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
     RETURN nullif(split_part(current_setting('motcua.scope', true), '|', n), '')`,
  `CREATE FUNCTION scope_account() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
     RETURN scope_part(1)::uuid`,
  `CREATE FUNCTION scope_reason() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
     RETURN coalesce(scope_part(2), '')`,
  // What a transaction has opened for its own rest.
  `CREATE FUNCTION scope_opened_here() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
     RETURN coalesce(nullif(current_setting('motcua.opened', true), ''), '{}')::uuid[]`,
  `CREATE FUNCTION scope_opened() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
     RETURN coalesce(scope_part(3), '{}')::uuid[] || scope_opened_here()`,
  `CREATE FUNCTION scope_units() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
     RETURN coalesce(scope_part(4), '{}')::uuid[]`,
  `CREATE FUNCTION scope_led() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
     RETURN coalesce(scope_part(5), '{}')::uuid[]`,
  `CREATE FUNCTION scope_filed() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
     RETURN coalesce(scope_part(6), '') = 'true'`,
];

/**
 * Single facts that a request needs although the rows behind them are not its own. They run with the rights of the
 * owner, answer about one thing that is named to them, and tell no more than is said here.
 */
const FACTS = [
  // Whether a dossier has work or a question in one of the units, or with the person.
  `CREATE FUNCTION dossier_lies_with(dossier uuid, account uuid, units uuid[]) RETURNS boolean
     LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
   BEGIN ATOMIC
     SELECT EXISTS (SELECT 1 FROM task t WHERE t.dossier_id = $1 AND (t.unit_id = ANY ($3) OR t.assignee_id = $2))
         OR EXISTS (SELECT 1 FROM consultation c WHERE c.dossier_id = $1 AND c.unit_id = ANY ($3));
   END`,
  // The clock that a linked dossier carries on.
  `CREATE FUNCTION origin_clock(origin uuid) RETURNS jsonb
     LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
   BEGIN ATOMIC
     SELECT jsonb_build_object('code', o.code, 'legal_limit', o.legal_limit,
              'committed_limit', o.committed_limit, 'extension', o.extension,
              'clock', (SELECT coalesce(jsonb_agg(to_jsonb(e) ORDER BY e.seq), '[]'::jsonb)
                          FROM clock_entry e WHERE e.dossier_id = o.id))
       FROM dossier o WHERE o.id = $1;
   END`,
  // Which linked dossiers still run, so that they end with their origin.
  `CREATE FUNCTION running_links(origin uuid) RETURNS SETOF uuid
     LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
   BEGIN ATOMIC
     SELECT l.id FROM dossier l WHERE l.origin_id = $1
        AND l.status NOT IN ('returned', 'refused-at-reception', 'withdrawn', 'stopped');
   END`,
  // How much lies with an officer: due dates only, so that work is given out evenly.
  `CREATE FUNCTION dues_with(officer uuid) RETURNS jsonb
     LANGUAGE sql STABLE PARALLEL SAFE SECURITY DEFINER
   BEGIN ATOMIC
     SELECT coalesce(jsonb_agg(t.due_at), '[]'::jsonb) FROM task t
      WHERE t.assignee_id = $1 AND t.state = 'open';
   END`,
  `REVOKE EXECUTE ON FUNCTION dossier_lies_with(uuid, uuid, uuid[]), origin_clock(uuid),
     running_links(uuid), dues_with(uuid) FROM PUBLIC`,
  `GRANT EXECUTE ON FUNCTION dossier_lies_with(uuid, uuid, uuid[]), origin_clock(uuid),
     running_links(uuid), dues_with(uuid) TO motcua_request`,
];

/** A draft is its applicant's alone until it is filed. */
const DOSSIER = `applicant_account_id = (SELECT scope_account())
  OR id = ANY ((SELECT scope_opened())::uuid[])
  OR (status <> 'draft' AND (
       (SELECT scope_filed())
       OR agency_unit_id = ANY ((SELECT scope_led())::uuid[])
       OR dossier_lies_with(id, (SELECT scope_account()), (SELECT scope_units()))))`;
/**
 * A reason that opens the dossier's row does not open what hangs on it. Not `EXISTS`: the planner might
 * read all dossiers once instead of this one.
 */
const of = (table: string): string =>
  `((SELECT scope_reason()) = '' OR dossier_id = ANY ((SELECT scope_opened())::uuid[]))
   AND (SELECT true FROM dossier d WHERE d.id = ${table}.dossier_id)`;
const IN_UNITS = `unit_id = ANY ((SELECT scope_units())::uuid[])`;

interface Wall {
  readonly table: string;
  /** Which rows are there for a request; those that it writes lie with a dossier that it sees. */
  readonly own: string;
  readonly written?: string;
  /** The reasons for which all of it is read. */
  readonly reasons?: readonly string[];
}

const WALLS: readonly Wall[] = [
  {
    table: 'dossier',
    own: DOSSIER,
    reasons: ['tracking', 'numbers', 'linked-dossiers', 'rule-change', 'retention', 'audit'],
  },
  {
    table: 'task',
    own: `${IN_UNITS} OR assignee_id = (SELECT scope_account()) OR ${of('task')}`,
    written: of('task'),
    reasons: ['tracking', 'numbers', 'rule-change'],
  },
  {
    table: 'consultation',
    own: `${IN_UNITS} OR ${of('consultation')}`,
    written: of('consultation'),
    reasons: ['tracking', 'answer-link'],
  },
  {
    table: 'consultation_link',
    own: `(SELECT scope_reason()) = ''
      AND (SELECT true FROM consultation c WHERE c.id = consultation_link.consultation_id)`,
    reasons: ['answer-link'],
  },
  { table: 'dossier_event', own: of('dossier_event'), reasons: ['rule-change', 'audit'] },
  { table: 'clock_entry', own: of('clock_entry'), reasons: ['tracking'] },
  { table: 'clock_warning', own: of('clock_warning') },
  { table: 'supplement_request', own: of('supplement_request'), reasons: ['tracking'] },
  { table: 'attachment', own: of('attachment') },
  { table: 'quarantined_file', own: of('quarantined_file') },
  { table: 'document', own: of('document'), reasons: ['verification'] },
];

const POLICIES = WALLS.flatMap(({ table, own, written = own, reasons }) => [
  `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`,
  `CREATE POLICY ${table}_own ON ${table} TO motcua_request USING (${own}) WITH CHECK (${written})`,
  ...(reasons
    ? [
        `CREATE POLICY ${table}_named ON ${table} FOR SELECT TO motcua_request
           USING ((SELECT scope_reason()) IN (${reasons.map((r) => `'${r}'`).join(', ')}))`,
      ]
    : []),
]);
